# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# libssl and libcrypto with their headers; no program, no loadable module.
# shellcheck shell=bash disable=SC2154
source installer/windows/libraries/recipe.sh
cd "$out" || exit
# The flags become part of the library, so they name no folder; the sources are found by a relative path anyway.
# A configuration that some other program put on the PC changes nothing here.
if [ ! -f Makefile ]; then
    perl "$source/Configure" mingw64 --prefix="$sysroot" --libdir=lib shared no-tests no-autoload-config \
        CC="$c_compiler" AR="$triplet-ar" RANLIB="$triplet-ranlib" RC="$triplet-windres" CFLAGS=-O2
fi
# Where OpenSSL would look for modules must be a folder in which only administrators can put files; below the
# prefix of a cross build anybody could, since C:\ lets everybody make folders.
installed="C:/Program Files/Common Files/SSL"
make -j "$jobs" build_libs OPENSSLDIR="$installed" ENGINESDIR="$installed/engines" MODULESDIR="$installed/modules"
make install_dev >"$work/install.log"
rm -f "$sysroot/lib/libssl.a" "$sysroot/lib/libcrypto.a"
