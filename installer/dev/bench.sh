# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
dev_bench() {
    need "${packages_build[@]}" "${packages_test[@]}" "${packages_lab[@]}" "${packages_window[@]}"
    build linux
    lab prepare
    step "Measuring"
    python3 tests/bench/bench.py build/linux "$@"
}
