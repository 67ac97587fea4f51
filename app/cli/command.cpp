// SPDX-License-Identifier: MIT
#include "cli/command.h"

#include "base/text.h"
#include "cli/console.h"
#include "cli/exitcodes.h"
#include "settings/places.h"

#include <QCoreApplication>

#include <algorithm>

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

void CommandParser::addValues(std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        addOption({QLatin1String(name), {}, QStringLiteral("VALUE")});
        m_withValue += QLatin1String(name);
    }
}

void CommandParser::addFlags(std::initializer_list<const char *> names)
{
    for (const char *name : names)
        addOption(QCommandLineOption(QLatin1String(name)));
}

QString CommandParser::nameWithEmptyValue() const
{
    const auto isEmpty = [this](const QString &name) { return values(name).contains(QString()); };
    const auto found = std::ranges::find_if(m_withValue, isEmpty);
    return found == m_withValue.end() ? QString() : *found;
}

std::optional<int> parseCommand(CommandParser &parser, const QString &command, const QStringList &arguments,
                                const QString &help)
{
    const QCommandLineOption helpOption(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    const QString dataDir = QStringLiteral("data-dir");
    parser.addOption(helpOption);
    parser.addValues({"data-dir"});
    const bool parsed = parser.parse(QStringList(command) + arguments);
    if (parser.isSet(helpOption)) {
        Console::out(
            help.trimmed() + QLatin1Char('\n')
            + CommandText::tr("\nEvery command also takes --data-dir DIR: see \"expunge-cli --help\"."));
        return exitcode::allGone;
    }
    if (!parsed)
        return badUsage(command, asSentence(plainLine(parser.errorText())));
    if (const QString name = parser.nameWithEmptyValue(); !name.isEmpty())
        return badUsage(command, CommandText::tr("--%1 has an empty value.").arg(name));
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
