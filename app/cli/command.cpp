// SPDX-License-Identifier: MIT
#include "cli/command.h"

#include "base/text.h"
#include "cli/console.h"
#include "cli/exitcodes.h"
#include "settings/places.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace expunge {

namespace {

struct CommandText
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

int badUsage(const QString &command, const QString &text)
{
    Console::err(
        QStringLiteral("%1 %2").arg(text, CommandText::tr("See \"expunge-cli %1 --help\".").arg(command)));
    return exitcode::usage;
}

QString asSentence(const QString &text)
{
    return text.endsWith(QLatin1Char('.')) ? text : text + QLatin1Char('.');
}

} // namespace

void addValues(QCommandLineParser &parser, std::initializer_list<const char *> names)
{
    for (const char *name : names)
        parser.addOption({QLatin1String(name), {}, QStringLiteral("VALUE")});
}

void addFlags(QCommandLineParser &parser, std::initializer_list<const char *> names)
{
    for (const char *name : names)
        parser.addOption(QCommandLineOption(QLatin1String(name)));
}

std::optional<int> parseCommand(QCommandLineParser &parser, const QString &command,
                                const QStringList &arguments, const QString &help)
{
    const QCommandLineOption helpOption(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    const QCommandLineOption dataDir(QStringLiteral("data-dir"), {}, QStringLiteral("DIR"));
    parser.addOptions({helpOption, dataDir});
    const bool parsed = parser.parse(QStringList(command) + arguments);
    if (parser.isSet(helpOption)) {
        Console::out(
            help.trimmed() + QLatin1Char('\n')
            + CommandText::tr("\nEvery command also takes --data-dir DIR: see \"expunge-cli --help\"."));
        return exitcode::allGone;
    }
    if (!parsed)
        return badUsage(command, asSentence(plainLine(parser.errorText())));
    const QStringList set = parser.optionNames();
    for (const QString &name : set) {
        const QStringList values = parser.values(name);
        if (values.contains(QString()))
            return badUsage(command, CommandText::tr("--%1 has an empty value.").arg(name));
    }
    if (parser.isSet(dataDir)) {
        if (const Status moved = useDataFolder(parser.value(dataDir)); !moved)
            return fail(moved.error());
    }
    return std::nullopt;
}

int fail(const Error &error, int exitCode)
{
    Console::err(error.text);
    return exitCode;
}

int fail(const Error &error)
{
    return fail(error, exitcode::of(error.kind));
}

} // namespace expunge
