# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
source installer/dev/windows.sh

# run_ctest STAGE PRESET [CTEST ARGUMENTS...]
run_ctest() {
    local stage=$1 preset=$2
    shift 2
    local junit=$PWD/build/junit-$stage.xml
    rm -f "$junit"
    # Failures are counted from the result file; the other stages still run.
    ctest --test-dir "build/$preset" --output-on-failure --no-tests=error --parallel "$(jobs_count)" \
        --output-junit "$junit" "$@" || true
    note_junit "$stage" "$junit"
}

dev_test() {
    local deep=
    if [ "${1:-}" = --deep ]; then
        deep=yes
        shift
    fi
    [ "${1:-}" = -- ] && shift
    need "${packages_build[@]}" "${packages_test[@]}" "${packages_lab[@]}"
    mkdir -p build
    : >"$results"
    if [ -n "$deep" ]; then test_deep "$@"; else test_quick "$@"; fi
    sum_results
}

test_quick() {
    build linux
    prepare_lab
    step "Testing"
    run_ctest tests linux -LE deep "$@"
}

test_deep() {
    export SELFCHECK_STRICT=1
    build linux
    prepare_lab
    step "Testing: the whole corpus of home offices"
    run_ctest offices linux -L office "$@"

    build linux-asan
    step "Testing under the address and undefined-behaviour sanitizers"
    ASAN_OPTIONS=detect_stack_use_after_return=1:strict_string_checks=1 UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1 \
        LSAN_OPTIONS=suppressions=$PWD/tests/support/lsan.supp:print_suppressions=0 \
        run_ctest address linux-asan -LE office "$@"

    build linux-tsan
    step "Testing under the thread sanitizer"
    TSAN_OPTIONS=halt_on_error=1:suppressions=$PWD/tests/support/tsan.supp run_ctest thread linux-tsan -LE 'office|single-thread' "$@"

    test_windows
}

prepare_lab() {
    step "Preparing the lab (servers unpacked below build/lab, nothing is installed)"
    lab prepare || complain "The lab could not be prepared; its tests are skipped."
    lab_possible || true
}
