// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/pc/encoders_reading.h"

#include "probes/system/registry.h"
#include "probes/system/video_encoders.h"

#include <algorithm>

namespace selfcheck::encoders {

namespace {

constexpr qsizetype mostNames = 20;
const QLatin1StringView usualFormat("H.264");

QString nameOf(const VideoEncoder &encoder) { return encoder.name.isEmpty() ? encoder.format : encoder.name; }

/// Smaller is better.
int rankOf(const VideoEncoder &encoder)
{
    const int kind = encoder.kind == VideoEncoder::Kind::Hardware ? 0 : 2;
    return kind + (encoder.format == usualFormat ? 0 : 1);
}

QString wordOf(VideoEncoder::Kind kind)
{
    switch (kind) {
    case VideoEncoder::Kind::Hardware: return QStringLiteral("hardware");
    case VideoEncoder::Kind::Software: return QStringLiteral("software");
    case VideoEncoder::Kind::Library: return QStringLiteral("library");
    }
    return {};
}

// Who sells Windows without Media Foundation, and so how it comes back.
QString missingFrameworkOf(const Registry *registry)
{
    const QString key = QStringLiteral("HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion");
    const QString type = registry ? registry->text(key, QStringLiteral("InstallationType")) : QString();
    const QString edition = registry ? registry->text(key, QStringLiteral("EditionID")) : QString();
    if (type.startsWith(QLatin1StringView("Server"), Qt::CaseInsensitive))
        return QStringLiteral("feature-missing");
    // "CoreN", "ProfessionalN", "EnterpriseSN"; no other edition ends in a capital N.
    return edition.endsWith(u'N') ? QStringLiteral("media-pack-missing") : QStringLiteral("framework-missing");
}

QString stateWithout(const VideoEncoders &encoders, const Registry *registry)
{
    if (encoders.frameworkMissing)
        return missingFrameworkOf(registry);
    return encoders.errors.isEmpty() ? QStringLiteral("none") : QStringLiteral("unknown");
}

void add(QStringList &list, const QString &word)
{
    if (!list.contains(word) && list.size() < mostNames)
        list += word;
}

void setLists(const VideoEncoders &encoders, Facts &facts)
{
    QStringList chips;
    QStringList programs;
    QStringList all;
    for (const VideoEncoder &each : encoders.list) {
        add(each.kind == VideoEncoder::Kind::Hardware ? chips : programs, nameOf(each));
        add(all, each.format);
    }
    facts.set(formats, all);
    if (!chips.isEmpty())
        facts.set(hardware, chips);
    if (!programs.isEmpty())
        facts.set(software, programs);
}

} // namespace

std::vector<AnyFact> yields() { return {state, best, bestFormat, formats, hardware, software}; }

Outcome read(const System &system, const Parameters &)
{
    if (!system.videoEncoders)
        return Failure::unsupported(QStringLiteral("video encoders"));
    const auto encoders = system.videoEncoders();
    if (!encoders)
        return encoders.failure();
    Facts facts;
    const auto first = std::ranges::min_element(encoders->list, {}, rankOf);
    if (first == encoders->list.end()) {
        facts.set(state, stateWithout(*encoders, system.registry.get()));
        return facts;
    }
    facts.set(state, wordOf(first->kind));
    facts.set(best, nameOf(*first));
    facts.set(bestFormat, first->format);
    setLists(*encoders, facts);
    return facts;
}

} // namespace selfcheck::encoders
