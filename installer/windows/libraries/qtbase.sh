# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# Qt Core, Gui, Widgets, Network and Test, and nothing that Self Check does not use. TLS comes from OpenSSL, as
# on Linux, and from Windows (Schannel).
# shellcheck shell=bash disable=SC2154
source installer/windows/libraries/recipe.sh

off() { printf -- '-DFEATURE_%s=OFF\n' "$@"; }
mapfile -t without < <(
    # Other modules.
    off sql dbus opengl vulkan printsupport xml concurrent
    # Other plug-ins: touch tables, windows drawn by Direct2D (fonts by DirectWrite need its older part), animated
    # pictures. Debian strips the header for tablets.
    off tuiotouch direct2d1_1 gif tabletevent
    # Libraries that are not there: Qt brings its own or does without.
    off icu glib zstd brotli gssapi pkg_config
    off system_zlib system_pcre2 system_png system_jpeg system_freetype system_harfbuzz system_doubleconversion \
        system_libb2 system_textmarkdownreader
)

configure_cmake "$source" "${without[@]}" -DINPUT_opengl=no -DINPUT_openssl=linked -DOPENSSL_ROOT_DIR="$sysroot" \
    -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DQT_BUILD_TOOLS_WHEN_CROSSCOMPILING=OFF \
    ${launcher:+-DCMAKE_CXX_FLAGS="$plain_paths -fpch-preprocess"}
build_cmake all
install_cmake
