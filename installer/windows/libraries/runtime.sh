# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# The compiler's own libraries and zlib, as Debian's packages bring them.
# shellcheck shell=bash disable=SC2154
source installer/windows/libraries/recipe.sh
debian=/usr/$triplet
mkdir -p "$sysroot"/{bin,include,lib/pkgconfig}

for library in libgcc_s_seh-1.dll libstdc++-6.dll; do
    cp "$("$triplet-g++-posix" -print-file-name="$library")" "$sysroot/bin/"
done
cp "$debian/lib/libwinpthread-1.dll" "$debian/lib/zlib1.dll" "$sysroot/bin/"

cp "$debian/include/zlib.h" "$debian/include/zconf.h" "$sysroot/include/"
cp "$debian/lib/libz.dll.a" "$sysroot/lib/"
version=$(sed -n 's/^#define ZLIB_VERSION "\(.*\)"/\1/p' "$debian/include/zlib.h")
write_pkgconfig zlib "zlib compression library" "$version" -lz
