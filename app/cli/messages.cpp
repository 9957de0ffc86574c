// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/messages.h"

#include "app/cli/console.h"
#include "app/cli/exit_code.h"
#include "app/cli/words.h"
#include "app/shared/failure_text.h"

namespace selfcheck {

namespace {

using namespace Qt::StringLiterals;

// A broken catalogue can list hundreds.
constexpr qsizetype detailLimit = 12;

} // namespace

int complain(const Terminal &terminal, const Failure &failure)
{
    Console console(terminal.err.canvas());
    console.marked(u"selfcheck-cli:"_s, sentenceFor(failure), 0);
    const QStringList details = detailsOf(failure);
    for (const QString &detail : details.mid(0, detailLimit))
        console.paragraph(detail, 2, Ink::Quiet);
    const int more = static_cast<int>(details.size() - detailLimit);
    if (more > 0)
        console.paragraph(Words::tr("and %n more", nullptr, more), 2, Ink::Quiet);
    terminal.err.write(console.take().toUtf8());
    return exitCodeFor(failure.kind());
}

int complainOfOutput(const Terminal &terminal)
{
    Console console(terminal.err.canvas());
    console.marked(u"selfcheck-cli:"_s,
                   Words::tr("The standard output did not take the data: it is closed, or its disk is full."), 0);
    terminal.err.write(console.take().toUtf8());
    return exit_code::badFile;
}

int handOver(const Terminal &terminal, const QByteArray &data)
{
    return terminal.out.write(data) ? exit_code::success : complainOfOutput(terminal);
}

int complainOfUsage(const Terminal &terminal, const QString &sentence, const QString &hint)
{
    Console console(terminal.err.canvas());
    console.marked(u"selfcheck-cli:"_s, sentence, 0);
    console.paragraph(hint, 2);
    terminal.err.write(console.take().toUtf8());
    return exit_code::wrongUsage;
}

} // namespace selfcheck
