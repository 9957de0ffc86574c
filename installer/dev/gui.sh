# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
dev_gui() {
    local office=
    if [ "${1:-}" = --office ]; then
        office=${2:?--office needs the name of an office}
        shift 2
    fi
    need "${packages_build[@]}" fonts-dejavu-core
    build linux selfcheck_gui_program
    if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        complain "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set)."
        complain "Try: xvfb-run -s '-screen 0 1280x800x24' ./dev gui"
        exit 69
    fi
    local program=$PWD/build/linux/app/gui/selfcheck
    if [ -n "$office" ]; then
        need "${packages_lab[@]}"
        lab prepare
        lab run "$office" -- "$program" --profile '{profile}' "$@"
    else
        exec "$program" "$@"
    fi
}
