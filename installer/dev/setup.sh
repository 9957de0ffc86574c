# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
dev_setup() {
    need "${packages_build[@]}" "${packages_lab[@]}" "${packages_test[@]}" "${packages_window[@]}"
    echo "Everything that is needed is installed."
}
