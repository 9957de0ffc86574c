# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash

# Sets windows_sysroot to the folder with the Windows libraries, unpacking an archive when one is named.
find_windows_sysroot() {
    local given=${1:-${SELFCHECK_WINDOWS_SYSROOT:-}}
    windows_sysroot=
    if [ -d "$given" ]; then
        windows_sysroot=$(realpath "$given")
    elif [ -f "$given" ]; then
        windows_sysroot=$PWD/build/windows-sysroot
        if [ ! -f "$windows_sysroot/.unpacked" ]; then
            step "Unpacking the Windows libraries"
            mkdir -p "$windows_sysroot"
            tar -xJf "$given" -C "$windows_sysroot"
            # The archive may hold one folder with everything in it.
            if [ ! -d "$windows_sysroot/lib/cmake" ]; then
                local inner
                inner=$(find "$windows_sysroot" -maxdepth 3 -type d -path '*/lib/cmake' | head -n 1)
                [ -n "$inner" ] && windows_sysroot=${inner%/lib/cmake}
            fi
            : >"$PWD/build/windows-sysroot/.unpacked"
        elif [ ! -d "$windows_sysroot/lib/cmake" ]; then
            windows_sysroot=$(dirname "$(dirname "$(find "$windows_sysroot" -maxdepth 3 -type d -path '*/lib/cmake' | head -n 1)")")
        fi
    fi
    [ -d "$windows_sysroot/lib/cmake" ]
}

build_windows() {
    need "${packages_build[@]}" "${packages_windows[@]}"
    export SELFCHECK_WINDOWS_SYSROOT=$windows_sysroot
    export PKG_CONFIG_LIBDIR=$windows_sysroot/lib/pkgconfig
    build windows-cross
    step "Gathering the programs with their libraries in build/windows"
    cmake -DBUILD=build/windows-cross -DSYSROOT="$windows_sysroot" -DTO=build/windows -P installer/windows/gather.cmake
}

# wine_quietly SECONDS COMMAND...
wine_quietly() {
    local seconds=$1
    shift
    WINEPREFIX=$PWD/build/wine WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml=' QT_QPA_PLATFORM=offscreen \
        timeout -k 5 "$seconds" "$(command -v wine64-stable || command -v wine64 || command -v wine)" "$@"
}

# Starts the Windows programs: each line of the table is one test.
test_windows_programs() {
    local passed=0 failed=0 line
    step "Starting the Windows programs under Wine"
    mkdir -p build/wine
    wine_quietly 120 wineboot -i >build/wine-boot.log 2>&1 || true
    while IFS='|' read -r line command expected; do
        local output status=0
        # shellcheck disable=SC2086
        output=$(wine_quietly 120 build/windows/$command 2>/dev/null </dev/null) || status=$?
        if [ "$status" = "${expected%%:*}" ] && grep -q -- "${expected#*:}" <<<"$output"; then
            echo "  passed  $line"
            passed=$((passed + 1))
        else
            echo "  FAILED  $line (exit code $status)"
            head -n 10 <<<"$output"
            failed=$((failed + 1))
        fi
    done <installer/windows/wine-checks.txt
    note_result windows "$passed" "$failed" 0
}

test_windows() {
    if ! find_windows_sysroot; then
        complain "No Windows libraries: name their folder or archive in SELFCHECK_WINDOWS_SYSROOT. The Windows build is skipped."
        note_result windows 0 0 1
        return
    fi
    build_windows
    test_windows_programs
}

dev_windows() {
    if ! find_windows_sysroot "$@"; then
        complain "The Windows libraries (Qt, OpenSSL, qpdf, qrencode for mingw-w64) are needed:"
        complain "  ./dev windows FOLDER-OR-ARCHIVE, or name it in SELFCHECK_WINDOWS_SYSROOT"
        exit 69
    fi
    mkdir -p build
    : >"$results"
    build_windows
    test_windows_programs
    sum_results
}
