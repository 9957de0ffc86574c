// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/platform.h"

namespace selfcheck::test {

QByteArray screenlessPlatform() { return "offscreen"; }

} // namespace selfcheck::test
