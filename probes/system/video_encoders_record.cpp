// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/video_encoders.h"

#include "probes/system/record_members.h"

namespace selfcheck {

namespace {

struct KindWord {
    VideoEncoder::Kind kind;
    QLatin1StringView word;
};

constexpr KindWord kindWords[] = {
    {VideoEncoder::Kind::Hardware, QLatin1StringView("hardware")},
    {VideoEncoder::Kind::Software, QLatin1StringView("software")},
    {VideoEncoder::Kind::Library, QLatin1StringView("library")},
};

} // namespace

QJsonObject toRecord(const VideoEncoders &encoders)
{
    QJsonArray list;
    for (const VideoEncoder &each : encoders.list) {
        QJsonObject told{{QStringLiteral("name"), each.name}, {QStringLiteral("format"), each.format}};
        for (const KindWord &word : kindWords) {
            if (word.kind == each.kind)
                told.insert(QLatin1StringView("kind"), word.word);
        }
        list.append(told);
    }
    QJsonObject record{{QStringLiteral("frameworkMissing"), encoders.frameworkMissing}, {QStringLiteral("list"), list}};
    record::put(record, "errors", encoders.errors);
    return record;
}

VideoEncoders videoEncodersFromRecord(const QJsonObject &record)
{
    VideoEncoders encoders;
    encoders.frameworkMissing = record::flag(record, "frameworkMissing").value_or(false);
    encoders.errors = record::texts(record, "errors");
    const QJsonArray list = record.value(QLatin1StringView("list")).toArray();
    for (const QJsonValue &each : list) {
        const QJsonObject told = each.toObject();
        VideoEncoder encoder{record::text(told, "name"), record::text(told, "format"), {}};
        for (const KindWord &word : kindWords) {
            if (record::text(told, "kind") == word.word)
                encoder.kind = word.kind;
        }
        encoders.list.push_back(std::move(encoder));
    }
    return encoders;
}

} // namespace selfcheck
