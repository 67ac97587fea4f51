// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "settings/pace.h"

#include <QString>

#include <chrono>
#include <optional>

class QCommandLineParser;

namespace expunge {

class CommandParser;

// What the commands that delete have in common: where, how, and how it is confirmed.
struct RunChoices
{
    QString profile; // --profile: ID or name
    QString apiUrl; // --api-url
    std::optional<Pace> pace;
    std::optional<std::chrono::seconds> patience; // with an API that cannot be reached
    std::optional<int> mostDeletions;
    QString resultFile;
    bool yes = false;
    std::optional<int> confirmedCount;
    QString confirmedProfile;
    bool otherKey = false; // resume only: the key need not be the one that the run had
    bool otherOrganisation = false; // the key may be that of another organisation than the profile's or run's
    bool noInput = false;
    bool inputIsTaken = false; // the list comes from stdin, so that nobody can answer there
    bool json = false;
    bool quiet = false;

    static void addTo(CommandParser &parser);
    static Result<RunChoices> read(const QCommandLineParser &parser);
    bool canAsk() const; // somebody is there, and may be asked
};

QString targetHelp(); // --profile and --api-url
QString runChoicesHelp();
QString confirmationHelp();
QString keyHelp(); // where the key comes from
QString runExitHelp(); // the exit codes

} // namespace expunge
