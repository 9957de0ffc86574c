// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/tapi_caps.h"

#include <QtCore/QStringDecoder>
#include <QtCore/QtEndian>

#include <algorithm>

namespace selfcheck {

namespace {

constexpr quint32 version2 = 0x00020000;
/// Longer names are cut: they are shown, not compared.
constexpr qsizetype longestText = 120;
constexpr qsizetype mostDeviceClasses = 64;

// Byte offsets, tapi.h.
constexpr qsizetype usedSizeAt = 8;

namespace line {
constexpr qsizetype fixedBytes = 240;  ///< up to dwLineFeatures
constexpr qsizetype fixedBytes2 = 252; ///< from 2.0 on, up to dwDeviceClassesOffset
constexpr qsizetype providerAt = 12;
constexpr qsizetype nameAt = 32;
constexpr qsizetype stringFormatAt = 40;
constexpr qsizetype addressCountAt = 48;
constexpr qsizetype mediaAt = 60;
constexpr qsizetype deviceClassesAt = 244;
} // namespace line

namespace address {
constexpr qsizetype fixedBytes = 180;  ///< up to dwAddressFeatures
constexpr qsizetype fixedBytes2 = 228; ///< from 2.0 on, up to dwAvailableMediaModes
constexpr qsizetype addressAt = 16;
constexpr qsizetype capFlagsAt = 104;
constexpr qsizetype callFeaturesAt = 108;
constexpr qsizetype addressFeaturesAt = 176;
constexpr quint32 routePoint = 0x02000000;
constexpr quint32 makeCall = 0x00000002;
} // namespace address

constexpr quint32 stringFormatAscii = 1;
constexpr quint32 stringFormatDbcs = 2;

/// A structure with a fixed part of checked length.
class Structure {
public:
    static Result<Structure> of(QByteArrayView bytes, qsizetype fixedBytes, const char *name)
    {
        const QString place = QLatin1StringView(name);
        if (bytes.size() < fixedBytes)
            return Failure::badContent(
                place, QStringLiteral("%1 bytes instead of at least %2").arg(bytes.size()).arg(fixedBytes));
        const Structure structure(bytes, fixedBytes, place);
        const quint32 used = structure.number(usedSizeAt);
        if (used < fixedBytes || used > bytes.size())
            return Failure::badContent(
                place + QStringLiteral("/dwUsedSize"),
                QStringLiteral("%1 of %2 bytes, of which %3 are fixed").arg(used).arg(bytes.size()).arg(fixedBytes));
        return structure;
    }

    [[nodiscard]] quint32 number(qsizetype at) const { return qFromLittleEndian<quint32>(m_bytes.data() + at); }

    struct Part {
        qsizetype offset = 0;
        qsizetype size = 0;
    };
    /// at: of the size; the offset follows it.
    [[nodiscard]] Result<Part> part(qsizetype at, const char *name) const
    {
        const quint64 size = number(at);
        const quint64 offset = number(at + 4);
        if (size == 0)
            return Part();
        if (offset < static_cast<quint64>(m_fixedBytes) || offset + size > static_cast<quint64>(m_bytes.size()))
            return Failure::badContent(
                m_place + u'/' + QLatin1StringView(name),
                QStringLiteral("%1 bytes at %2 of %3").arg(size).arg(offset).arg(m_bytes.size()));
        return Part{static_cast<qsizetype>(offset), static_cast<qsizetype>(size)};
    }

    [[nodiscard]] QByteArrayView bytesOf(const Part &part) const { return m_bytes.sliced(part.offset, part.size); }

private:
    Structure(QByteArrayView bytes, qsizetype fixedBytes, const QString &place)
        : m_bytes(bytes), m_fixedBytes(fixedBytes), m_place(place)
    {}

    QByteArrayView m_bytes;
    qsizetype m_fixedBytes;
    QString m_place;
};

qsizetype fixedBytesOfLine(quint32 apiVersion) { return apiVersion < version2 ? line::fixedBytes : line::fixedBytes2; }

qsizetype fixedBytesOfAddress(quint32 apiVersion)
{
    return apiVersion < version2 ? address::fixedBytes : address::fixedBytes2;
}

QString decoded(QByteArrayView bytes, bool isWide)
{
    if (!isWide)
        return QString::fromLatin1(bytes);
    QStringDecoder decoder(QStringDecoder::Utf16LE);
    return decoder(bytes.first(bytes.size() & ~qsizetype(1)));
}

/// Up to the terminator, on one line, of bearable length.
QString textOf(QString text)
{
    if (const qsizetype end = text.indexOf(QChar(u'\0')); end >= 0)
        text.truncate(end);
    for (QChar &character : text) {
        if (!character.isPrint())
            character = u' ';
    }
    text = text.simplified();
    return text.size() > longestText ? text.first(longestText - 1) + u'\u2026' : text;
}

QStringList listOf(const QString &text)
{
    QStringList list;
    const QStringList parts = text.split(QChar(u'\0'), Qt::SkipEmptyParts);
    for (const QString &part : parts.first(std::min(parts.size(), mostDeviceClasses)))
        list += textOf(part);
    return list;
}

struct LineParts {
    Structure::Part name;
    Structure::Part provider;
    Structure::Part deviceClasses;
};

Result<LineParts> partsOf(const Structure &structure, quint32 apiVersion)
{
    const auto name = structure.part(line::nameAt, "dwLineName");
    if (!name)
        return name.failure();
    const auto provider = structure.part(line::providerAt, "dwProviderInfo");
    if (!provider)
        return provider.failure();
    LineParts parts{*name, *provider, {}};
    if (apiVersion < version2)
        return parts;
    const auto classes = structure.part(line::deviceClassesAt, "dwDeviceClasses");
    if (!classes)
        return classes.failure();
    parts.deviceClasses = *classes;
    return parts;
}

/// Only the fixed part and the parts that may stay; everything else is zero.
QByteArray blanked(QByteArrayView bytes, qsizetype fixedBytes, const std::vector<Structure::Part> &staying)
{
    QByteArray result(bytes.size(), '\0');
    const auto keep = [&](qsizetype offset, qsizetype size) {
        std::copy_n(bytes.data() + offset, size, result.data() + offset);
    };
    keep(0, fixedBytes);
    for (const Structure::Part &part : staying)
        keep(part.offset, part.size);
    return result;
}

void crossOut(QByteArray &bytes, const Structure::Part &part)
{
    for (qsizetype at = part.offset; at + 1 < part.offset + part.size; at += 2) {
        const bool isEnd = at + 4 > part.offset + part.size;
        bytes[at] = isEnd ? '\0' : 'x';
        bytes[at + 1] = '\0';
    }
}

} // namespace

Result<TapiLineCaps> TapiLineCaps::parse(QByteArrayView bytes, quint32 apiVersion)
{
    const auto structure = Structure::of(bytes, fixedBytesOfLine(apiVersion), "LINEDEVCAPS");
    if (!structure)
        return structure.failure();
    const auto parts = partsOf(*structure, apiVersion);
    if (!parts)
        return parts.failure();
    const quint32 format = structure->number(line::stringFormatAt);
    const bool isWide = format != stringFormatAscii && format != stringFormatDbcs;
    TapiLineCaps caps;
    caps.name = textOf(decoded(structure->bytesOf(parts->name), isWide));
    caps.provider = textOf(decoded(structure->bytesOf(parts->provider), isWide));
    caps.deviceClasses = listOf(decoded(structure->bytesOf(parts->deviceClasses), isWide));
    caps.addressCount = structure->number(line::addressCountAt);
    caps.media = TapiMedias::fromInt(structure->number(line::mediaAt));
    return caps;
}

Result<TapiAddressCaps> TapiAddressCaps::parse(QByteArrayView bytes, quint32 apiVersion)
{
    const auto structure = Structure::of(bytes, fixedBytesOfAddress(apiVersion), "LINEADDRESSCAPS");
    if (!structure)
        return structure.failure();
    const auto number = structure->part(address::addressAt, "dwAddress");
    if (!number)
        return number.failure();
    TapiAddressCaps caps;
    caps.address = textOf(decoded(structure->bytesOf(*number), true));
    caps.features = TapiCallFeatures::fromInt(structure->number(address::callFeaturesAt));
    caps.routePoint = apiVersion >= version2 && (structure->number(address::capFlagsAt) & address::routePoint) != 0;
    caps.makeCall = (structure->number(address::addressFeaturesAt) & address::makeCall) != 0;
    return caps;
}

QByteArray lineCapsWithoutNames(QByteArrayView bytes, quint32 apiVersion)
{
    const qsizetype fixedBytes = fixedBytesOfLine(apiVersion);
    const auto structure = Structure::of(bytes, fixedBytes, "LINEDEVCAPS");
    if (!structure)
        return bytes.first(std::min(bytes.size(), fixedBytes)).toByteArray();
    const auto parts = partsOf(*structure, apiVersion);
    if (!parts)
        return bytes.first(fixedBytes).toByteArray();
    QByteArray result = blanked(bytes, fixedBytes, {parts->provider, parts->deviceClasses});
    crossOut(result, parts->name);
    return result;
}

QByteArray addressCapsWithoutNames(QByteArrayView bytes, quint32 apiVersion)
{
    const qsizetype fixedBytes = fixedBytesOfAddress(apiVersion);
    const auto structure = Structure::of(bytes, fixedBytes, "LINEADDRESSCAPS");
    if (!structure)
        return bytes.first(std::min(bytes.size(), fixedBytes)).toByteArray();
    const auto number = structure->part(address::addressAt, "dwAddress");
    if (!number)
        return bytes.first(fixedBytes).toByteArray();
    QByteArray result = blanked(bytes, fixedBytes, {});
    crossOut(result, *number);
    return result;
}

} // namespace selfcheck
