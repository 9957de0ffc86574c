// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The translators behind tr(): swapped while the program runs. The words of the catalogue are core/texts.h.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTranslator>

namespace selfcheck {

class Language : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~Language() override;
    /// "de", "en", "fr"; also sets the default locale.
    void use(const QString &language, const QLocale &locale);

private:
    std::unique_ptr<QTranslator> m_words;
    /// Qt's own: context menus and file dialogs.
    std::unique_ptr<QTranslator> m_qt;
};

/// "Deutsch", "English", "Français": each in its own language.
[[nodiscard]] QString ownNameOf(const QString &language);

} // namespace selfcheck
