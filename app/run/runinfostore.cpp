// SPDX-License-Identifier: MIT
#include "run/runinfostore.h"

#include "base/text.h"
#include "base/utctime.h"
#include "run/journalschema.h"

#include <QSqlError>

namespace expunge {

namespace {

constexpr int mostPerTime = 1'000'000; // a damaged count must not fill the memory

QDateTime timeFrom(const QVariant &value)
{
    return value.isNull() ? QDateTime() : utcTime(value.toLongLong());
}

Status readCounts(JournalDatabase &database, RunInfo &info)
{
    Result<QSqlQuery> prepared = database.prepare(
        QStringLiteral("SELECT state, count FROM tally UNION ALL SELECT -1, count(*) FROM unanswered"));
    if (!prepared)
        return prepared.error();
    QSqlQuery query = std::move(prepared).value();
    if (const Status status = database.step(query); !status)
        return status;
    const bool unfinished = info.isUnfinished();
    const RowState untried = unfinished ? RowState::Left : RowState::NotAttempted;
    while (query.next()) {
        const int code = query.value(0).toInt();
        const int count = query.value(1).toInt();
        const std::optional<RowState> state = journalschema::stateFromCode(code);
        if (code == -1)
            info.counts.add(unfinished ? RowState::Sending : RowState::Unknown, count);
        else if (!state || count < 0)
            return database.damage(QStringLiteral("tally"));
        else
            info.counts.add(*state == RowState::Left ? untried : *state, count);
    }
    if (query.lastError().isValid())
        return database.error(query.lastError());
    const int rest = info.rows - info.counts.total();
    if (rest < 0)
        return database.damage(QStringLiteral("tally"));
    info.counts.add(untried, rest);
    return Done{};
}

} // namespace

Result<RunInfo> readRunInfo(JournalDatabase &database)
{
    Result<QSqlQuery> prepared = database.prepare(
        QStringLiteral(
            "SELECT id, profile_id, profile_name, host, organisation, os_user, key_fingerprint,"
            " source_name, source_sha256, \"end\", %1, started, ended, (SELECT max(at) FROM transmission),"
            " pace, rows, resumes FROM run")
            .arg(database.version() < 2 ? QLatin1String("NULL, NULL, NULL")
                                        : QLatin1String("organisation_id, server, limit_group")));
    if (!prepared)
        return prepared.error();
    QSqlQuery query = std::move(prepared).value();
    if (const Status status = database.step(query); !status)
        return status.error();
    if (!query.next())
        return query.lastError().isValid() ? database.error(query.lastError())
                                           : database.damage(QStringLiteral("run"));
    RunInfo info;
    int column = 0;
    for (QString *text : {&info.id, &info.profileId, &info.profileName, &info.host, &info.organisation,
                          &info.osUser, &info.keyFingerprint, &info.sourceName, &info.sourceSha256, &info.end,
                          &info.organisationId, &info.server, &info.limitGroup})
        *text = plainLine(query.value(column++).toString(), 1000);
    info.startedAt = timeFrom(query.value(column++));
    info.endedAt = timeFrom(query.value(column++));
    info.lastSentAt = timeFrom(query.value(column++));
    const Result<Pace> pace = Pace::parse(query.value(column++).toString());
    info.rows = query.value(column++).toInt();
    info.resumes = query.value(column++).toInt();
    if (!pace || info.rows < 1)
        return database.damage(QStringLiteral("run"));
    info.pace = *pace;
    query.finish();
    if (const Status status = readCounts(database, info); !status)
        return status.error();
    return info;
}

Status writeRunInfo(JournalDatabase &database, const RunInfo &info, const QByteArray &listHash)
{
    Result<QSqlQuery> prepared = database.prepare(QStringLiteral(
        "INSERT INTO run(id, profile_id, profile_name, host, organisation, os_user, key_fingerprint,"
        " source_name, source_sha256, organisation_id, server, limit_group, pace, rows, list_hash,"
        " resumes, started) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)"));
    if (!prepared)
        return prepared.error();
    QSqlQuery query = std::move(prepared).value();
    for (const QString &text : {info.id, info.profileId, info.profileName, info.host, info.organisation,
                                info.osUser, info.keyFingerprint, info.sourceName, info.sourceSha256,
                                info.organisationId, info.server, info.limitGroup})
        query.addBindValue(plainLine(text, 1000));
    query.addBindValue(info.pace.text());
    query.addBindValue(info.rows);
    query.addBindValue(listHash);
    query.addBindValue(info.startedAt.toMSecsSinceEpoch());
    return database.step(query);
}

Result<QList<QDateTime>> readTransmissions(JournalDatabase &database, const QDateTime &since)
{
    Result<QSqlQuery> prepared
        = database.prepare(QStringLiteral("SELECT at, count FROM transmission WHERE at >= ? ORDER BY at"));
    if (!prepared)
        return prepared.error();
    QSqlQuery query = std::move(prepared).value();
    query.addBindValue(since.toMSecsSinceEpoch());
    if (const Status status = database.step(query); !status)
        return status.error();
    QList<QDateTime> times;
    while (query.next())
        times += QList<QDateTime>(qBound(0, query.value(1).toInt(), mostPerTime), timeFrom(query.value(0)));
    if (query.lastError().isValid())
        return database.error(query.lastError());
    return times;
}

} // namespace expunge
