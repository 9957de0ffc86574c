# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
dev_build() {
    need "${packages_build[@]}" "${packages_test[@]}"
    build "${1:-linux}"
    echo "The programs lie in build/${1:-linux}/app/."
}
