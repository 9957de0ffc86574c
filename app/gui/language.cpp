// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>

namespace selfcheck {

namespace {

using namespace Qt::StringLiterals;

std::unique_ptr<QTranslator> loaded(const QString &name, const QStringList &folders)
{
    for (const QString &folder : folders) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(name, folder))
            return translator;
    }
    return nullptr;
}

} // namespace

Language::~Language() = default;

void Language::use(const QString &language, const QLocale &locale)
{
    // A translator that is deleted removes itself from the application.
    m_words = loaded(u"selfcheck_"_s + language, {u":/i18n"_s});
    m_qt = loaded(u"qtbase_"_s + language, {u":/i18n"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)});
    for (const auto &translator : {std::cref(m_qt), std::cref(m_words)}) {
        if (translator.get())
            QCoreApplication::installTranslator(translator.get().get());
    }
    QLocale::setDefault(locale);
}

QString ownNameOf(const QString &language)
{
    QString name = QLocale(language).nativeLanguageName();
    // English comes as "American English", French in small letters.
    if (language == u"en"_s)
        return u"English"_s;
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

} // namespace selfcheck
