# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
dev_run() {
    local office=healthy
    if [ $# -gt 0 ] && [ "$1" != -- ]; then
        office=$1
        shift
    fi
    [ "${1:-}" = -- ] && shift
    need "${packages_build[@]}" "${packages_lab[@]}" fonts-dejavu-core
    build linux selfcheck_cli_program
    step "Preparing the provider's servers (unpacked below build/lab, nothing is installed)"
    lab prepare
    mkdir -p build/report
    local check=("$PWD/build/linux/app/cli/selfcheck-cli" run --unattended --profile '{profile}'
        --pdf "$PWD/build/report/selfcheck.pdf" --json-file "$PWD/build/report/selfcheck.json" "$@")
    local status=0
    if lab_possible; then
        step "Raising the home office \"$office\" and checking it"
        lab run "$office" -- "${check[@]}" || status=$?
    else
        step "Checking against the same provider on loopback addresses"
        lab loopback run -- "${check[@]}" || status=$?
    fi
    # 0 to 3 are lights (green, amber, red, grey): the check itself worked.
    [ "$status" -le 3 ] || exit "$status"
    echo
    echo "The reports: build/report/selfcheck.pdf and build/report/selfcheck.json"
    case "$status" in
        0) echo "Overall light: green" ;;
        1) echo "Overall light: amber" ;;
        2) echo "Overall light: red" ;;
        3) echo "Overall light: grey (nothing could be measured)" ;;
    esac
    [ "$office" = healthy ] && [ "$status" -ne 0 ] &&
        echo "The office is healthy; what is missing is missing on this machine itself (a webcam, a sound card, a current browser)."
    return 0
}
