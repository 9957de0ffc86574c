// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The words of the terminal program: Words::tr() in every file of this folder, so that they stand in one
// context. Words of rows, findings and values are core/texts.h, those of failures app/shared/failure_text.h.
#pragma once

#include <QtCore/QCoreApplication>

namespace selfcheck {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

} // namespace selfcheck
