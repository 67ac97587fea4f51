// SPDX-License-Identifier: MIT
#include "base/utctime.h"
#include "run/journal.h"

#include "base/text.h"
#include "run/journalschema.h"
#include "run/journaltext.h"
#include "run/runinfostore.h"

#include <QSqlError>

#include <algorithm>
#include <chrono>

// What a journal says about single rows: intents, outcomes and transmissions.
namespace expunge {

namespace {

constexpr std::chrono::milliseconds transmissionsKept = std::chrono::hours(24); // the longest window there is

Error wrongRow()
{
    return {ErrorKind::BadInput, JournalText::tr("This row or state does not belong into the journal.")};
}

QDateTime utcFrom(qint64 milliseconds)
{
    return utcTime(milliseconds);
}

} // namespace

Status Journal::writeOutcomes(const RowOutcomes &outcomes)
{
    if (outcomes.isEmpty())
        return Done{};
    Result<QSqlQuery> upsert = m_database->prepare(
        QStringLiteral("INSERT INTO outcome(row, state, http_status, attempts, finished, message)"
                       " VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT(row) DO UPDATE SET state = excluded.state,"
                       " http_status = excluded.http_status, attempts = excluded.attempts,"
                       " finished = excluded.finished, message = excluded.message"));
    if (!upsert)
        return upsert.error();
    Result<QSqlQuery> answered = m_database->prepare(QStringLiteral("DELETE FROM unanswered WHERE row = ?"));
    if (!answered)
        return answered.error();
    QSqlQuery outcome = std::move(upsert).value();
    QSqlQuery closing = std::move(answered).value();
    for (const RowOutcome &one : outcomes) {
        const int code = journalschema::codeOf(one.state);
        if (code < 0 || one.row < 0 || one.row >= m_rows)
            return wrongRow();
        outcome.bindValue(0, one.row);
        outcome.bindValue(1, code);
        outcome.bindValue(2, one.httpStatus);
        outcome.bindValue(3, one.attempts);
        outcome.bindValue(
            4, one.finishedAt.isValid() ? QVariant(one.finishedAt.toMSecsSinceEpoch()) : QVariant());
        outcome.bindValue(5, one.message.isEmpty() ? QVariant() : QVariant(plainLine(one.message)));
        if (const Status status = m_database->step(outcome); !status)
            return status;
        closing.bindValue(0, one.row);
        if (const Status status = m_database->step(closing); !status)
            return status;
    }
    return Done{};
}

Status Journal::writeIntents(const std::vector<int> &rows, const QDateTime &utc)
{
    // A row that is asked again is open again: what it was before counts no more, but its attempts do.
    Result<QSqlQuery> upsert = m_database->prepare(
        QStringLiteral("INSERT INTO unanswered(row, attempts, at)"
                       " VALUES(?, 1 + coalesce((SELECT attempts FROM outcome WHERE row = ?), 0), ?)"
                       " ON CONFLICT(row) DO UPDATE SET attempts = attempts + 1, at = excluded.at"));
    if (!upsert)
        return upsert.error();
    Result<QSqlQuery> reopened = m_database->prepare(QStringLiteral("DELETE FROM outcome WHERE row = ?"));
    if (!reopened)
        return reopened.error();
    QSqlQuery open = std::move(upsert).value();
    QSqlQuery reopen = std::move(reopened).value();
    for (const int row : rows) {
        if (row < 0 || row >= m_rows)
            return wrongRow();
        open.bindValue(0, row);
        open.bindValue(1, row);
        open.bindValue(2, utc.toMSecsSinceEpoch());
        if (const Status status = m_database->step(open); !status)
            return status;
        reopen.bindValue(0, row);
        if (const Status status = m_database->step(reopen); !status)
            return status;
    }
    return writeTransmissions(static_cast<qint64>(rows.size()), utc);
}

Status Journal::writeTransmissions(qint64 count, const QDateTime &utc)
{
    const qint64 at = utc.toMSecsSinceEpoch();
    const Status written
        = update(QStringLiteral("INSERT INTO transmission(at, count) VALUES(?, ?)"
                                " ON CONFLICT(at) DO UPDATE SET count = count + excluded.count"),
                 {at, count});
    if (!written)
        return written;
    return update(QStringLiteral("DELETE FROM transmission WHERE at < ?"),
                  {at - qint64(transmissionsKept.count())});
}

Status Journal::update(const QString &sql, const QVariantList &values)
{
    Result<QSqlQuery> prepared = m_database->prepare(sql);
    if (!prepared)
        return prepared.error();
    QSqlQuery query = std::move(prepared).value();
    for (const QVariant &value : values)
        query.addBindValue(value);
    return m_database->step(query);
}

Result<QList<QDateTime>> Journal::transmissionsSince(const QDateTime &utc)
{
    if (const Status status = usable(); !status)
        return status.error();
    return readTransmissions(*m_database, utc);
}

Result<Journal::Content> Journal::read()
{
    const Result<RunInfo> info = readRunInfo(*m_database);
    if (!info)
        return info.error();
    Result<ContactList> list = readList(*m_database);
    if (!list)
        return list.error();
    Result<RowOutcomes> outcomes = readOutcomes();
    if (!outcomes)
        return outcomes.error();
    Result<std::vector<Unanswered>> unanswered = readUnanswered();
    if (!unanswered)
        return unanswered.error();
    return Content{*info, std::move(list).value(), std::move(outcomes).value(),
                   std::move(unanswered).value()};
}

Result<RowOutcomes> Journal::readOutcomes()
{
    const Result<QVariant> count = m_database->value(QStringLiteral("SELECT sum(count) FROM tally"));
    if (!count)
        return count.error();
    // A column costs Qt more than SQLite takes for the arithmetic; messages are rare and come afterwards.
    Result<QSqlQuery> prepared = m_database->prepare(QStringLiteral(
        "SELECT finished, (row << 32) | (min(attempts, 255) << 24) | ((http_status & 65535) << 8)"
        " | (state & 255) FROM outcome ORDER BY row"));
    if (!prepared)
        return prepared.error();
    QSqlQuery query = std::move(prepared).value();
    if (const Status status = m_database->step(query); !status)
        return status.error();
    RowOutcomes outcomes;
    outcomes.reserve(qBound(0, count->toInt(), m_rows));
    while (query.next()) {
        const qint64 packed = query.value(1).toLongLong();
        const std::optional<RowState> state = journalschema::stateFromCode(static_cast<int>(packed & 255));
        const qint64 row = packed >> 32;
        if (row < 0 || row >= m_rows || !state)
            return m_database->damage(QStringLiteral("outcome"));
        RowOutcome one{static_cast<int>(row),
                       *state,
                       static_cast<int>((packed >> 8) & 65535),
                       static_cast<int>((packed >> 24) & 255), // more tries than that are not counted
                       {},
                       {}};
        if (const QVariant finished = query.value(0); !finished.isNull())
            one.finishedAt = utcFrom(finished.toLongLong());
        outcomes.append(std::move(one));
    }
    if (query.lastError().isValid())
        return m_database->error(query.lastError());
    if (const Status status = readMessages(outcomes); !status)
        return status.error();
    return outcomes;
}

Status Journal::readMessages(RowOutcomes &outcomes)
{
    Result<QSqlQuery> prepared = m_database->prepare(
        QStringLiteral("SELECT row, message FROM outcome WHERE message IS NOT NULL ORDER BY row"));
    if (!prepared)
        return prepared.error();
    QSqlQuery query = std::move(prepared).value();
    if (const Status status = m_database->step(query); !status)
        return status;
    auto place = outcomes.begin();
    while (query.next()) {
        const int row = query.value(0).toInt();
        while (place != outcomes.end() && place->row < row)
            ++place;
        if (place != outcomes.end() && place->row == row)
            place->message = plainLine(query.value(1).toString());
    }
    if (query.lastError().isValid())
        return m_database->error(query.lastError());
    return Done{};
}

Result<std::vector<Journal::Unanswered>> Journal::readUnanswered()
{
    Result<QSqlQuery> prepared
        = m_database->prepare(QStringLiteral("SELECT row, attempts, at FROM unanswered ORDER BY row"));
    if (!prepared)
        return prepared.error();
    QSqlQuery query = std::move(prepared).value();
    if (const Status status = m_database->step(query); !status)
        return status.error();
    std::vector<Unanswered> rows;
    while (query.next()) {
        rows.push_back(
            {query.value(0).toInt(), query.value(1).toInt(), utcFrom(query.value(2).toLongLong())});
        if (rows.back().row < 0 || rows.back().row >= m_rows)
            return m_database->damage(QStringLiteral("unanswered"));
    }
    if (query.lastError().isValid())
        return m_database->error(query.lastError());
    return rows;
}

} // namespace expunge
