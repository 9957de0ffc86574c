// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What tests have to know about the system they run on. Which system the product was built for is no question
// here: tests of one system's sources carry it in their file name.
#pragma once

#include <QtCore/QByteArray>

namespace selfcheck::test {

/// Qt's platform plugin that has fonts and needs no screen, or at least no person's.
[[nodiscard]] QByteArray screenlessPlatform();

} // namespace selfcheck::test
