# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
source installer/dev/windows.sh

# run_ctest STAGE PRESET [CTEST ARGUMENTS...]
run_ctest() {
    local stage=$1 preset=$2
    shift 2
    local junit=$PWD/build/junit-$stage.xml
    rm -rf "$junit" "build/$preset/test-parts"
    # Failures are counted from the result file; the other stages still run.
    ctest --test-dir "build/$preset" --output-on-failure --no-tests=error --parallel "$(jobs_count)" \
        --output-junit "$junit" "$@" || true
    note_junit "$stage" "$junit" "build/$preset/test-parts"
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
    build linux-asan
    prepare_lab
    step "Testing under the address and undefined-behaviour sanitizers"
    export ASAN_OPTIONS=detect_stack_use_after_return=1:strict_string_checks=1
    export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
    export LSAN_OPTIONS=suppressions=$PWD/tests/support/lsan.supp:print_suppressions=0
    run_ctest address linux-asan -LE office "$@"
    step "The whole corpus of home offices, checked by the program under the same sanitizers"
    # The program mostly waits there for answers that never come.
    run_ctest offices linux-asan -L office --parallel 4 "$@"

    # Fuzzers, lab and offices have nothing to do with threads of ours.
    build linux-tsan core_tests probes_tests cli_tests gui_tests
    step "Testing under the thread sanitizer"
    TSAN_OPTIONS=halt_on_error=1:suppressions=$PWD/tests/support/tsan.supp run_ctest thread linux-tsan -R '_tests-[0-9]+$' "$@"

    test_windows
}

prepare_lab() {
    step "Preparing the lab (servers unpacked below build/lab, nothing is installed)"
    lab prepare || complain "The lab could not be prepared; its tests are skipped."
    lab_possible || true
}
