// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/record_command.h"

#include "app/cli/console.h"
#include "app/cli/exit_code.h"
#include "app/cli/interrupt.h"
#include "app/cli/messages.h"
#include "app/cli/words.h"
#include "app/shared/file_writing.h"
#include "app/shared/front_end.h"
#include "probes/recording.h"
#include "probes/system/record_scrubber.h"
#include "selfcheck_version.h"

#include <QtCore/QDate>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QUrl>

namespace selfcheck {

namespace {

using namespace Qt::StringLiterals;

constexpr int recordSchema = 1;

QString wordsFor(PrivateKind kind)
{
    switch (kind) {
    case PrivateKind::Person: return Words::tr("User names");
    case PrivateKind::Computer: return Words::tr("PC names and domains");
    case PrivateKind::Account: return Words::tr("Account numbers of Windows (SIDs)");
    case PrivateKind::Device: return Words::tr("Serial numbers and identifiers of devices");
    case PrivateKind::Hardware: return Words::tr("Hardware addresses (MAC, Bluetooth)");
    case PrivateKind::Mail: return Words::tr("E-mail addresses");
    case PrivateKind::Address: return Words::tr("Public IP addresses");
    case PrivateKind::Wifi: return Words::tr("Names of Wi-Fi and other networks");
    case PrivateKind::Phone: return Words::tr("Names and numbers of telephone lines");
    case PrivateKind::Site: return Words::tr("Web addresses in the settings of browsers");
    case PrivateKind::Browsing: break;
    }
    return Words::tr("Other entries of browser profiles");
}

// Servers and networks of the document and the provider are no secret of this PC.
void addHosts(QStringList &hosts, const QJsonValue &value)
{
    if (value.isString()) {
        const QUrl url(value.toString());
        hosts += url.host().isEmpty() ? value.toString().section(u':', 0, 0).toLower() : url.host();
    }
    const QJsonArray list = value.toArray();
    for (const QJsonValue &each : list)
        addHosts(hosts, each);
    const QJsonObject object = value.toObject();
    for (const QJsonValue &each : object)
        addHosts(hosts, each);
}

ScrubInput scrubInput(const FrontEnd &front, const Recording &recording)
{
    ScrubInput input;
    input.names = privateNamesHere();
    input.ownWords = recording.ownWords();
    for (const Network &network : front.catalogue().networks) {
        if (const auto parsed = IpNetwork::parse(network.cidr))
            input.publicNetworks.push_back(*parsed);
    }
    for (const char *member : {"hosts", "website", "internet", "websocket"})
        addHosts(input.publicHosts, front.profile().content().value(QLatin1StringView(member)));
    return input;
}

QByteArray fileContent(QJsonObject record)
{
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    record.insert("schema"_L1, recordSchema);
    record.insert("recorded"_L1, QJsonObject{{u"program"_s, QString(programVersion)}, {u"date"_s, today}});
    record.insert("parameters"_L1, QJsonObject{{u"today"_s, today}});
    return QJsonDocument(record).toJson();
}

void tell(Stream &stream, const QString &file, const std::map<PrivateKind, int> &replaced)
{
    Console console(stream.canvas());
    if (!file.isEmpty())
        console.paragraph(Words::tr("Saved: %1").arg(file));
    std::vector<LabelledLine> lines;
    for (const auto &[kind, count] : replaced)
        lines.push_back({wordsFor(kind), QString::number(count)});
    if (!lines.empty()) {
        console.paragraph(Words::tr("Replaced by stand-ins:"));
        console.columns(lines, 2);
    }
    console.paragraph(Words::tr("Look through the record before you pass it on. The program does not recognise "
                                "everything that is private, for instance in the names of devices."));
    stream.write(console.take().toUtf8());
}

int deliver(const QString &file, const Terminal &terminal, const ScrubbedRecord &clean)
{
    const QByteArray content = fileContent(clean.record);
    if (file.isEmpty()) {
        if (!terminal.out.write(content))
            return complainOfOutput(terminal);
    } else if (const Status written = writeFile(file, content); !written) {
        return complain(terminal, written.failure());
    }
    tell(file.isEmpty() ? terminal.err : terminal.out, file, clean.replaced);
    return exit_code::success;
}

} // namespace

int recordSystem(const CommandLine &line, const Terminal &terminal, const QString &language)
{
    const QString file = line.words.value(0);
    const Result<FrontEnd> front = FrontEnd::open({line.profile, {}, language});
    if (!front)
        return complain(terminal, front.failure());
    if (!file.isEmpty()) {
        if (const Status possible = tryWriting(file); !possible)
            return complain(terminal, possible.failure());
    }
    Recording recording(thisSystem(), front->catalogue(), front->profile());
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::requested, &recording,
                     [&terminal] { QCoreApplication::exit(complain(terminal, Failure::cancelled())); });
    QObject::connect(&recording, &Recording::finished, &recording, [&] {
        QCoreApplication::exit(deliver(file, terminal, scrubbed(recording.record(), scrubInput(*front, recording))));
    });
    recording.start();
    return QCoreApplication::exec();
}

} // namespace selfcheck
