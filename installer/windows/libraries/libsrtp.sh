# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# libsrtp with OpenSSL's ciphers.
# shellcheck shell=bash disable=SC2154
source installer/windows/libraries/recipe.sh
# Its warnings would be errors.
configure_cmake "$source" -DBUILD_WITH_WARNINGS=OFF -DENABLE_OPENSSL=ON -DOPENSSL_ROOT_DIR="$sysroot" \
    -DTEST_APPS=OFF -DBUILD_SHARED_LIBS=ON
build_cmake all
install_cmake
move_dlls
