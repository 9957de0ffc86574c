// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The words behind tr(), for as long as this object lives.
#pragma once

#include <QtCore/QTranslator>

#include <memory>
#include <vector>

namespace selfcheck {

class Translators {
public:
    /// "de", "en", "fr"
    explicit Translators(const QString &language);
    ~Translators();
    Translators(const Translators &) = delete;
    Translators &operator=(const Translators &) = delete;

private:
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace selfcheck
