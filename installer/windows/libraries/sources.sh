# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# Debian's source packages: apt fetches them from the mirrors that this machine is set up with and checks their
# signatures, in folders of its own, so that nothing of the machine's apt changes. What was fetched is kept.
# shellcheck shell=bash disable=SC2154

# apt_sources COMMAND...: apt-get with its own list of sources and its own state.
apt_sources() {
    local own=$libraries/apt
    apt-get -q -o Dir::State="$own/state" -o Dir::State::status=/var/lib/dpkg/status -o Dir::Cache="$own/cache" \
        -o Dir::Etc::sourcelist=/dev/null -o Dir::Etc::sourceparts="$own/sources" \
        -o APT::Sandbox::User=root -o Acquire::Retries=2 "$@"
}

# A line for each suite of the distribution itself: address, suite, component, the file that names it. Other
# archives have no business here.
distribution_suites() {
    # shellcheck disable=SC2016
    apt-get indextargets 'Created-By: Packages' \
        --format '$(ORIGIN)|$(REPO_URI)|$(RELEASE)|$(COMPONENT)|$(SOURCESENTRY)' 2>/dev/null |
        sed -n 's/^\(Debian\|Ubuntu\)|//p' | sort -u
}

# The keyring that the machine checks this mirror with. Without one named there, apt's own keys count.
keyring_of() {
    sed -n 's/^Signed-By: *\(\/[^ ]*\).*/\1/p; s/^deb .*signed-by=\([^] ]*\).*/\1/p' "${1%:*}" 2>/dev/null | head -n 1
}

# The machine's list of packages says what its mirrors are; on a fresh one it has to be read first.
write_source_list() {
    local suites address suite component entry keyring
    suites=$(distribution_suites)
    if [ -z "$suites" ] && [ "$(id -u)" -eq 0 ]; then
        apt-get -q update >"$libraries/apt.log" 2>&1 || true
        suites=$(distribution_suites)
    fi
    if [ -z "$suites" ]; then
        complain "apt knows no mirror of Debian or Ubuntu here. Run apt-get update, then start again."
        return 1
    fi
    mirrors=$(cut -d'|' -f1 <<<"$suites" | sort -u | tr '\n' ' ')
    mkdir -p "$libraries"/apt/{state/lists/partial,cache/archives/partial,sources}
    while IFS='|' read -r address suite component entry; do
        keyring=$(keyring_of "$entry")
        echo "deb-src ${keyring:+[signed-by=$keyring] }$address $suite $component"
    done <<<"$suites" >"$libraries/apt/sources/windows-libraries.list"
}

# Reads the lists of source packages once in a run, when the first source is fetched.
read_source_lists() {
    [ -n "$mirrors" ] && return 0
    write_source_list || return 1
    step "Reading the lists of source packages"
    apt_sources update >"$libraries/apt.log" 2>&1 || {
        tail -n 10 "$libraries/apt.log" >&2
        complain "The lists of source packages could not be had from $mirrors; build/windows-libraries/apt.log says why."
        return 1
    }
}

# A mirror may have the authors' archive and lack Debian's changes to it. The archive alone builds, too: it counts
# when it is the one whose checksum the signed list of sources names. (apt names only files that are not there yet,
# so it is asked in another folder.)
archive_alone() {
    local package=$1 file sum
    while read -r _ file _ sum; do
        case "$file" in *.orig.tar.*[!c]) ;; *) continue ;; esac
        [ -f "$file" ] || continue
        echo "${sum#SHA256:}  $file" | sha256sum --check --quiet - || continue
        echo "$file" >.archive
        return 0
    done < <(cd "$libraries/apt" && apt_sources source --print-uris "$package" 2>/dev/null)
    return 1
}

# A source that somebody named instead is kept as well, without the history that a working copy has.
keep_named_source() {
    local folder=$libraries/sources/$1
    rm -rf "$folder/named"
    mkdir -p "$folder/named"
    tar -C "$2" --exclude=.git -c . | tar -C "$folder/named" -x
}

source_is_there() {
    local folder=$libraries/sources/$1
    [ -d "$folder/named" ] || [ -f "$folder/.whole" ] || [ -f "$folder/.archive" ]
}

# fetch_source PACKAGE: into sources/PACKAGE, once. Fails where the mirrors do not have it.
fetch_source() {
    local folder=$libraries/sources/$1
    source_is_there "$1" && return 0
    read_source_lists || return 1
    mkdir -p "$folder"
    (
        cd "$folder" || exit 1
        if apt_sources source --download-only "$1" >fetch.log 2>&1; then
            : >.whole
        else
            archive_alone "$1"
        fi
    )
}

# source_name PACKAGE: package and version of what was fetched, for instance openssl_3.0.22-1~deb12u2.
source_name() {
    local folder=$libraries/sources/$1 name
    if [ -d "$folder/named" ]; then
        name=$(find "$folder/named" -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum)
        echo "$1 (a named folder, ${name:0:16})"
    elif [ -f "$folder/.whole" ]; then
        name=$(cd "$folder" && echo *.dsc)
        echo "${name%.dsc}"
    else
        name=$(cat "$folder/.archive")
        echo "${name%.orig.tar.*} (the authors' archive, without Debian's changes)"
    fi
}

# unpack_source PACKAGE FOLDER
unpack_source() {
    local folder=$libraries/sources/$1
    rm -rf "$2"
    if [ -d "$folder/named" ]; then
        cp -R "$folder/named" "$2"
    elif [ -f "$folder/.whole" ]; then
        dpkg-source --extract "$folder"/*.dsc "$2"
    else
        mkdir -p "$2"
        tar -xf "$folder/$(cat "$folder/.archive")" -C "$2" --strip-components 1
    fi
}
