// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/pc/os_release.h"

namespace selfcheck {

namespace {

QString unquoted(QString value)
{
    value = value.trimmed();
    const bool quoted =
        value.size() >= 2 && (value.front() == u'"' || value.front() == u'\'') && value.back() == value.front();
    if (!quoted)
        return value;
    const bool escapes = value.front() == u'"';
    value = value.sliced(1, value.size() - 2);
    if (!escapes)
        return value;
    QString plain;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value.at(i) == u'\\' && i + 1 < value.size())
            ++i;
        plain += value.at(i);
    }
    return plain;
}

} // namespace

QHash<QString, QString> parseOsRelease(const QByteArray &text)
{
    QHash<QString, QString> values;
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (const QString &line : lines) {
        const qsizetype equals = line.indexOf(u'=');
        if (equals <= 0 || line.startsWith(u'#'))
            continue;
        values.insert(line.left(equals).trimmed(), unquoted(line.sliced(equals + 1)));
    }
    return values;
}

} // namespace selfcheck
