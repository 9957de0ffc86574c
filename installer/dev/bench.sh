# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
source installer/dev/windows.sh

# What the last ./dev windows has made.
bench_windows() {
    local wine wine_display screen status=0 wine_prefix=$PWD/build/wine
    if [ ! -x build/windows/SelfCheck.exe ]; then
        echo "There is no Windows build here; ./dev windows makes one."
        return 0
    fi
    wine=$(find_wine) || return 1
    start_screen
    prepare_wine && WINEPREFIX=$wine_prefix WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml,winedbg.exe=' DISPLAY=$wine_display \
        python3 tests/bench/bench_windows.py "$wine" build/windows build/packages || status=1
    kill "$screen" 2>/dev/null || true
    wait "$screen" 2>/dev/null || true
    return $status
}

dev_bench() {
    local status=0
    need "${packages_build[@]}" "${packages_test[@]}" "${packages_lab[@]}" "${packages_window[@]}"
    build linux
    lab prepare
    step "Measuring"
    python3 tests/bench/bench.py build/linux "$@" || status=1
    step "Measuring the Windows programs under Wine"
    bench_windows || status=1
    return $status
}
