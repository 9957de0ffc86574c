// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The program's sign: a headset around a tick on the program's blue. This painter is its only source; the icon
// file of the Windows programs (resources/windows/selfcheck.ico) is written from it and checked against it.
#pragma once

#include <QtGui/QIcon>
#include <QtGui/QImage>

#include <array>

namespace selfcheck {

/// Sides that Windows and desktops ask for, in pixels: 100 % to 250 % of small and large icons, tiles, previews.
inline constexpr std::array programIconSides{16, 20, 24, 32, 40, 48, 64, 96, 128, 256};

/// A square picture on a transparent ground. Below 32 pixels it is bolder and has no microphone.
[[nodiscard]] QImage programPicture(int side);
/// All the sides above.
[[nodiscard]] QIcon programIcon();

} // namespace selfcheck
