# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# libqrencode without its program.
# shellcheck shell=bash disable=SC2154
source installer/windows/libraries/recipe.sh
configure_cmake "$source" -DWITH_TOOLS=NO -DWITH_TESTS=NO -DWITHOUT_PNG=ON -DBUILD_SHARED_LIBS=ON
build_cmake all
install_cmake
move_dlls
