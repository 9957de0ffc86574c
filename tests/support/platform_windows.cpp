// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/platform.h"

namespace selfcheck::test {

// "offscreen" has no fonts on Windows.
QByteArray screenlessPlatform() { return "windows"; }

} // namespace selfcheck::test
