# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
dev_lab() {
    need "${packages_lab[@]}"
    case "${1:-}" in
        up | shell | run) lab prepare ;;
    esac
    lab "$@"
}
