# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# libnice: ICE, STUN and TURN as a browser does them, without finding routers and without GStreamer.
# shellcheck shell=bash disable=SC2154
source installer/windows/libraries/recipe.sh
with_meson -Dgupnp=disabled -Dgstreamer=disabled -Dcrypto-library=openssl -Dtests=disabled -Dexamples=disabled \
    -Dgtk_doc=disabled -Dintrospection=disabled
