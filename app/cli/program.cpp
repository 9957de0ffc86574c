// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/program.h"

#include "app/cli/catalogue_commands.h"
#include "app/cli/command_line.h"
#include "app/cli/completion_command.h"
#include "app/cli/exit_code.h"
#include "app/cli/messages.h"
#include "app/cli/profile_commands.h"
#include "app/cli/record_command.h"
#include "app/cli/report_commands.h"
#include "app/cli/run_command.h"
#include "app/cli/translators.h"
#include "app/cli/words.h"
#include "core/texts.h"
#include "probes/background.h"
#include "selfcheck_version.h"

#include <QtGui/QGuiApplication>

#include <functional>

namespace selfcheck {

namespace {

using namespace Qt::StringLiterals;

struct Command {
    QLatin1StringView name;
    int (*act)(const CommandLine &, const Terminal &, const QString &language);
};

const std::vector<Command> &commands()
{
    static const std::vector<Command> all{
        {"run"_L1, runCheck},
        {"show"_L1, showReport},
        {"compare"_L1, compareReports},
        {"decode"_L1, decodeCode},
        {"catalogue"_L1, listCatalogue},
        {"explain"_L1, explainPoint},
        {"completion"_L1, writeCompletion},
        {"record-system"_L1, recordSystem},
        {"profile show"_L1, showProfile},
        {"profile verify"_L1, verifyProfileFile},
        {"profile sign"_L1, signProfileFile},
        {"profile new-key"_L1, makeProfileKeys},
    };
    return all;
}

// Qt speaks English and of its own affairs; QT_LOGGING_RULES shows who wants to hear it.
void passOn(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    const bool isWanted = type == QtFatalMsg || qEnvironmentVariableIsSet("QT_LOGGING_RULES");
    if (isWanted)
        std::fputs((message + u'\n').toUtf8().constData(), stderr);
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    QStringList typed;
    for (int i = 1; i < argc; ++i)
        typed += QString::fromUtf8(argv[i]);
    if (!wantsPdf(typed))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", screenlessPlatform().data());
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int runCommand(const QStringList &arguments, const Terminal &terminal)
{
    const QString wanted = languageIn(arguments);
    const bool isKnown = wanted.isEmpty() || Texts::languages().contains(wanted);
    const QString language = isKnown && !wanted.isEmpty() ? wanted : Texts::systemLanguage();
    const Translators translators(language);
    if (!isKnown)
        return complainOfUsage(terminal, Words::tr("There are no words for the language “%1”.").arg(wanted),
                               Words::tr("Possible here: %1").arg(Texts::languages().join(u", "_s)));

    const auto parsed = parseCommandLine(arguments, terminal.out.canvas());
    if (const Shown *shown = std::get_if<Shown>(&parsed)) {
        terminal.out.write(shown->text.toUtf8());
        return exit_code::success;
    }
    if (const WrongUsage *wrong = std::get_if<WrongUsage>(&parsed))
        return complainOfUsage(terminal, wrong->sentence, wrong->hint);

    const CommandLine &line = std::get<CommandLine>(parsed);
    for (const Command &command : commands()) {
        if (line.command == command.name)
            return command.act(line, terminal, language);
    }
    return complain(terminal, Failure::internal(u"no command "_s + line.command));
}

int runTerminal(int argc, char **argv)
{
    prepareForBackground();
    qInstallMessageHandler(passOn);
    const std::unique_ptr<Stream> out = systemStream(Channel::Output);
    const std::unique_ptr<Stream> err = systemStream(Channel::Error);
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"selfcheck"_s);
    QCoreApplication::setApplicationVersion(QString(programVersion));
    const int code = runCommand(QCoreApplication::arguments().mid(1), {*out, *err});
    // While all that it may use is still there.
    static_cast<void>(endBackground());
    return code;
}

} // namespace selfcheck
