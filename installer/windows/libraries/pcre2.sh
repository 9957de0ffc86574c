# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# PCRE2 for GLib: the library for 8-bit characters only.
# shellcheck shell=bash disable=SC2154
source installer/windows/libraries/recipe.sh
configure_cmake "$source" -DBUILD_SHARED_LIBS=ON -DBUILD_STATIC_LIBS=OFF -DPCRE2_BUILD_TESTS=OFF \
    -DPCRE2_BUILD_PCRE2GREP=OFF
build_cmake all
install_cmake
# Its POSIX interface is used by nobody here.
rm -f "$sysroot"/bin/libpcre2-posix*.dll "$sysroot"/lib/libpcre2-posix* "$sysroot/lib/pkgconfig/libpcre2-posix.pc" \
    "$sysroot/include/pcre2posix.h" "$sysroot/bin/pcre2-config"
