# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# libffi for GLib's objects.
# shellcheck shell=bash disable=SC2154
source installer/windows/libraries/recipe.sh
cd "$out" || exit
if [ ! -f Makefile ]; then
    "$source/configure" --host="$triplet" --prefix="$sysroot" --libdir="$sysroot/lib" --disable-static --disable-docs \
        --disable-multi-os-directory CC="$c_compiler" CFLAGS="-O2 $plain_paths"
fi
make -j "$jobs"
make install >"$work/install.log"
