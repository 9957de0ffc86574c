# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# GLib and GIO for libnice.
# shellcheck shell=bash disable=SC2154
source installer/windows/libraries/recipe.sh
with_meson -Dtests=false -Dinstalled_tests=false -Dnls=disabled -Dselinux=disabled -Dxattr=false -Dlibmount=disabled \
    -Dlibelf=disabled -Dman=false -Dgtk_doc=false -Ddtrace=false -Dsystemtap=false -Dsysprof=disabled
