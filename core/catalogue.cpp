// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue.h"

#include <algorithm>

namespace selfcheck {

namespace {

bool anyOf(const QStringList &wanted, const QSet<QString> &chosen)
{
    return wanted.isEmpty() || std::ranges::any_of(wanted, [&](const QString &word) { return chosen.contains(word); });
}

template<class T>
const T *findById(const std::vector<T> &list, QStringView id)
{
    const auto found = std::ranges::find_if(list, [id](const T &each) { return each.id == id; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

bool AppliesTo::matches(const Workplace &workplace) const
{
    return (roles.isEmpty() || roles.contains(workplace.role)) &&
           (hostings.isEmpty() || hostings.contains(workplace.hosting)) && anyOf(clients, workplace.clients) &&
           anyOf(channels, workplace.channels);
}

const Requirement *Catalogue::find(QStringView rowId) const { return findById(requirements, rowId); }
const Chapter *Catalogue::chapter(QStringView chapterId) const { return findById(chapters, chapterId); }

} // namespace selfcheck
