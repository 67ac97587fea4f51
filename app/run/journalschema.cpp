// SPDX-License-Identifier: MIT
#include "run/journalschema.h"

#include <algorithm>
#include <array>
#include <utility>

namespace expunge::journalschema {

namespace {

// Fixed for ever: they are in files.
constexpr std::array<std::pair<int, RowState>, 7> codes{{{0, RowState::Left},
                                                         {1, RowState::Deleted},
                                                         {2, RowState::AlreadyGone},
                                                         {3, RowState::GoneUnconfirmed},
                                                         {4, RowState::Failed},
                                                         {5, RowState::Unknown},
                                                         {6, RowState::NotAttempted}}};

} // namespace

QStringList statements()
{
    // SQLite keeps these texts in the file, comments included: whoever opens it with another tool can read
    // it. A row is in outcome, in unanswered or in neither (left). The tally follows the outcomes by itself,
    // so that the history need not count rows.
    QStringList all{
        QStringLiteral(
            "CREATE TABLE run(id TEXT, profile_id TEXT, profile_name TEXT, host TEXT, organisation TEXT,"
            " os_user TEXT, key_fingerprint TEXT, source_name TEXT, source_sha256 TEXT,"
            " pace TEXT /* requests/seconds */, rows INTEGER, list_hash BLOB /* BLAKE2b-256 of the IDs */,"
            " resumes INTEGER, started INTEGER /* all times: ms since 1970, UTC */, ended INTEGER, \"end\" "
            "TEXT, organisation_id TEXT, server TEXT, limit_group TEXT /* whose requests count together */)"),
        QStringLiteral("CREATE TABLE source(number INTEGER PRIMARY KEY, name TEXT, path TEXT,"
                       " reading TEXT /* how its columns were read */, size INTEGER, modified INTEGER,"
                       " sha256 TEXT)"),
        QStringLiteral("CREATE TABLE contact(row INTEGER PRIMARY KEY, id /* BLOB: a UUID's 16 bytes; TEXT: "
                       "another ID */,"
                       " source INTEGER, place INTEGER)"),
        QStringLiteral("CREATE TABLE outcome(row INTEGER PRIMARY KEY, state INTEGER /* 0 left, 1 deleted, 2 "
                       "already gone,"
                       " 3 gone unconfirmed, 4 failed, 5 unknown, 6 not attempted */, http_status INTEGER,"
                       " attempts INTEGER, finished INTEGER, message TEXT)"),
        QStringLiteral(
            "CREATE TABLE unanswered(row INTEGER PRIMARY KEY /* may have been sent */, attempts INTEGER,"
            " at INTEGER)"),
        QStringLiteral("CREATE TABLE transmission(at INTEGER PRIMARY KEY, count INTEGER)"),
        QStringLiteral("CREATE TABLE tally(state INTEGER PRIMARY KEY, count INTEGER)"),
        QStringLiteral("CREATE TRIGGER outcome_comes AFTER INSERT ON outcome BEGIN"
                       " UPDATE tally SET count = count + 1 WHERE state = new.state; END"),
        QStringLiteral("CREATE TRIGGER outcome_changes AFTER UPDATE OF state ON outcome BEGIN"
                       " UPDATE tally SET count = count - 1 WHERE state = old.state;"
                       " UPDATE tally SET count = count + 1 WHERE state = new.state; END"),
        QStringLiteral("CREATE TRIGGER outcome_goes AFTER DELETE ON outcome BEGIN"
                       " UPDATE tally SET count = count - 1 WHERE state = old.state; END"),
    };
    for (const auto &[code, state] : codes)
        all += QStringLiteral("INSERT INTO tally VALUES(%1, 0)").arg(code);
    all += QStringLiteral("PRAGMA application_id = %1").arg(applicationId);
    all += QStringLiteral("PRAGMA user_version = %1").arg(version);
    return all;
}

QStringList upgradeFrom(int older)
{
    if (older != 1)
        return {};
    return {QStringLiteral("ALTER TABLE run ADD COLUMN organisation_id TEXT"),
            QStringLiteral("ALTER TABLE run ADD COLUMN server TEXT"),
            QStringLiteral("ALTER TABLE run ADD COLUMN limit_group TEXT /* whose requests count together */"),
            QStringLiteral("PRAGMA user_version = 2")};
}

int codeOf(RowState state)
{
    const auto found = std::ranges::find(codes, state, &std::pair<int, RowState>::second);
    return found == codes.end() ? -1 : found->first;
}

std::optional<RowState> stateFromCode(int code)
{
    const auto found = std::ranges::find(codes, code, &std::pair<int, RowState>::first);
    return found == codes.end() ? std::nullopt : std::optional(found->second);
}

} // namespace expunge::journalschema
