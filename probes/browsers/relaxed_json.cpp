// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/browsers/relaxed_json.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonParseError>

namespace selfcheck {

namespace {

/// The end of the text in quotes that begins at.
qsizetype endOfText(const QByteArray &bytes, qsizetype at)
{
    for (++at; at < bytes.size(); ++at) {
        if (bytes[at] == '\\')
            ++at;
        else if (bytes[at] == '"')
            return at + 1;
    }
    return bytes.size();
}

/// The end of the comment that begins at, or at when there is none.
qsizetype endOfComment(const QByteArray &bytes, qsizetype at)
{
    if (bytes[at] != '/' || at + 1 >= bytes.size())
        return at;
    if (bytes[at + 1] == '/') {
        const qsizetype end = bytes.indexOf('\n', at);
        return end < 0 ? bytes.size() : end;
    }
    if (bytes[at + 1] != '*')
        return at;
    const qsizetype end = bytes.indexOf("*/", at + 2);
    return end < 0 ? bytes.size() : end + 2;
}

void dropCommaBefore(char closing, QByteArray &plain)
{
    if (closing != '}' && closing != ']')
        return;
    qsizetype last = plain.size() - 1;
    while (last >= 0 && (plain[last] == ' ' || plain[last] == '\t' || plain[last] == '\n' || plain[last] == '\r'))
        --last;
    if (last >= 0 && plain[last] == ',')
        plain[last] = ' ';
}

QByteArray withoutComments(const QByteArray &bytes)
{
    QByteArray plain;
    plain.reserve(bytes.size());
    qsizetype at = bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
    while (at < bytes.size()) {
        const qsizetype begin = at;
        if (bytes[at] == '"') {
            at = endOfText(bytes, at);
            plain.append(bytes.constData() + begin, at - begin);
        } else if (at = endOfComment(bytes, at); at == begin) {
            dropCommaBefore(bytes[at], plain);
            plain.append(bytes[at++]);
        }
    }
    return plain;
}

} // namespace

Result<QJsonObject> parseRelaxedJson(const QByteArray &bytes, const QString &place)
{
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        document = QJsonDocument::fromJson(withoutComments(bytes), &error);
    if (error.error != QJsonParseError::NoError)
        return Failure::badSyntax(place, error.errorString());
    if (!document.isObject())
        return Failure::badSyntax(place, QStringLiteral("an object is expected"));
    return document.object();
}

} // namespace selfcheck
