// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/completion_command.h"

#include "app/cli/messages.h"
#include "app/cli/words.h"

#include <QtCore/QFile>
#include <QtCore/QHash>

namespace selfcheck {

using namespace Qt::StringLiterals;

int writeCompletion(const CommandLine &line, const Terminal &terminal, const QString &)
{
    static const QHash<QString, QString> scripts{
        {u"bash"_s, u"selfcheck-cli.bash"_s}, {u"zsh"_s, u"_selfcheck-cli"_s}, {u"fish"_s, u"selfcheck-cli.fish"_s}};
    const QString shell = line.words.value(0);
    QFile script(u":/completions/"_s + scripts.value(shell));
    if (!scripts.contains(shell) || !script.open(QIODevice::ReadOnly))
        return complainOfUsage(terminal, Words::tr("There is no completion for “%1”.").arg(shell),
                               Words::tr("Possible here: %1").arg(u"bash, zsh, fish"_s));
    return handOver(terminal, script.readAll());
}

} // namespace selfcheck
