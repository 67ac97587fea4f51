// SPDX-License-Identifier: MIT
#include "cli/console.h"
#include "cli/deletecommand.h"
#include "cli/exitcodes.h"
#include "cli/resumecommand.h"
#include "cli/runscommand.h"
#include "cli/sandboxcommand.h"
#include "keys/processsecrecy.h"
#include "resources/translations/translations.h"

#include <QCoreApplication>

using namespace expunge;

namespace {

QString generalHelp()
{
    return QCoreApplication::translate("Cli", R"(Usage: expunge-cli COMMAND [OPTION]...

Deletes contacts from an OpenCX organisation.

Commands:
  delete     delete contacts by ID, from lists and from CSV files
  check      show what a list holds; sends nothing
  resume     go on with a run that was interrupted or ended early
  runs       list the runs
  show       tell all about a run
  export     write the results of a run as CSV
  forget     overwrite and remove the journal of a run
  sandbox    serve a stand-in for the OpenCX API with made-up contacts

expunge-cli COMMAND --help explains a command; --version shows the version.
)");
}

} // namespace

int main(int argc, char **argv)
{
    keepSecretsOutOfDumps();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("expunge"));
    QCoreApplication::setApplicationVersion(QStringLiteral(EXPUNGE_VERSION));

    installTranslations(app);

    const QStringList arguments = QCoreApplication::arguments();
    const QString command = arguments.value(1);
    if (command == QLatin1String("delete"))
        return deleteCommand(arguments.mid(2));
    if (command == QLatin1String("check"))
        return checkCommand(arguments.mid(2));
    if (command == QLatin1String("resume"))
        return resumeCommand(arguments.mid(2));
    if (QStringList{QStringLiteral("runs"), QStringLiteral("show"), QStringLiteral("export"),
                    QStringLiteral("forget")}
            .contains(command))
        return runsCommand(command, arguments.mid(2));
    if (command == QLatin1String("sandbox"))
        return sandboxCommand(arguments.mid(2));
    if (command == QLatin1String("--help") || command == QLatin1String("-h")) {
        Console::out(generalHelp().trimmed());
        return exitcode::allGone;
    }
    if (command == QLatin1String("--version")) {
        Console::out(QStringLiteral("expunge-cli " EXPUNGE_VERSION));
        return exitcode::allGone;
    }
    Console::err(
        command.isEmpty()
            ? generalHelp().trimmed()
            : QCoreApplication::translate("Cli", "There is no command \"%1\". Try --help.").arg(command));
    return exitcode::usage;
}
