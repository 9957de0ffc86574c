# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# libjpeg-turbo for qpdf, which meets pictures only in what it copies: speed does not matter, so no assembler.
# shellcheck shell=bash disable=SC2154
source installer/windows/libraries/recipe.sh
configure_cmake "$source" -DENABLE_SHARED=ON -DENABLE_STATIC=OFF -DWITH_TURBOJPEG=OFF -DWITH_SIMD=OFF
build_cmake all
install_cmake
