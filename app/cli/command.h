// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QCommandLineParser>
#include <QStringList>

#include <initializer_list>
#include <optional>

namespace expunge {

// What all commands have in common.

// The options of one command. Knows which of them take a value: Qt complains on stderr about reading the
// values of one that takes none.
class CommandParser final : public QCommandLineParser
{
public:
    void addValues(std::initializer_list<const char *> names); // --name VALUE
    void addFlags(std::initializer_list<const char *> names);
    QString nameWithEmptyValue() const; // "" when all values that are given say something

private:
    QStringList m_withValue;
};

// Parses the arguments after the command's name, and obeys what every command takes: --help and --data-dir.
// Nothing: the command has its turn. Otherwise all is said,
// the help page or what is wrong, and this is the exit code. An option with an empty value is wrong: it is
// what a script with an unset variable gives, and another target than the one that was meant must not follow.
std::optional<int> parseCommand(CommandParser &parser, const QString &command, const QStringList &arguments,
                                const QString &help);

int fail(const Error &error, int exitCode);
int fail(const Error &error); // with the exit code of its kind

} // namespace expunge
