# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# The interface of gettext without translations (intl/), which GLib asks for also where it translates nothing.
# shellcheck shell=bash disable=SC2154
source installer/windows/libraries/recipe.sh
mkdir -p "$sysroot"/{include,lib}
"$triplet-gcc-posix" -O2 -c "$here/intl/intl.c" -o "$out/intl.o"
rm -f "$sysroot/lib/libintl.a"
"$triplet-ar" rcs "$sysroot/lib/libintl.a" "$out/intl.o"
cp "$here/intl/libintl.h" "$sysroot/include/"
