// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/pc/clickonce_cause.h"

#include <QtCore/QtEndian>

namespace selfcheck::clickonce {

namespace {

/// FTA_AlwaysUseDirectInvoke (shlwapi.h): programs get the address itself, not a downloaded copy.
constexpr qint64 directInvokeFlag = 0x00400000;

bool opensClickOnce(const QString &command)
{
    return command.contains(QLatin1StringView("dfshim.dll"), Qt::CaseInsensitive) &&
           command.contains(QLatin1StringView("ShOpenVerbApplication"), Qt::CaseInsensitive);
}

// The command may name the account's own folders; the program is enough to know it by.
QString programIn(const QString &command)
{
    const QString path = command.startsWith(u'"') ? command.section(u'"', 1, 1) : command.section(u' ', 0, 0);
    return path.section(u'\\', -1);
}

// Windows has written the flags as a number and as four bytes.
qint64 flagsOf(const RegistryAnswer &answer)
{
    if (answer.state != RegistryAnswer::State::Found)
        return 0;
    if (const auto *number = std::get_if<qint64>(&answer.value))
        return *number;
    const auto *bytes = std::get_if<QByteArray>(&answer.value);
    return bytes && bytes->size() >= 4 ? qFromLittleEndian<quint32>(bytes->constData()) : 0;
}

// What the person once chose under "Open with" goes before everything else.
Cause chosenProgram(const Registry &registry)
{
    const QString key =
        QStringLiteral("HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\FileExts\\.application\\");
    for (const char *place : {"UserChoiceLatest\\ProgId", "UserChoiceLatest", "UserChoice"}) {
        const QString chosen = registry.text(key + QLatin1StringView(place), QStringLiteral("ProgId"));
        if (!chosen.isEmpty())
            return {QStringLiteral("opener"), key + QLatin1StringView(place), chosen};
    }
    return {};
}

} // namespace

Result<Causes> associationCauses(const Registry &registry)
{
    const QString extension = QStringLiteral("HKCR\\.application");
    const auto program = registry.checkedText(extension, {});
    if (!program)
        return program.failure();
    if (program->value_or(QString()).isEmpty())
        return Causes{{QStringLiteral("association"), extension, {}}};
    const QString opening = QStringLiteral("HKCR\\%1\\shell\\open\\command").arg(**program);
    const auto command = registry.checkedText(opening, {});
    if (!command)
        return command.failure();
    if (!opensClickOnce(command->value_or(QString())))
        return Causes{{QStringLiteral("association"), opening, programIn(command->value_or(QString()))}};

    Causes causes;
    const Cause chosen = chosenProgram(registry);
    if (!chosen.value.isEmpty() && chosen.value.compare(**program, Qt::CaseInsensitive) != 0)
        causes.push_back(chosen);
    const QString type = registry.text(extension, QStringLiteral("Content Type"));
    if (type.compare(QLatin1StringView("application/x-ms-application"), Qt::CaseInsensitive) != 0)
        causes.push_back({QStringLiteral("content-type"), extension + QStringLiteral("\\Content Type"), type});
    const QString ofProgram = QStringLiteral("HKCR\\") + **program;
    const qint64 flags = flagsOf(registry.ask(ofProgram, QStringLiteral("EditFlags")));
    if ((flags & directInvokeFlag) == 0)
        causes.push_back({QStringLiteral("direct-invoke"), ofProgram + QStringLiteral("\\EditFlags"),
                          QStringLiteral("0x") + QString::number(flags, 16)});
    return causes;
}

} // namespace selfcheck::clickonce
