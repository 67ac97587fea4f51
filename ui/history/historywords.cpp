// SPDX-License-Identifier: MIT
#include "ui/history/historywords.h"

#include "base/text.h"
#include "run/runend.h"
#include "ui/run/runwords.h"
#include "ui/style/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace expunge {

namespace {

struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

} // namespace

QString endWord(const HistoryEntry &entry)
{
    if (!entry.run.problem.isEmpty())
        return HistoryText::tr("Cannot be read");
    if (entry.underWay)
        return HistoryText::tr("Under way");
    if (entry.run.isUnfinished())
        return HistoryText::tr("Interrupted");
    switch (runEndFromWord(entry.run.end)) {
    case RunEnd::Completed:
        return HistoryText::tr("Completed");
    case RunEnd::Stopped:
        return HistoryText::tr("Stopped");
    case RunEnd::KeyRefused:
        return HistoryText::tr("Key refused");
    case RunEnd::Forbidden:
        return HistoryText::tr("Permission missing");
    case RunEnd::WrongAddress:
        return HistoryText::tr("Wrong address");
    case RunEnd::Unreachable:
        return HistoryText::tr("API not reachable");
    case RunEnd::CapReached:
        return HistoryText::tr("Chosen number reached");
    case RunEnd::Doubtful:
        return HistoryText::tr("Ended by doubt");
    case RunEnd::OtherOrganisation:
        return HistoryText::tr("Key of another organisation");
    case RunEnd::JournalTrouble:
        return HistoryText::tr("Disk refused");
    case RunEnd::Interrupted:
        return HistoryText::tr("Interrupted, left");
    }
    return {};
}

QString placeText(const RunInfo &run)
{
    QStringList parts{run.organisation, run.host};
    parts.removeAll(QString());
    return plainLine(parts.join(QStringLiteral(", ")), 160);
}

int failedIn(const RunInfo &run)
{
    return run.counts[RowState::Failed];
}

int unknownIn(const RunInfo &run)
{
    return run.counts[RowState::Unknown] + run.counts[RowState::Sending];
}

int leftIn(const RunInfo &run)
{
    return run.counts[RowState::Left] + run.counts[RowState::NotAttempted];
}

QString detailText(const HistoryEntry &entry)
{
    const RunInfo &run = entry.run;
    if (!run.problem.isEmpty())
        return plainLine(run.problem, 400);
    QStringList sentences;
    const QString counts = countsText(run.counts);
    if (!counts.isEmpty())
        sentences += counts;
    if (const int unfinished = run.counts[RowState::Left] + run.counts[RowState::Sending]; unfinished > 0)
        sentences += HistoryText::tr("%Ln contact(s) left or to be checked", nullptr, unfinished);
    QString text = sentences.join(QStringLiteral(" · ")) + u'.';
    if (run.endedAt.isValid()) {
        const auto took = std::chrono::seconds(run.startedAt.secsTo(run.endedAt));
        text += u' '
            + HistoryText::tr("Ended at %1 after %2.")
                  .arg(QLocale().toString(run.endedAt.toLocalTime(), QLocale::ShortFormat),
                       durationText(took));
    }
    if (run.resumes > 0)
        text += u' ' + HistoryText::tr("Gone on with %Ln time(s).", nullptr, run.resumes);
    if (!run.osUser.isEmpty())
        text += u' ' + HistoryText::tr("Begun by %1.").arg(plainLine(run.osUser, 60));
    return text + u' ' + HistoryText::tr("Run %1.").arg(run.id);
}

} // namespace expunge
