# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
dev_screens() {
    local folder=${1:-build/screens}
    need "${packages_build[@]}" "${packages_test[@]}"
    build linux selfcheck_screenshots
    mkdir -p "$folder"
    QT_QPA_PLATFORM=offscreen build/linux/tests/gui/selfcheck_screenshots "$folder"
    echo "The pictures lie in $folder."
}
