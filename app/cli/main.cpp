// SPDX-License-Identifier: MIT
#include "base/text.h"
#include "cli/checkcommand.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/deletecommand.h"
#include "cli/exitcodes.h"
#include "cli/exportcommand.h"
#include "cli/keycommand.h"
#include "cli/profilecommand.h"
#include "cli/resumecommand.h"
#include "cli/runscommand.h"
#include "cli/sandboxcommand.h"
#include "keys/processsecrecy.h"
#include "resources/translations/translations.h"
#include "settings/places.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace expunge;

namespace {

struct CliText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Command
{
    const char *name;
    int (*run)(const QStringList &arguments);
};

constexpr std::array commands{
    Command{"delete", deleteCommand},   Command{"check", checkCommand},     Command{"resume", resumeCommand},
    Command{"runs", runsCommand},       Command{"show", showCommand},       Command{"export", exportCommand},
    Command{"forget", forgetCommand},   Command{"profile", profileCommand}, Command{"key", keyCommand},
    Command{"sandbox", sandboxCommand},
};

QString generalHelp()
{
    return CliText::tr(R"(Usage: expunge-cli COMMAND [OPTION]...

Deletes contacts from an OpenCX organisation, never faster than its limit, and says
for every single contact what became of it. It shares profiles, keys and runs with
the window, "expunge".

Commands:
  delete     delete contacts by ID, from lists and from CSV files
  check      show what a list holds; sends nothing
  resume     go on with a run that was interrupted or ended early
  runs       list the runs
  show       tell all about a run
  export     write the results of a run as CSV
  forget     overwrite and remove the journal of a run
  profile    list, add, edit, remove, export and import profiles
  key        put an API key into the keychain, look for it, remove it
  sandbox    serve a stand-in for the OpenCX API with made-up contacts

Options of every command:
  --data-dir DIR   keep settings and runs in this folder instead of the usual
                   ones, for portable use; keys stay in the keychain
  --help           explain the command

"expunge-cli COMMAND --help" explains a command, "man expunge-cli" everything;
"expunge-cli --version" shows the version.

Examples:
  expunge-cli key set
  expunge-cli check --csv contacts.csv
  expunge-cli delete --csv contacts.csv --results results.csv
)");
}

// "--data-dir DIR COMMAND ..." means the same as "COMMAND --data-dir DIR ...".
Result<QStringList> withoutDataFolder(QStringList arguments)
{
    const QString option = QStringLiteral("--data-dir");
    QString folder;
    if (arguments.value(0) == option && arguments.size() > 1) {
        folder = arguments[1];
        arguments.remove(0, 2);
    } else if (arguments.value(0).startsWith(option + QLatin1Char('='))) {
        folder = arguments.takeFirst().mid(option.size() + 1);
    } else {
        return arguments;
    }
    if (folder.isEmpty())
        return Error{ErrorKind::BadInput, CliText::tr("--data-dir has an empty value.")};
    if (const Status moved = useDataFolder(folder); !moved)
        return moved.error();
    return arguments;
}

int runCommand(const QStringList &arguments)
{
    const QString name = arguments.value(0);
    const auto command = std::ranges::find_if(
        commands, [&name](const Command &known) { return name == QLatin1String(known.name); });
    if (command != commands.end())
        return command->run(arguments.mid(1));
    if (name == QLatin1String("help") && arguments.size() == 2)
        return runCommand({arguments[1], QStringLiteral("--help")});
    if (name == QLatin1String("--help") || name == QLatin1String("-h") || name == QLatin1String("help")) {
        Console::out(generalHelp().trimmed());
        return exitcode::allGone;
    }
    if (name == QLatin1String("--version")) {
        Console::out(QStringLiteral("expunge-cli " EXPUNGE_VERSION));
        return exitcode::allGone;
    }
    Console::err(
        name.isEmpty()
            ? generalHelp().trimmed()
            : CliText::tr("There is no command \"%1\". See \"expunge-cli --help\".").arg(plainLine(name)));
    return exitcode::usage;
}

} // namespace

int main(int argc, char **argv)
{
    keepSecretsOutOfDumps();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("expunge"));
    QCoreApplication::setApplicationVersion(QStringLiteral(EXPUNGE_VERSION));
    installTranslations(app, languageFor({})); // that of LC_ALL, LC_MESSAGES or LANG

    const Result<QStringList> arguments = withoutDataFolder(QCoreApplication::arguments().mid(1));
    const int exitCode = arguments ? runCommand(*arguments) : fail(arguments.error());
    if (!Console::outFailed())
        return exitCode;
    Console::err(CliText::tr("Not everything could be written to the standard output."));
    return exitCode == exitcode::allGone ? exitcode::someLeft : exitCode;
}
