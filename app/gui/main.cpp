// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/main_window.h"
#include "app/gui/program_icon.h"
#include "app/shared/failure_text.h"
#include "app/shared/leaving.h"
#include "app/shared/library_search.h"
#include "probes/background.h"
#include "selfcheck_version.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMessageBox>

#include <cstdio>

namespace {

using namespace selfcheck;
using namespace Qt::StringLiterals;

constexpr int wrongUsage = 64;
constexpr int badInput = 65;

struct CommandLine {
    QString report;
    FrontEndOptions options;
    Preferences preferences;
};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// Empty: the usage was shown to be wrong.
std::optional<CommandLine> read(const QApplication &application, Preferences preferences)
{
    QCommandLineParser parser;
    const QCommandLineOption language(u"language"_s, Words::tr("Language of the window: de, en or fr."), u"de|en|fr"_s);
    const QCommandLineOption profile(u"profile"_s, Words::tr("The provider's profile."), u"file"_s);
    const QCommandLineOption theme(u"theme"_s, Words::tr("Colours: system, light or dark."), u"system|light|dark"_s);
    parser.addOptions({language, profile, theme});
    parser.addPositionalArgument(u"report"_s, Words::tr("A PDF or data report to show."), u"[report]"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    if (parser.isSet(language))
        preferences.language = parser.value(language);
    const auto wanted = parser.isSet(theme) ? themeFromWord(parser.value(theme)) : preferences.theme;
    QString unknown = parser.positionalArguments().value(1);
    if (!preferences.language.isEmpty() && !Texts::languages().contains(preferences.language))
        unknown = preferences.language;
    if (!wanted)
        unknown = parser.value(theme);
    if (!unknown.isEmpty()) {
        const QString words = Words::tr("“%1” is not known here.").arg(unknown) + u"\n\n"_s + parser.helpText();
        std::fputs(words.toUtf8().constData(), stderr);
        return std::nullopt;
    }
    preferences.theme = *wanted;
    return CommandLine{
        parser.positionalArguments().value(0), {parser.value(profile), {}, preferences.language}, preferences};
}

// Without a catalogue or with a refused profile there is nothing to show but why.
int explain(const QApplication &application, const Failure &failure, const QString &wantedLanguage)
{
    const Texts texts(wantedLanguage.isEmpty() ? Texts::systemLanguage() : wantedLanguage);
    Language language;
    language.use(texts.language(), texts.locale());
    // Names of files and of members are shown as they are, not as markup.
    const QStringList words{sentenceFor(failure), detailsOf(failure).mid(0, 8).join(u'\n')};
    QMessageBox box(QMessageBox::Warning, u"Self Check"_s, {}, QMessageBox::Close);
    box.setTextFormat(Qt::PlainText);
    box.setText(words.join(u"\n\n"_s).trimmed());
    box.show();
    application.exec();
    return badInput;
}

// Everything that is put away is put away at its end.
int run(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"selfcheck"_s);
    QApplication::setApplicationDisplayName(u"Self Check"_s);
    QApplication::setApplicationVersion(QString(programVersion));
    QApplication::setWindowIcon(programIcon());

    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
    const QString preferencesFile = folder.filePath(u"window.ini"_s);
    const std::optional<CommandLine> line = read(application, loadPreferences(preferencesFile));
    if (!line)
        return wrongUsage;
    Result<FrontEnd> front = FrontEnd::open(line->options);
    if (!front)
        return explain(application, front.failure(), line->options.language);

    MainWindow window(std::move(front).value(), line->preferences, preferencesFile);
    window.show();
    if (!line->report.isEmpty())
        window.session().openFile(line->report);
    const int code = QApplication::exec();
    // While all that it may use is still there.
    static_cast<void>(endBackground());
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    restrictLibrarySearch();
    prepareForBackground();
    const int code = run(argc, argv);
    leaveProgram(code, endBackground(std::chrono::milliseconds(0)));
}
