# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# Checks the Windows packages under Wine, in a prefix of their own: ZIP, installer and both MSI packages are
# installed, started, replaced and removed, and what was there before must be there again.
# shellcheck shell=bash disable=SC2154

# windows_path PATH: as Windows programs see it. Below the prefix it lies on C:, all else on Z:.
windows_path() {
    local path=${1/#"$wine_prefix/drive_c"/C:}
    [ "$path" = "$1" ] && path=Z:$1
    echo "${path//\//\\}"
}

# Ends everything in this prefix; only then Wine has written its registry.
end_wine() {
    local server
    server=$(dirname "$(realpath "$(command -v "$wine")")")/wineserver
    [ -x "$server" ] || server=$(command -v wineserver)
    WINEPREFIX=$wine_prefix "$server" -k || true
    WINEPREFIX=$wine_prefix "$server" -w || true
}

# check TITLE COMMAND...: adds one to passed or failed.
check() {
    local title=$1 said=build/package-check.log
    shift
    if "$@" >"$said" 2>&1; then
        echo "  passed  $title"
        passed=$((passed + 1))
    else
        echo "  FAILED  $title ($*)"
        head -n 20 "$said" | sed 's/^/          /'
        failed=$((failed + 1))
    fi
}

# exits_with CODE SECONDS PROGRAM...
exits_with() {
    local expected=$1 status=0
    shift
    wine_quietly "$@" </dev/null || status=$?
    [ "$status" -eq "$expected" ] || { echo "exit code $status, expected $expected"; return 1; }
}

# What a package that leaves nothing behind has to restore.
remember_prefix() {
    end_wine
    python3 installer/windows/prefix_state.py save "$wine_prefix" build/package-state.txt
}
is_as_before() {
    end_wine
    python3 installer/windows/prefix_state.py compare "$wine_prefix" build/package-state.txt
}

# has_files FOLDER: every file of build/windows, unchanged, and nothing else but the names that follow.
has_files() {
    local folder=$1 also
    shift
    also=$(printf '%s\n' "$@")
    diff -r "$product" "$folder" | grep -vxF "$(sed "s|^|Only in $folder: |" <<<"$also")" && return 1
    return 0
}

# The installed program measures this PC and writes its report.
runs_and_writes_pdf() {
    local folder=$1 status=0 pdf=$wine_prefix/drive_c/report.pdf
    wine_quietly 120 "$folder/selfcheck-cli.exe" run --unattended --lang en --only 1,4.2 \
        --pdf "$(windows_path "$pdf")" </dev/null || status=$?
    # 0 to 3 are lights.
    [ "$status" -le 3 ] && [ "$(head -c 5 "$pdf")" = %PDF- ]
    status=$?
    rm -f "$pdf"
    return $status
}

window_seen() {
    local shown
    shown=$(DISPLAY=$wine_display xwininfo -root -tree 2>/dev/null)
    grep -qE '"Self Check": \("selfcheck\.exe"' <<<"$shown"
}

# ends PID: within 20 seconds.
ends() {
    local tries
    for tries in {1..100}; do
        kill -0 "$1" 2>/dev/null || return 0
        sleep 0.2
    done
    echo "still running after $tries looks"
    return 1
}

# shows_window FOLDER [COMMAND...]: the window appears within 20 seconds, the command runs while it is open, and
# it closes as by its button.
shows_window() {
    local program status=1 tries
    WINEPREFIX=$wine_prefix WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml,winedbg.exe=' DISPLAY=$wine_display \
        "$wine" "$1/SelfCheck.exe" --language en >/dev/null 2>&1 </dev/null &
    program=$!
    shift
    for tries in {1..100}; do
        window_seen && status=0 && break
        sleep 0.2
    done
    [ "$status" -eq 0 ] || echo "no window after $tries looks"
    if [ "$status" -eq 0 ] && [ $# -gt 0 ]; then
        "$@" || status=1
    fi
    wine_quietly 20 taskkill /im SelfCheck.exe </dev/null
    ends "$program" || { status=1; kill -KILL "$program"; }
    wait "$program" || { echo "the program ended with exit code $?"; status=1; }
    return $status
}

registry_text() { wine_quietly 60 reg query "$1" /v "$2" </dev/null | sed -n 's/.*REG_[A-Z]* *//p' | tr -d '\r'; }
# says KEY NAME TEXT
says() {
    local found
    found=$(registry_text "$1" "$2")
    [ "$found" = "$3" ] || { echo "$1 $2 is \"$found\", not \"$3\""; return 1; }
}
has_no() { ! [ -e "$1" ]; }
# gone FOLDER: within 20 seconds; the uninstaller works on from a copy of itself.
gone() {
    local tries
    for tries in {1..100}; do
        has_no "$1" && return 0
        sleep 0.2
    done
    echo "still there after $tries looks:"
    ls -R "$1"
    return 1
}

# Address layout, no execution of data: programs and libraries.
is_protected() {
    local file word said
    for file in "$@"; do
        said=$(x86_64-w64-mingw32-objdump -p "$file")
        for word in HIGH_ENTROPY_VA DYNAMIC_BASE NX_COMPAT; do
            grep -q "$word" <<<"$said" || { echo "$file lacks $word"; return 1; }
        done
    done
}

# has_resources FILE: what Windows has to know about a program before it starts it.
has_resources() {
    local word
    for word in 'level="asInvoker"' 'PerMonitorV2, PerMonitor' '>UTF-8</activeCodePage>' '>true</longPathAware>' \
        '{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}' 'Microsoft.Windows.Common-Controls'; do
        grep -aqF "$word" "$1" || { echo "$1 lacks $word"; return 1; }
    done
    # In the version resource names and values are UTF-16.
    local text
    text=$(tr -d '\0' <"$1" | grep -ao "ProductVersion[0-9.]*" | tail -n 1)
    [ "$text" = "ProductVersion$(package_version)" ] || { echo "$1: \"$text\""; return 1; }
}

# A certificate of our own making stands for a bought one.
make_certificate() {
    openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj "/CN=Self Check test" \
        -addext extendedKeyUsage=codeSigning -keyout "$1/key.pem" -out "$1/certificate.pem" 2>/dev/null
    echo 'pass word "1"' >"$1/password"
    openssl pkcs12 -export -inkey "$1/key.pem" -in "$1/certificate.pem" -passout "file:$1/password" -out "$1/signing.p12"
}
is_signed_by() { osslsigncode verify -CAfile "$1/certificate.pem" -in "$2"; }
is_not_signed_by() { ! is_signed_by "$@"; }

check_signing() {
    local folder=build/signing name file
    name=$(package_name)
    rm -rf "$folder"
    mkdir -p "$folder"
    make_certificate "$folder"
    cp "$product/SelfCheck.exe" "$product/Qt6Core.dll" "$packages/$name-setup.exe" "$packages/$name.msi" "$folder/"
    check "signing: nothing is signed before" is_not_signed_by "$folder" "$folder/SelfCheck.exe"
    check "signing: programs, libraries, installer, MSI" env SELFCHECK_SIGN_CERTIFICATE="$folder/signing.p12" \
        SELFCHECK_SIGN_PASSWORD_FILE="$folder/password" installer/windows/sign.sh "$folder"/*.exe "$folder"/*.dll "$folder"/*.msi
    for file in "$folder"/*.exe "$folder"/*.dll "$folder"/*.msi; do
        check "signing: ${file##*/} verifies" is_signed_by "$folder" "$file"
    done
}

check_programs() {
    check "programs and libraries are protected" is_protected "$product"/*.exe "$product"/*.dll "$product"/*/*.dll
    check "SelfCheck.exe has manifest and version" has_resources "$product/SelfCheck.exe"
    check "selfcheck-cli.exe has manifest and version" has_resources "$product/selfcheck-cli.exe"
}

check_zip() {
    local folder="$wine_prefix/drive_c/Prüfung 1"
    remember_prefix
    rm -rf "$folder"
    check "ZIP: unpacked" unzip -q "$packages/$(package_name).zip" -d "$folder"
    local inner
    inner="$folder/SelfCheck-$(package_version)"
    check "ZIP: holds the programs, their libraries and licences" has_files "$inner"
    check "ZIP: below 30 MB" test "$(stat -c %s "$packages/$(package_name).zip")" -lt 30000000
    check "ZIP: the check runs and writes a PDF" runs_and_writes_pdf "$inner"
    check "ZIP: the window opens and closes" shows_window "$inner"
    check "ZIP: the window keeps its settings in one file" forget_settings
    rm -rf "$folder"
    check "ZIP: nothing written to the registry or elsewhere" is_as_before
}

settings_folder() { echo "$wine_prefix/drive_c/users/$(id -un)/AppData/Local/selfcheck"; }
forget_settings() {
    [ "$(ls "$(settings_folder)")" = window.ini ] && rm -r "$(settings_folder)"
}

# Small packages of an older version with a file that the new one has no more.
make_old_packages() {
    rm -rf build/windows-old build/packages-old
    mkdir -p build/windows-old build/packages-old
    cp "$product/SelfCheck.exe" build/windows-old/
    echo old >build/windows-old/old.dll
    local product=$PWD/build/windows-old packages=$PWD/build/packages-old other_version=0.0.9
    make_setup && make_msi machine && make_msi user
}

uninstall_key='Software\Microsoft\Windows\CurrentVersion\Uninstall'

# The uninstaller works on from a copy of itself, so its exit code tells nothing.
survives_removal() {
    wine_quietly 120 "$1/uninstall.exe" /S </dev/null
    sleep 3
    has_files "$1" uninstall.exe
}

check_setup() {
    local setup=$packages/$(package_name)-setup.exe old=build/packages-old/SelfCheck-0.0.9-windows-x64-setup.exe
    local user=$wine_prefix/drive_c/users/$(id -un)
    local folder="$user/AppData/Local/Programs/Self Check" menu="AppData/Roaming/Microsoft/Windows/Start Menu/Programs"
    local key="HKCU\\$uninstall_key\\SelfCheck"
    remember_prefix
    check "installer: an older version, silently" exits_with 0 120 "$old" /S
    check "installer: is listed with its version" says "$key" DisplayVersion 0.0.9
    cp resources/profiles/example.json "$folder/selfcheck-profile.json"
    check "installer: replaces it" exits_with 0 120 "$setup" /S /Desktop
    check "installer: the files are exactly those of this version, and the profile stays" \
        has_files "$folder" uninstall.exe selfcheck-profile.json
    rm -f "$folder/selfcheck-profile.json"
    check "installer: is listed with the new version" says "$key" DisplayVersion "$(package_version)"
    check "installer: start menu" test -s "$user/$menu/Self Check.lnk"
    check "installer: desktop, because it was asked for" test -s "$user/Desktop/Self Check.lnk"
    check "installer: the check runs and writes a PDF" runs_and_writes_pdf "$folder"
    check "installer: the window opens, and keeps the program from being replaced" \
        shows_window "$folder" exits_with 32 120 "$setup" /S
    check "installer: nor is a program that runs removed" \
        shows_window "$folder" survives_removal "$folder"
    check "installer: the window left settings" test -s "$(settings_folder)/window.ini"
    check "installer: removes it" exits_with 0 120 "$folder/uninstall.exe" /S
    check "installer: the folder is gone" gone "$folder"
    check "installer: nothing is left" is_as_before
    check "installer: for everybody" exits_with 0 120 "$setup" /S /AllUsers
    folder="$wine_prefix/drive_c/Program Files/Self Check"
    check "installer: for everybody, in Program Files" has_files "$folder" uninstall.exe
    check "installer: for everybody, is listed" says "HKLM\\$uninstall_key\\SelfCheck" InstallLocation 'C:\Program Files\Self Check'
    check "installer: for everybody, removed" exits_with 0 120 "$folder/uninstall.exe" /S
    check "installer: for everybody, the folder is gone" gone "$folder"
    check "installer: for everybody, nothing is left" is_as_before
}

# product_code FILE.msi
product_code() { msiinfo export "$1" Property | tr -d '\r' | sed -n 's/^ProductCode\t//p'; }

# Wine lists also what belongs to one user for all.
is_listed() { says "HKCU\\$uninstall_key\\$1" DisplayVersion "$2" || says "HKLM\\$uninstall_key\\$1" DisplayVersion "$2"; }

# check_msi TITLE FILE OLDER FOLDER
check_msi() {
    local title=$1 file=$2 old=$3 folder=$4 code
    code=$(product_code "$file")
    remember_prefix
    check "$title: an older version" exits_with 0 120 msiexec /i "$(windows_path "$old")" /qn
    check "$title: replaced by this one" exits_with 0 120 msiexec /i "$(windows_path "$file")" /qn
    check "$title: the files are exactly those of this version" has_files "$folder"
    check "$title: is listed" is_listed "$code" "$(package_version)"
    check "$title: start menu" start_menu_has "Self Check.lnk"
    check "$title: the check runs and writes a PDF" runs_and_writes_pdf "$folder"
    check "$title: the window opens and closes" shows_window "$folder"
    check "$title: removed" exits_with 0 120 msiexec /x "$code" /qn
    check "$title: the folder is gone" gone "$folder"
    check "$title: nothing is left" is_as_before
}
start_menu_has() { find "$wine_prefix/drive_c" -path '*Start Menu*' -name "$1" | grep .; }

test_packages() {
    local passed=0 failed=0 wine_prefix=$PWD/build/wine-packages
    # Something of an interrupted check would be taken for a state to restore.
    [ -e build/wine-packages/.in-use ] && rm -rf build/wine-packages
    prepare_wine || { note_result packages 0 1 0; return; }
    : >"$wine_prefix/.in-use"
    { make_packages && make_old_packages; } || { note_result packages 0 1 0; return; }
    step "Installing, starting and removing the packages under Wine"
    # What Wine writes when the first console and the first window of all are opened.
    wine_quietly 60 cmd /c ver >/dev/null 2>&1 || true
    wine_quietly 5 notepad >/dev/null 2>&1 || true
    check_programs
    check_zip
    check_setup
    local name
    name=$(package_name)
    check_msi "MSI for everybody" "$packages/$name.msi" "$PWD/build/packages-old/SelfCheck-0.0.9-windows-x64.msi" \
        "$wine_prefix/drive_c/Program Files/Self Check"
    check_msi "MSI for one user" "$packages/$name-user.msi" "$PWD/build/packages-old/SelfCheck-0.0.9-windows-x64-user.msi" \
        "$wine_prefix/drive_c/users/$(id -un)/AppData/Local/Programs/Self Check"
    check_signing
    [ "$failed" -eq 0 ] && rm -f "$wine_prefix/.in-use"
    end_wine
    note_result packages "$passed" "$failed" 0
}
