# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# libqpdf with its own ciphers. Installing it as a whole wants its programs, so its parts are put in place here.
# shellcheck shell=bash disable=SC2154
source installer/windows/libraries/recipe.sh
configure_cmake "$source" -DBUILD_SHARED_LIBS=ON -DBUILD_STATIC_LIBS=OFF -DUSE_IMPLICIT_CRYPTO=OFF \
    -DREQUIRE_CRYPTO_NATIVE=ON -DCMAKE_CXX_FLAGS="-include cstdint $plain_paths" \
    -DCMAKE_C_FLAGS="-include stdint.h $plain_paths"
build_cmake libqpdf
mkdir -p "$sysroot/include/qpdf"
cp "$source"/include/qpdf/*.h "$source"/include/qpdf/*.hh "$sysroot/include/qpdf/"
cp "$out"/libqpdf/*qpdf*.dll "$sysroot/bin/"
cp "$out"/libqpdf/libqpdf*.a "$sysroot/lib/"
version=$(awk '$1 == "VERSION" { print $2; exit }' "$source/CMakeLists.txt")
write_pkgconfig libqpdf "PDF transformation library" "$version" -lqpdf
echo "Requires.private: zlib, libjpeg" >>"$sysroot/lib/pkgconfig/libqpdf.pc"
