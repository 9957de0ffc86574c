// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command_line.h"

#include "app/cli/help.h"
#include "app/cli/suggestion.h"
#include "app/cli/words.h"
#include "selfcheck_version.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace selfcheck {

namespace {

using namespace Qt::StringLiterals;

class Parser {
public:
    Parser();

    [[nodiscard]] std::variant<CommandLine, Shown, WrongUsage> parse(const QStringList &arguments,
                                                                     const Canvas &canvas);

private:
    CLI::App *command(CLI::App &parent, const char *name, const QString &description);
    void text(CLI::App *command, const char *name, QString &target, const QString &value, const QString &description);
    void flag(CLI::App *command, const char *name, bool &target, const QString &description);
    void language(CLI::App *command);
    /// Exactly so many words, all of them needed.
    void words(CLI::App *command, const QString &value, int count, const QString &description);
    /// One word or none.
    void optionalWord(CLI::App *command, const QString &value, const QString &description);
    void exports(CLI::App *command);
    void addRun();
    void addReading();
    void addProfile();

    [[nodiscard]] const CLI::App &chosen() const;
    [[nodiscard]] WrongUsage wrong(const CLI::ParseError &error) const;
    [[nodiscard]] WrongUsage unexpected() const;

    CLI::App m_app;
    CommandLine m_line;
};

std::string utf8(const QString &text) { return text.toStdString(); }

// "--pdf --json" is a forgotten file name, not a file of that name; --pdf "$FILE" may be an empty one.
std::string complaintAboutValue(const std::string &typed)
{
    return typed.empty() || typed.starts_with("--") ? "no value" : "";
}

std::string complaintAboutList(const std::string &typed)
{
    return typed.find_first_not_of(',') == std::string::npos ? "no value" : complaintAboutValue(typed);
}

Parser::Parser() : m_app(utf8(Words::tr("Checks whether this PC is ready for the contact centre.")), "selfcheck-cli")
{
    m_app.allow_windows_style_options(false);
    m_app.set_help_flag("-h,--help", utf8(Words::tr("Shows this help.")));
    m_app.set_version_flag("--version", QString(programVersion).toStdString(), utf8(Words::tr("Shows the version.")));
    m_app.require_subcommand(0, 1);
    language(&m_app);
    addRun();
    addReading();
    addProfile();
}

CLI::App *Parser::command(CLI::App &parent, const char *name, const QString &description)
{
    CLI::App *added = parent.add_subcommand(name, utf8(description));
    language(added);
    return added;
}

void Parser::text(CLI::App *command, const char *name, QString &target, const QString &value,
                  const QString &description)
{
    command
        ->add_option_function<std::string>(
            name, [&target](const std::string &typed) { target = QString::fromStdString(typed); }, utf8(description))
        ->check(CLI::Validator(complaintAboutValue, ""))
        ->type_name(utf8(value));
}

void Parser::flag(CLI::App *command, const char *name, bool &target, const QString &description)
{
    command->add_flag_function(
        name, [&target](std::int64_t) { target = true; }, utf8(description));
}

void Parser::language(CLI::App *command)
{
    text(command, "--lang", m_line.language, u"de|en|fr"_s, Words::tr("Language; otherwise that of the system."));
}

void Parser::words(CLI::App *command, const QString &value, int count, const QString &description)
{
    command
        ->add_option_function<std::vector<std::string>>(
            utf8(value),
            [this](const std::vector<std::string> &typed) {
                for (const std::string &word : typed)
                    m_line.words += QString::fromStdString(word);
            },
            utf8(description))
        ->expected(count)
        // Else "[a]" would be taken for a list of its own.
        ->allow_extra_args(count < 0)
        ->required();
}

void Parser::optionalWord(CLI::App *command, const QString &value, const QString &description)
{
    command
        ->add_option_function<std::string>(
            utf8(value), [this](const std::string &typed) { m_line.words += QString::fromStdString(typed); },
            utf8(description))
        ->check(CLI::Validator(complaintAboutValue, ""));
}

void Parser::exports(CLI::App *command)
{
    const QString file = Words::tr("FILE");
    flag(command, "--json", m_line.json, Words::tr("Writes the data to the standard output, and progress beside it."));
    text(command, "--json-file", m_line.jsonFile, file, Words::tr("Saves the data."));
    text(command, "--pdf", m_line.pdfFile, file, Words::tr("Saves the report as a PDF."));
    text(command, "--text", m_line.textFile, file, Words::tr("Saves the report as text for an e-mail."));
    flag(command, "--show-private", m_line.showPrivate,
         Words::tr("Leaves user name, PC name and addresses readable in what is saved. Otherwise they are masked."));
    flag(command, "--details", m_line.details, Words::tr("Also shows every measured value."));
}

void Parser::addRun()
{
    CLI::App *run = command(m_app, "run", Words::tr("Checks this PC. Ctrl-C stops at once and keeps what is known."));
    run->add_option_function<std::vector<std::string>>(
           "--only",
           [this](const std::vector<std::string> &typed) {
               for (const std::string &list : typed)
                   m_line.only += QString::fromStdString(list).split(u',', Qt::SkipEmptyParts);
           },
           utf8(Words::tr("Only these chapters or points, for instance 12,4.2-disk.")))
        ->allow_extra_args(false)
        ->check(CLI::Validator(complaintAboutList, ""))
        ->type_name(utf8(Words::tr("LIST")));
    text(run, "--profile", m_line.profile, Words::tr("FILE"), Words::tr("The provider profile."));
    text(run, "--workplace", m_line.workplace, Words::tr("FILE|LIST"),
         Words::tr("What this PC is used for: a file, or a list such as channels=voip,recording,role=user-pc."));
    flag(run, "--watch", m_line.watch,
         Words::tr("Afterwards also waits for what shows up only in time, such as connections that are cut while they "
                   "are idle: a few minutes at most. Ctrl-C ends the waiting."));
    flag(run, "--whole-ranges", m_line.wholeRanges,
         Words::tr("Asks every port of the UDP ranges instead of a sample, at most 100 a second: up to a quarter of an "
                   "hour."));
    text(run, "--proxy-user", m_line.proxyUser, Words::tr("NAME"),
         Words::tr("Signs in at this PC's proxy server under this name. The password is asked for, or taken from "
                   "SELFCHECK_PROXY_PASSWORD; it is kept nowhere."));
    flag(run, "--unattended", m_line.unattended, Words::tr("Asks nobody; points that need a person stay grey."));
    exports(run);
}

void Parser::addReading()
{
    CLI::App *show = command(m_app, "show", Words::tr("Shows a saved report (PDF or data)."));
    words(show, Words::tr("REPORT"), 1, Words::tr("The file."));
    exports(show);

    CLI::App *compare = command(m_app, "compare", Words::tr("Shows what changed between two reports."));
    words(compare, Words::tr("REPORTS"), 2, Words::tr("The earlier and the later file."));
    flag(compare, "--details", m_line.details, Words::tr("Also shows every measured value that changed."));

    CLI::App *decode = command(m_app, "decode", Words::tr("Shows the lights of a result code."));
    words(decode, Words::tr("CODE"), -1, Words::tr("With or without blanks and hyphens, in capitals or not."));
    flag(decode, "--json", m_line.json, Words::tr("As data."));

    CLI::App *catalogue = command(m_app, "catalogue", Words::tr("Lists every point of the requirements document."));
    flag(catalogue, "--json", m_line.json, Words::tr("As data."));
    catalogue->add_flag_function("--ids", [this](std::int64_t) { m_line.idsOnly = true; })->group("");

    CLI::App *explain =
        command(m_app, "explain", Words::tr("Says what a point asks for, and when which light appears."));
    words(explain, Words::tr("POINT"), 1, Words::tr("Its number or its name, for instance 12.4 or 4.2-disk."));

    CLI::App *record = command(m_app, "record-system",
                               Words::tr("Writes down what this PC answers, without private values, for tests."));
    optionalWord(record, Words::tr("FILE"), Words::tr("Where the record goes; otherwise to the standard output."));
    text(record, "--profile", m_line.profile, Words::tr("FILE"), Words::tr("The provider profile."));

    CLI::App *completion = command(m_app, "completion", Words::tr("Writes the completion for a shell."));
    words(completion, u"bash|zsh|fish"_s, 1, Words::tr("The shell."));
}

void Parser::addProfile()
{
    const QString file = Words::tr("FILE");
    CLI::App *profile = command(m_app, "profile", Words::tr("Shows, signs and verifies provider profiles."));
    profile->require_subcommand(1);

    CLI::App *show = command(*profile, "show", Words::tr("Shows what a profile contains, without its passwords."));
    words(show, file, 1, Words::tr("The profile."));

    CLI::App *verify = command(*profile, "verify", Words::tr("Says whether the signature fits, and whose it is."));
    words(verify, file, 1, Words::tr("The profile."));
    text(verify, "--key", m_line.key, file, Words::tr("Only this public key counts."));

    CLI::App *sign = command(*profile, "sign", Words::tr("Signs a profile with a private key."));
    words(sign, file, 1, Words::tr("The profile."));
    text(sign, "--key", m_line.key, file, Words::tr("The private key (PEM)."));
    sign->get_option("--key")->required();
    text(sign, "--output", m_line.output, file,
         Words::tr("Where the signed profile goes; otherwise it replaces the old one."));

    CLI::App *key = command(*profile, "new-key", Words::tr("Makes a new pair of keys for signing."));
    words(key, file, 1, Words::tr("The private key goes here, the public one beside it with .pub at the end."));
}

const CLI::App &Parser::chosen() const
{
    const CLI::App *app = &m_app;
    for (auto parsed = app->get_subcommands(); !parsed.empty(); parsed = app->get_subcommands())
        app = parsed.front();
    return *app;
}

WrongUsage Parser::unexpected() const
{
    const std::vector<std::string> rest = m_app.remaining(true);
    const QString typed = rest.empty() ? QString() : QString::fromStdString(rest.front());
    const CLI::App &app = chosen();
    QStringList known;
    for (const CLI::Option *option : app.get_options()) {
        for (const std::string &name : option->get_lnames())
            known += u"--"_s + QString::fromStdString(name);
    }
    for (const CLI::App *sub : app.get_subcommands(nullptr))
        known += QString::fromStdString(sub->get_name());
    const QString meant = nearest(typed, known);
    return {Words::tr("“%1” is not known here.").arg(typed),
            meant.isEmpty() ? QString() : Words::tr("Perhaps you mean “%1”.").arg(meant)};
}

WrongUsage Parser::wrong(const CLI::ParseError &error) const
{
    const QString message = QString::fromUtf8(error.what());
    WrongUsage usage;
    switch (static_cast<CLI::ExitCodes>(error.get_exit_code())) {
    case CLI::ExitCodes::ExtrasError: usage = unexpected(); break;
    case CLI::ExitCodes::ValidationError:
    case CLI::ExitCodes::ArgumentMismatch:
        usage.sentence = Words::tr("%1 needs a value.").arg(message.section(u':', 0, 0));
        break;
    case CLI::ExitCodes::RequiredError:
        usage.sentence = message.startsWith(u"A subcommand"_s)
                             ? Words::tr("This command needs one more word.")
                             : Words::tr("%1 is missing.").arg(message.section(u" is required"_s, 0, 0));
        break;
    default: usage.sentence = message; break;
    }
    if (usage.hint.isEmpty())
        usage.hint = Words::tr("“%1” lists what there is.").arg(fullName(chosen()) + u" --help"_s);
    return usage;
}

std::variant<CommandLine, Shown, WrongUsage> Parser::parse(const QStringList &arguments, const Canvas &canvas)
{
    std::vector<std::string> typed;
    for (const QString &argument : arguments)
        typed.push_back(utf8(argument));
    std::ranges::reverse(typed);
    try {
        m_app.parse(typed);
    } catch (const CLI::CallForHelp &) {
        return Shown{helpText(chosen(), canvas)};
    } catch (const CLI::CallForVersion &) {
        return Shown{u"Self Check "_s + QString(programVersion) + u'\n'};
    } catch (const CLI::ParseError &error) {
        return wrong(error);
    }
    const CLI::App &app = chosen();
    if (&app == &m_app)
        return WrongUsage{Words::tr("Say what to do, for instance “%1”.").arg(u"selfcheck-cli run"_s),
                          Words::tr("“%1” lists what there is.").arg(u"selfcheck-cli --help"_s)};
    m_line.command = fullName(app).section(u' ', 1);
    return m_line;
}

} // namespace

std::variant<CommandLine, Shown, WrongUsage> parseCommandLine(const QStringList &arguments, const Canvas &canvas)
{
    return Parser().parse(arguments, canvas);
}

QString languageIn(const QStringList &arguments)
{
    const QString option = u"--lang"_s;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == option)
            return arguments.value(i + 1);
        if (arguments.at(i).startsWith(option + u'='))
            return arguments.at(i).mid(option.size() + 1);
    }
    return {};
}

bool wantsPdf(const QStringList &arguments)
{
    return std::ranges::any_of(
        arguments, [](const QString &argument) { return argument == u"--pdf"_s || argument.startsWith(u"--pdf="_s); });
}

} // namespace selfcheck
