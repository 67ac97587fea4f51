// SPDX-License-Identifier: MIT
#include "cli/exportcommand.h"

#include "cli/command.h"
#include "cli/console.h"
#include "cli/exitcodes.h"
#include "cli/pastruns.h"
#include "report/pastrunfile.h"
#include "settings/places.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace expunge {

namespace {

struct ExportCommandText
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

QString exportHelp()
{
    return ExportCommandText::tr(R"(Usage: expunge-cli export [RUN] --results FILE

Writes what became of each contact of a run as CSV, also of one that was done in
the window or is not complete. RUN is the ID that "expunge-cli runs" shows; the
default is the latest run. The file can be the list of another deletion.

  --results FILE        the file to write; one that exists is replaced

Exit code: 0 done, 1 the file could not be written, 2 bad usage or no such run,
6 the journal cannot be read.

Example:
  expunge-cli export --results results.csv
)");
}

} // namespace

int exportCommand(const QStringList &arguments)
{
    CommandParser parser;
    parser.addValues({"results"});
    if (const auto ended = parseCommand(parser, QStringLiteral("export"), arguments, exportHelp()))
        return *ended;
    const QString path = parser.value(QStringLiteral("results"));
    if (path.isEmpty())
        return fail({ErrorKind::BadInput, ExportCommandText::tr("Name the file with --results.")});
    const Result<RunInfo> run = findRun(parser.positionalArguments());
    if (!run)
        return fail(run.error());
    const Result<PastRun> past = readPastRun(runsFolder(), run->id);
    if (!past)
        return fail({ErrorKind::Unreadable, past.error().text});
    const Result<QStringList> saved = writePastRun(path, *past);
    for (const QString &notice : saved ? *saved : QStringList())
        Console::err(notice);
    return saved ? exitcode::allGone : fail(saved.error());
}

} // namespace expunge
