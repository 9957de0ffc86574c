// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/translators.h"

#include <QtCore/QCoreApplication>

namespace selfcheck {

Translators::Translators(const QString &language)
{
    // What both front ends share stands among the words of the window.
    for (const QLatin1StringView name : {QLatin1StringView("selfcheck_"), QLatin1StringView("terminal_")}) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(name + language, QStringLiteral(":/i18n")))
            continue;
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
}

// A translator that is deleted removes itself from the application.
Translators::~Translators() = default;

} // namespace selfcheck
