# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# Builds the libraries for Windows from Debian's source packages with mingw-w64, into build/windows-libraries/sysroot:
# about 35 minutes on two cores, of which Qt takes 25; with a filled ccache a few minutes. ./dev windows does it where
# no ready libraries are named, ./dev windows --libraries does nothing else.
#
#   sources/     source packages as fetched by apt from this machine's mirrors; kept
#   work/        where a library is being built; emptied when it is done
#   stamps/      what was built from what: a library is built again when its recipe (libraries/<name>.sh), its source
#                or a library below it changed. An interrupted build goes on where it stopped.
#   log/         what the recipes said
#   sysroot/     the result: bin, include, lib/cmake, lib/pkgconfig, plugins. It can be moved, or packed with tar and
#                named in SELFCHECK_WINDOWS_SYSROOT. LIBRARIES tells what is in it, MISSING what is not.
#
# Qt WebSockets is not on every mirror. Without it the result is whole but for that; SELFCHECK_QTWEBSOCKETS_SOURCE
# names a folder with the module's source, of the same version as Qt, to complete it.
# shellcheck shell=bash
source installer/windows/libraries/sources.sh
libraries=$PWD/build/windows-libraries
mirrors=

packages_windows_libraries=(dpkg-dev meson ninja-build cmake make perl pkg-config python3 bzip2 xz-utils
    qt6-base-dev qt6-base-dev-tools gcc-mingw-w64-x86-64-posix g++-mingw-w64-x86-64-posix libz-mingw-w64 libz-mingw-w64-dev)

# In the order in which they are built: recipe, source package ("-" for none), what has to be there before.
windows_libraries=(
    "runtime       -               "
    "intl          -               "
    "openssl       openssl         runtime"
    "pcre2         pcre2           runtime"
    "libffi        libffi          runtime"
    "glib          glib2.0         runtime intl pcre2 libffi"
    "libnice       libnice         glib openssl"
    "libsrtp       libsrtp2        openssl"
    "libjpeg       libjpeg-turbo   runtime"
    "qpdf          qpdf            runtime libjpeg"
    "qrencode      qrencode        runtime"
    "qtbase        qt6-base        runtime openssl"
    "qtwebsockets  qt6-websockets  qtbase"
)

# What takes its time; the others are a matter of seconds.
declare -A lasts=([openssl]="about 4 minutes" [glib]="about 2 minutes" [qpdf]="about 2 minutes"
    [qtbase]="about 25 minutes")

# What the recipe, its source and what lies below it amount to: one number.
library_stamp() {
    local name=$1 package=$2 lower
    shift 2
    {
        cat "installer/windows/libraries/recipe.sh" "installer/windows/libraries/$name.sh"
        [ "$name" != intl ] || cat installer/windows/libraries/intl/*
        [ "$package" = - ] || source_name "$package"
        for lower in "$@"; do cat "$libraries/stamps/$lower"; done
    } | sha256sum | cut -d' ' -f1
}

# prepare_work NAME PACKAGE STAMP: a folder with the unpacked source, the one of an interrupted build if it is that.
prepare_work() {
    local work=$libraries/work/$1
    [ "$(cat "$work/stamp" 2>/dev/null)" = "$3" ] && return 0
    rm -rf "$work"
    mkdir -p "$work"
    if [ "$2" != - ]; then
        unpack_source "$2" "$work/source" >"$work/unpack.log" 2>&1 || {
            tail -n 10 "$work/unpack.log" >&2
            complain "The source of $2 could not be unpacked: remove build/windows-libraries/sources/$2 and start again."
            return 1
        }
    fi
    echo "$3" >"$work/stamp"
}

# run_recipe NAME: as a program of its own, so that its first failing command ends it.
run_recipe() {
    local launcher=
    ! command -v ccache >/dev/null || launcher=ccache
    env here="$PWD/installer/windows/libraries" sysroot="$libraries/sysroot" work="$libraries/work/$1" \
        source="$libraries/work/$1/source" jobs="$(jobs_count)" launcher="$launcher" \
        bash "installer/windows/libraries/$1.sh" >"$libraries/log/$1.log" 2>&1 </dev/null
}

# Prefixes become relative to where the files lie, wherever that will be.
relocate_libraries() {
    local sysroot=$libraries/sysroot
    if [ -d "$sysroot/lib/pkgconfig" ]; then
        find "$sysroot/lib/pkgconfig" -name '*.pc' -exec \
            sed -i -e "s|^prefix=.*|prefix=\${pcfiledir}/../..|" -e "s|$sysroot|\${prefix}|g" {} +
    fi
    if [ -d "$sysroot/lib/cmake" ]; then
        find "$sysroot/lib/cmake" -name '*.cmake' -exec \
            sed -i -e "s|$PWD/installer/windows/[a-z/.]*mingw-toolchain.cmake||g" \
            -e "s|$sysroot|\${CMAKE_CURRENT_LIST_DIR}/../../..|g" {} +
    fi
    find "$sysroot/lib" -name '*.la' -delete
}

# build_library NAME PACKAGE [LOWER...]
build_library() {
    local name=$1 package=$2 stamp began=$SECONDS
    [ "$package" = - ] || source_is_there "$package" || return 0
    stamp=$(library_stamp "$@")
    [ "$(cat "$libraries/stamps/$name" 2>/dev/null)" = "$stamp" ] && return 0
    step "Building $name for Windows${lasts[$name]:+ (${lasts[$name]})}"
    rm -f "$libraries/stamps/$name" "$libraries/sysroot/.complete"
    prepare_work "$name" "$package" "$stamp" || exit 70
    if ! run_recipe "$name"; then
        grep -E -A8 '[Ee]rror[: ]|ERROR|FAILED|\*\*\*' "$libraries/log/$name.log" | tail -n 40 >&2
        complain "$name could not be built; build/windows-libraries/log/$name.log has everything."
        exit 70
    fi
    relocate_libraries
    rm -rf "$libraries/work/$name"
    echo "$stamp" >"$libraries/stamps/$name"
    built_libraries+=("$(printf '%-14s %4d s' "$name" $((SECONDS - began)))")
    echo "$name took $((SECONDS - began)) seconds."
}

# Qt WebSockets may be missing; the mirrors are asked again only by ./dev windows --libraries.
fetch_websockets() {
    if [ -n "${SELFCHECK_QTWEBSOCKETS_SOURCE:-}" ]; then
        keep_named_source "$1" "$SELFCHECK_QTWEBSOCKETS_SOURCE"
    elif [ -f "$libraries/sysroot/MISSING" ] && [ -z "${ask_again:-}" ]; then
        return 0
    fi
    if fetch_source "$1"; then rm -f "$libraries/sysroot/MISSING"; else note_missing "$1"; fi
}

# All sources come first: what a mirror lacks is known before anything is built.
fetch_library() {
    local name=$1 package=$2
    if [ "$name" = qtwebsockets ]; then
        fetch_websockets "$package"
    elif [ "$package" != - ] && ! fetch_source "$package"; then
        grep '^E:' "$libraries/sources/$package/fetch.log" >&2 2>/dev/null || true
        complain "$name cannot be built: its source package $package could not be had from"
        complain "  ${mirrors:-the mirrors of this machine}"
        complain "Start again when the mirror has it, or name ready libraries: ./dev windows FOLDER-OR-ARCHIVE"
        exit 69
    fi
}

note_missing() {
    cat >"$libraries/sysroot/MISSING" <<TEXT
Qt WebSockets is missing: its source package $1 could not be had from ${mirrors:-the mirrors of this machine}.
What needs it is left out of the Windows build, and its rows are grey there. To complete it:
  SELFCHECK_QTWEBSOCKETS_SOURCE=FOLDER ./dev windows --libraries   its source, of the version of Qt
  ./dev windows --libraries                                        asks the mirrors again
TEXT
}

# The result as it is handed on: small, with nothing that only this machine has.
finish_libraries() {
    local sysroot=$libraries/sysroot entry name package left
    find "$sysroot/bin" "$sysroot/plugins" -name '*.dll' -exec x86_64-w64-mingw32-strip {} +
    find "$sysroot/bin" -maxdepth 1 -name '*.exe' -delete
    # What only qmake reads, and tools that know where they were installed.
    find "$sysroot/lib" "$sysroot/mkspecs" \( -name '*.prl' -o -name '*.pri' \) -delete
    rm -f "$sysroot"/bin/{qmake,qtpaths,target_qt.conf,gdbus-codegen,glib-gettextize,gtester-report}
    relocate_libraries
    rm -rf "$sysroot"/{man,doc,cmake} "$sysroot"/share/{doc,man,info,gtk-doc,gdb,bash-completion,locale,aclocal,gettext}
    left=$(grep -rlIF "$libraries" "$sysroot" || true)
    if [ -n "$left" ]; then
        complain "These files still name the folder they were built in: $left"
        exit 70
    fi
    for entry in "${windows_libraries[@]}"; do
        read -r name package _ <<<"$entry"
        [ -f "$libraries/stamps/$name" ] || continue
        if [ "$package" = - ]; then echo "$name"; else echo "$name: $(source_name "$package")"; fi
    done >"$sysroot/LIBRARIES"
    : >"$sysroot/.complete"
}

# Sets windows_sysroot. Ends the program when a library cannot be built.
build_windows_libraries() {
    local entry fields built_libraries=()
    need "${packages_windows_libraries[@]}"
    case "$PWD" in *[[:space:]]*)
        complain "The libraries cannot be built below a folder whose name has a space: $PWD"
        exit 69
        ;;
    esac
    mkdir -p "$libraries"/{sources,work,stamps,log,sysroot/lib/cmake}
    if [ ! -f "$libraries/sysroot/.complete" ]; then
        step "Building the libraries for Windows: about 35 minutes on two cores, once; they stay in build/windows-libraries"
    fi
    for entry in "${windows_libraries[@]}"; do
        read -r -a fields <<<"$entry"
        fetch_library "${fields[@]}"
    done
    for entry in "${windows_libraries[@]}"; do
        read -r -a fields <<<"$entry"
        build_library "${fields[@]}"
    done
    [ -f "$libraries/sysroot/.complete" ] || finish_libraries
    if [ ${#built_libraries[@]} -gt 0 ]; then
        step "The libraries for Windows are in build/windows-libraries/sysroot"
        printf '  %s\n' "${built_libraries[@]}"
    fi
    # shellcheck disable=SC2034
    windows_sysroot=$libraries/sysroot
}
