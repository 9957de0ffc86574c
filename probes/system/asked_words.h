// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Tells the words a program asks with of its own accord (keys of the registry, names of programs) from those it has
// been told before (a user's folder, the number of a device): whatever it knows by itself identifies nobody. For the
// recorder of systems and for who takes private values out of a record.
#pragma once

#include <QtCore/QSet>
#include <QtCore/QString>
#include <QtCore/QStringView>

#include <memory>
#include <mutex>

namespace selfcheck {

/// Words and numbers of a text in small letters; a GUID is one, without its braces.
[[nodiscard]] QSet<QString> wordsIn(QStringView text);

/// Shared by all readings; any thread.
class OwnWords {
public:
    void add(const QSet<QString> &words);
    [[nodiscard]] QSet<QString> all() const;

private:
    mutable std::mutex m_lock;
    QSet<QString> m_words;
};

/// One reading's questions and what it heard; any thread.
class AskedWords {
public:
    explicit AskedWords(std::shared_ptr<OwnWords> own) : m_own(std::move(own)) {}
    void asks(const QString &question);
    void hears(const QString &answer);

private:
    std::shared_ptr<OwnWords> m_own;
    std::mutex m_lock;
    QSet<QString> m_heard;
};

} // namespace selfcheck
