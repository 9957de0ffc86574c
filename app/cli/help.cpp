// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/help.h"

#include "app/cli/console.h"
#include "app/cli/words.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace selfcheck {

namespace {

using namespace Qt::StringLiterals;

constexpr int indent = 2;

QString fromUtf8(const std::string &text) { return QString::fromStdString(text); }

// Options in the order in which they matter: those of the command first, help last.
std::vector<LabelledLine> optionsOf(const CLI::App &app)
{
    std::vector<LabelledLine> lines;
    std::vector<LabelledLine> common;
    for (const CLI::Option *option : app.get_options()) {
        if (option->get_positional() || option->get_group().empty())
            continue;
        QString name = fromUtf8(option->get_name());
        name.replace(u","_s, u", "_s);
        if (option->get_type_size() != 0)
            name += u' ' + fromUtf8(option->get_type_name());
        const bool isCommon =
            option->check_lname("help") || option->check_lname("version") || option->check_lname("lang");
        (isCommon ? common : lines).push_back({name, fromUtf8(option->get_description())});
    }
    std::ranges::reverse(common);
    std::ranges::copy(common, std::back_inserter(lines));
    return lines;
}

std::vector<LabelledLine> wordsOf(const CLI::App &app)
{
    std::vector<LabelledLine> lines;
    for (const CLI::Option *option : app.get_options()) {
        if (option->get_positional())
            lines.push_back({fromUtf8(option->get_name(true)), fromUtf8(option->get_description())});
    }
    return lines;
}

std::vector<LabelledLine> commandsOf(const CLI::App &app)
{
    std::vector<LabelledLine> lines;
    for (const CLI::App *sub : app.get_subcommands(nullptr))
        lines.push_back({fromUtf8(sub->get_name()), fromUtf8(sub->get_description())});
    return lines;
}

QString usageOf(const CLI::App &app)
{
    QString usage = fullName(app);
    if (!commandsOf(app).empty())
        usage += u' ' + Words::tr("COMMAND");
    for (const LabelledLine &word : wordsOf(app))
        usage += u' ' + word.label;
    return usage + u' ' + Words::tr("[OPTIONS]");
}

void paintBlock(Console &console, const QString &heading, const std::vector<LabelledLine> &lines)
{
    if (lines.empty())
        return;
    console.blank();
    console.paragraph(heading, 0, Ink::Strong);
    console.columns(lines, indent);
}

} // namespace

QString fullName(const CLI::App &app)
{
    const QString name = fromUtf8(app.get_name());
    const CLI::App *parent = app.get_parent();
    return parent ? fullName(*parent) + u' ' + name : name;
}

QString helpText(const CLI::App &app, const Canvas &canvas)
{
    Console console(canvas);
    console.paragraph(usageOf(app), 0, Ink::Strong);
    console.paragraph(fromUtf8(app.get_description()));
    paintBlock(console, Words::tr("Commands"), commandsOf(app));
    paintBlock(console, Words::tr("What to name"), wordsOf(app));
    paintBlock(console, Words::tr("Options"), optionsOf(app));
    if (!app.get_parent()) {
        console.blank();
        console.paragraph(Words::tr("The exit code is the worst light: 0 green, 1 amber, 2 red, 3 grey only. "
                                    "64 stands for wrong usage, 65 for a file that cannot be used, 70 for a fault in "
                                    "Self Check."));
    }
    return console.take();
}

} // namespace selfcheck
