// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/system_look.h"

namespace selfcheck {

SystemLook systemLook(const QPalette &original)
{
    // The desktop's Qt platform theme has asked the portal or GTK already; its palette says what came out.
    SystemLook look;
    look.dark = original.color(QPalette::Window).lightness() < original.color(QPalette::WindowText).lightness();
    return look;
}

} // namespace selfcheck
