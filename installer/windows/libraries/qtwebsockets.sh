# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# Qt WebSockets: the same version as Qt itself.
# shellcheck shell=bash disable=SC2154
source installer/windows/libraries/recipe.sh
configure_cmake "$source" -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Quick=ON
build_cmake all
install_cmake
