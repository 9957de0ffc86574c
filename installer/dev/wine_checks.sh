# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# What the Windows program says under Wine on prepared PCs, with sound devices and in home offices, and what its window
# looks like. In a prefix of its own, made from the one that is ready.
# shellcheck shell=bash disable=SC2154

source tests/windows/sound_under_wine.sh

# Something of an interrupted check would be taken for a state to restore.
make_checks_prefix() {
    local ready=$PWD/build/wine own=$PWD/build/wine-checks
    wine_prefix=$ready end_wine
    if [ -e "$own/.in-use" ] || ! cmp -s "$ready/.update-timestamp" "$own/.update-timestamp"; then
        rm -rf "$own"
        cp -a --reflink=auto "$ready" "$own"
    fi
    rm -rf "$own/.registry-before-the-cases"
    cp -p "$ready"/*.reg "$own/"
    wine_prefix=$own
    : >"$own/.in-use"
}

# count_script TITLE SCRIPT [ARGUMENTS...]: adds what the script's last line counts, "N passed, M failed[, K skipped]".
count_script() {
    local title=$1 script=$2 said=build/wine-script.log counts
    shift 2
    step "$title"
    DISPLAY=$wine_display python3 "tests/windows/$script" --wine "$wine" --prefix "$wine_prefix" "$@" </dev/null 2>&1 |
        tee "$said" || true
    counts=$(tail -n 1 "$said" | sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed\(, \([0-9]*\) skipped\)\?$/\1 \2 \4/p')
    # A script that broke off says nothing at its end.
    local well bad left
    read -r well bad left <<<"${counts:-0 1}"
    passed=$((passed + well)) failed=$((failed + bad)) skipped=$((skipped + ${left:-0}))
}

# sound_rows CASE [COMMAND OF PULSEAUDIO...]
sound_rows() {
    local case=$1
    shift
    if sound_start build/wine-sound "$@"; then
        count_script "Sound devices under Wine: ${case//_/ }" rows_under_wine.py \
            --program "$product/selfcheck-cli.exe" --cases tests/windows/sound "$case"
    else
        failed=$((failed + 1))
    fi
    sound_stop
}

test_rows_under_wine() {
    local passed=0 failed=0 skipped=0 wine_prefix
    make_checks_prefix
    count_script "Prepared PCs under Wine" rows_under_wine.py --program "$product/selfcheck-cli.exe"
    count_script "A record of this PC under Wine" record_under_wine.py --program "$product/selfcheck-cli.exe"
    sound_rows headset
    sound_rows no_microphone 'unload-module module-remap-source'
    lab prepare || true
    count_script "Home offices, visited by the Windows program" offices_under_wine.py --program "$product/selfcheck-cli.exe"
    count_script "The window in three languages; the pictures lie in build/wine-pictures" window_under_wine.py \
        --program "$product/SelfCheck.exe" --framebuffer build/wine-screen/Xvfb_screen0 --pictures build/wine-pictures
    [ "$failed" -eq 0 ] && rm -f "$wine_prefix/.in-use"
    end_wine
    note_result windows-pcs "$passed" "$failed" "$skipped"
}
