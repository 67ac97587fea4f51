// SPDX-License-Identifier: MIT
#include "cli/rowlines.h"

#include "cli/console.h"

#include <QJsonDocument>

namespace expunge {

namespace {

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue numberOrNull(qint64 number)
{
    return number > 0 ? QJsonValue(number) : QJsonValue();
}

} // namespace

ReportRow reportRow(const ContactList &list, const RowOutcome &outcome)
{
    const Origin origin = list.originAt(outcome.row);
    return {list.textAt(outcome.row), outcome.state,      outcome.httpStatus, outcome.message,
            outcome.attempts,         outcome.finishedAt, origin.source,      origin.place};
}

ReportRow listRow(const ContactList &list, int row)
{
    const Origin origin = list.originAt(row);
    return {list.textAt(row), list.stateAt(row), 0, list.reasonAt(row), 0, {}, origin.source, origin.place};
}

QJsonObject jsonOf(const ReportRow &row)
{
    return {{QStringLiteral("type"), QStringLiteral("row")},
            {QStringLiteral("contact_id"), row.contactId},
            {QStringLiteral("state"), keyOf(row.state)},
            {QStringLiteral("http_status"), numberOrNull(row.httpStatus)},
            {QStringLiteral("message"), row.message},
            {QStringLiteral("attempts"), row.attempts},
            {QStringLiteral("finished_at"), timeOrNull(row.finishedAt)},
            {QStringLiteral("source"), row.source},
            {QStringLiteral("row"), numberOrNull(row.place)}};
}

QJsonObject jsonOf(const RowCounts &counts)
{
    QJsonObject object;
    for (const RowState state : allRowStates) {
        if (isFinal(state) || counts[state] > 0)
            object.insert(keyOf(state), counts[state]);
    }
    return object;
}

QJsonObject jsonOf(const RunInfo &run)
{
    return {{QStringLiteral("type"), QStringLiteral("run")},
            {QStringLiteral("run"), run.id},
            {QStringLiteral("profile"), run.profileName},
            {QStringLiteral("host"), run.host},
            {QStringLiteral("server"), run.server},
            {QStringLiteral("organisation"), run.organisation},
            {QStringLiteral("organisation_id"), run.organisationId},
            {QStringLiteral("user"), run.osUser},
            {QStringLiteral("key_fingerprint"), run.keyFingerprint},
            {QStringLiteral("pace"), run.pace.text()},
            {QStringLiteral("list"), run.sourceName},
            {QStringLiteral("list_sha256"), run.sourceSha256},
            {QStringLiteral("started_at"), timeOrNull(run.startedAt)},
            {QStringLiteral("ended_at"), timeOrNull(run.endedAt)},
            {QStringLiteral("end"), run.end.isEmpty() ? QJsonValue() : QJsonValue(run.end)},
            {QStringLiteral("rows"), run.rows},
            {QStringLiteral("resumes"), run.resumes},
            {QStringLiteral("counts"), jsonOf(run.counts)},
            {QStringLiteral("problem"), run.problem}};
}

QJsonObject jsonOf(const RunSummary &summary, const QString &runId, const RunOrder &order, int exitCode)
{
    return {{QStringLiteral("type"), QStringLiteral("summary")},
            {QStringLiteral("run"), runId},
            {QStringLiteral("profile"), order.profile.name},
            {QStringLiteral("host"), order.profile.host()},
            {QStringLiteral("organisation"), order.organisation.name},
            {QStringLiteral("organisation_id"), order.organisation.id},
            {QStringLiteral("exit_code"), exitCode},
            {QStringLiteral("message"), summary.sentence},
            {QStringLiteral("counts"), jsonOf(summary.counts)},
            {QStringLiteral("requests"), summary.transmissions},
            {QStringLiteral("started_at"), timeOrNull(summary.startedAt)},
            {QStringLiteral("ended_at"), timeOrNull(summary.endedAt)}};
}

QJsonObject jsonOf(const Profile &profile)
{
    return {{QStringLiteral("type"), QStringLiteral("profile")},
            {QStringLiteral("id"), profile.id},
            {QStringLiteral("name"), profile.name},
            {QStringLiteral("address"), profile.addressText()},
            {QStringLiteral("organisation"), profile.organisation.name},
            {QStringLiteral("organisation_id"), profile.organisation.id},
            {QStringLiteral("pace"), profile.pace.text()},
            {QStringLiteral("own_limit"), profile.ownLimit},
            {QStringLiteral("share"), profile.share},
            {QStringLiteral("colour"), profile.colour},
            {QStringLiteral("production"), profile.production},
            {QStringLiteral("built_in"), !canBeChanged(profile)}};
}

void writeJsonLine(const QJsonObject &object)
{
    Console::outUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace expunge
