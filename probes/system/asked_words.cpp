// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/asked_words.h"

namespace selfcheck {

namespace {

constexpr qsizetype guidLength = 36;

bool isGuid(QStringView text)
{
    if (text.size() != guidLength)
        return false;
    for (qsizetype i = 0; i < guidLength; ++i) {
        const bool isHyphen = i == 8 || i == 13 || i == 18 || i == 23;
        if (isHyphen != (text[i] == u'-'))
            return false;
    }
    return true;
}

} // namespace

QSet<QString> wordsIn(QStringView text)
{
    QSet<QString> words;
    const auto isPart = [&text](qsizetype at, bool withHyphen) {
        return at < text.size() && (text[at].isLetterOrNumber() || (withHyphen && text[at] == u'-'));
    };
    for (qsizetype begin = 0; begin < text.size(); ++begin) {
        qsizetype end = begin;
        while (isPart(end, true))
            ++end;
        if (!isGuid(text.sliced(begin, end - begin))) {
            end = begin;
            while (isPart(end, false))
                ++end;
        }
        if (end > begin)
            words.insert(text.sliced(begin, end - begin).toString().toLower());
        begin = end;
    }
    return words;
}

void OwnWords::add(const QSet<QString> &words)
{
    const std::lock_guard guard(m_lock);
    m_words.unite(words);
}

QSet<QString> OwnWords::all() const
{
    const std::lock_guard guard(m_lock);
    return m_words;
}

void AskedWords::asks(const QString &question)
{
    QSet<QString> words = wordsIn(question);
    const std::lock_guard guard(m_lock);
    m_own->add(words.subtract(m_heard));
}

void AskedWords::hears(const QString &answer)
{
    const QSet<QString> words = wordsIn(answer);
    const std::lock_guard guard(m_lock);
    m_heard.unite(words);
}

} // namespace selfcheck
