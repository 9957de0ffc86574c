# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash

source installer/windows/libraries.sh
source installer/dev/packages.sh
source installer/dev/package_checks.sh
source installer/dev/wine_checks.sh

# The folder in which lib/cmake lies: an archive may hold one folder with everything in it.
sysroot_in() { find "$1" -maxdepth 3 -type d -path '*/lib/cmake' -printf '%h\n' -quit | xargs -r dirname; }

# Unpacks an archive of libraries, again when it is another one.
unpack_windows_sysroot() {
    local folder=$PWD/build/windows-sysroot archive
    archive=$(stat -c '%n %s %Y' "$(realpath "$1")")
    if [ "$(cat "$folder/.unpacked" 2>/dev/null)" != "$archive" ]; then
        step "Unpacking the Windows libraries"
        rm -rf "$folder"
        mkdir -p "$folder"
        tar -xf "$1" -C "$folder"
        echo "$archive" >"$folder/.unpacked"
    fi
    windows_sysroot=$(sysroot_in "$folder")
}

# Sets windows_sysroot to the folder with the Windows libraries: the one that is named, or our own.
find_windows_sysroot() {
    local given=${1:-${SELFCHECK_WINDOWS_SYSROOT:-}}
    windows_sysroot=
    if [ -z "$given" ]; then
        build_windows_libraries
    elif [ -d "$given" ]; then
        windows_sysroot=$(sysroot_in "$(realpath "$given")")
    elif [ -f "$given" ]; then
        unpack_windows_sysroot "$given"
    fi
    [ -n "$windows_sysroot" ] && return 0
    complain "There are no libraries for Windows in \"$given\": neither a folder nor an archive with lib/cmake in it."
    complain "Without a name, ./dev windows builds them itself."
    exit 66
}

# Says loudly what the libraries lack.
tell_missing_libraries() {
    [ -d "$windows_sysroot/lib/cmake/Qt6WebSockets" ] && return 0
    printf '\n'
    if [ -f "$windows_sysroot/MISSING" ]; then
        cat "$windows_sysroot/MISSING" >&2
    else
        complain "Qt WebSockets is missing in $windows_sysroot. What needs it is left out of this Windows build."
    fi
}

# CMake remembers where it found each library; with other libraries it has to look again.
forget_other_libraries() {
    local cache=build/windows-cross/CMakeCache.txt
    [ -f "$cache" ] || return 0
    grep -qxF "SELFCHECK_WINDOWS_SYSROOT:PATH=$windows_sysroot" "$cache" || rm -f "$cache"
}

build_windows() {
    need "${packages_build[@]}" "${packages_windows[@]}" "${packages_test[@]}" "${packages_lab[@]}"
    export SELFCHECK_WINDOWS_SYSROOT=$windows_sysroot
    export PKG_CONFIG_LIBDIR=$windows_sysroot/lib/pkgconfig
    forget_other_libraries
    build windows-cross
    gather_windows_programs
}

# Debian keeps the program itself out of the path unless the package "wine" is there, too.
find_wine() {
    local program
    for program in wine64-stable wine64 wine /usr/lib/wine/wine64; do
        command -v "$program" && return 0
    done
    complain "Wine was not found: neither wine64 nor wine is in the path, and there is no /usr/lib/wine/wine64."
    return 1
}

# wine_quietly SECONDS COMMAND...: with a screen that nobody sees, for fonts and windows, in wine_prefix.
wine_quietly() {
    local seconds=$1
    shift
    WINEPREFIX=$wine_prefix WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml,winedbg.exe=' DISPLAY=$wine_display \
        timeout -k 5 "$seconds" "$wine" "$@"
}

# A fresh prefix says that it is Windows 7. Wine writes the registry to disk seconds later: the answer is kept.
prepare_wine() {
    [ -f "$wine_prefix/.windows-10" ] && return 0
    step "Preparing Wine in ${wine_prefix#"$PWD/"}"
    mkdir -p "$wine_prefix"
    wine_quietly 300 wineboot -i >build/wine-boot.log 2>&1 &&
        wine_quietly 60 winecfg /v win10 >>build/wine-boot.log 2>&1 &&
        : >"$wine_prefix/.windows-10"
}

# gtest_count WORD FILE: the number in GoogleTest's summary line of that word; 0 without one.
gtest_count() {
    local count
    count=$(sed -n "s/^\[ *$1 *\] \([0-9]*\) tests\?[.,].*/\1/p" "$2" | head -n 1)
    echo "${count:-0}"
}

# count_gtest TITLE STATUS FILE: adds a whole test program to passed, failed, skipped.
count_gtest() {
    local well bad left
    well=$(gtest_count PASSED "$3")
    bad=$(gtest_count FAILED "$3")
    left=$(gtest_count SKIPPED "$3")
    # A program that crashed has no summary.
    if [ "$2" -ne 0 ] && [ "$bad" -eq 0 ] || [ "$well" -eq 0 ]; then
        bad=$((bad + 1))
    fi
    passed=$((passed + well)) failed=$((failed + bad)) skipped=$((skipped + left))
    if [ "$bad" -eq 0 ]; then
        echo "  passed  $1: $well tests, $left skipped"
    else
        echo "  FAILED  $1: $bad of $((well + bad)) tests (exit code $2); $3 has everything"
        grep -E '^\[ *FAILED *\]' "$3" | head -n 20 || true
    fi
}

# count_program TITLE STATUS FILE EXPECTED
count_program() {
    if [ "$2" = "${4%%:*}" ] && grep -qF -- "${4#*:}" "$3"; then
        echo "  passed  $1"
        passed=$((passed + 1))
    else
        echo "  FAILED  $1 (exit code $2, expected $4)"
        head -n 10 "$3"
        failed=$((failed + 1))
    fi
}

# Each line of the table: "title|program and arguments|exit code:text in its output", or "gtest" for a whole
# test program.
run_wine_checks() {
    local passed=0 failed=0 skipped=0 title command expected
    local said
    while IFS='|' read -r title command expected <&3; do
        local status=0
        if [ "$expected" = gtest ]; then
            # Test programs use the libraries of the programs.
            said=$PWD/build/wine-${command%%.exe*}.log
            # shellcheck disable=SC2086
            WINEPATH=$(windows_path "$product") \
                wine_quietly 900 build/windows-tests/$command >"$said" 2>&1 </dev/null || status=$?
            count_gtest "$title" "$status" "$said"
        else
            said=$PWD/build/wine-check.log
            # shellcheck disable=SC2086
            wine_quietly 900 build/windows/$command >"$said" 2>&1 </dev/null || status=$?
            count_program "$title" "$status" "$said" "$expected"
        fi
    done 3<installer/windows/wine-checks.txt
    note_result windows "$passed" "$failed" "$skipped"
}

# Xvfb writes the number of the display it chose, and keeps its picture in build/wine-screen.
start_screen() {
    rm -f build/wine-display
    mkdir -p build/wine-screen
    Xvfb -displayfd 4 -screen 0 1280x1024x24 -nolisten tcp -fbdir build/wine-screen 4>build/wine-display >/dev/null 2>&1 &
    screen=$!
    local tries
    for tries in {1..50}; do
        [ -s build/wine-display ] && break
        sleep 0.1
    done
    wine_display=:$(cat build/wine-display)
    [ "$wine_display" != : ] || complain "Xvfb did not start ($tries attempts)."
}

# Starts the Windows programs and the test programs.
test_windows_programs() {
    local wine wine_display screen wine_prefix=$PWD/build/wine
    wine=$(find_wine) || { note_result windows 0 1 0; return; }
    mkdir -p build
    start_screen
    if prepare_wine; then
        step "Starting the Windows programs under Wine"
        run_wine_checks
        test_rows_under_wine
        test_packages
    else
        tail -n 10 build/wine-boot.log >&2
        complain "Wine could not be prepared; build/wine-boot.log says why."
        note_result windows 0 1 0
    fi
    kill "$screen" 2>/dev/null || true
    wait "$screen" 2>/dev/null || true
}

test_windows() {
    # Where there are no libraries, the other stages' results still count.
    if ! (find_windows_sysroot); then
        note_result windows 0 1 0
        return
    fi
    find_windows_sysroot
    build_windows
    test_windows_programs
    tell_missing_libraries
}

dev_windows() {
    mkdir -p build
    if [ "${1:-}" = --libraries ]; then
        ask_again=yes build_windows_libraries
        echo "The libraries for Windows: $windows_sysroot"
        tell_missing_libraries
        return
    fi
    find_windows_sysroot "$@"
    : >"$results"
    build_windows
    test_windows_programs
    tell_missing_libraries
    sum_results
}
