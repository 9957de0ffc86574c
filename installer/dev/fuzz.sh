# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
dev_fuzz() {
    local seconds=${1:-20} status=0 program subject
    need "${packages_build[@]}" "${packages_test[@]}" "${packages_fuzz[@]}"
    step "Building the fuzzers with clang"
    cmake -S . -B build/fuzz -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_COMPILER=clang++ \
        -DCMAKE_CXX_COMPILER_LAUNCHER="$PWD/tests/fuzz/compile.sh" \
        -DCMAKE_CXX_FLAGS_RELEASE='-O1 -g1' -DSELFCHECK_SANITIZE=fuzzer-no-link,address,undefined \
        -DSELFCHECK_FUZZ=ON -DSELFCHECK_PRECOMPILE=OFF -DSELFCHECK_GUI=OFF >build/fuzz-configure.log
    for program in tests/fuzz/*_fuzz.cpp; do
        cmake --build build/fuzz --parallel "$(jobs_count)" --target "$(basename "$program" .cpp)" >>build/fuzz-build.log || {
            tail -n 20 build/fuzz-build.log >&2
            exit 70
        }
    done
    for program in tests/fuzz/*_fuzz.cpp; do
        subject=$(basename "$program" _fuzz.cpp)
        step "Fuzzing $subject for $seconds seconds"
        mkdir -p "build/fuzz/found/$subject" "build/fuzz/corpus/$subject"
        (cd build/fuzz/found/"$subject" && QT_QPA_PLATFORM=offscreen ../../tests/fuzz/"${subject}_fuzz" \
            -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -print_final_stats=0 \
            ../../corpus/"$subject" "$SELFCHECK_ROOT/tests/data/fuzz/$subject") >"build/fuzz/$subject.log" 2>&1 || {
            tail -n 30 "build/fuzz/$subject.log"
            status=1
        }
        tail -n 1 "build/fuzz/$subject.log"
    done
    return $status
}
