// SPDX-License-Identifier: MIT
#include "ui/run/runwords.h"

#include "base/text.h"
#include "ui/style/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace expunge {

namespace {

struct RunWordsText
{
    Q_DECLARE_TR_FUNCTIONS(RunWords)
};

QString clockText(const QDateTime &utc)
{
    return QLocale().toString(utc.toLocalTime().time(), QStringLiteral("HH:mm:ss"));
}

QString ownPauseText(PauseCause cause)
{
    switch (cause) {
    case PauseCause::None:
    case PauseCause::User:
        return RunWordsText::tr("Paused. Nothing is sent until you resume.");
    case PauseCause::KeyRefused:
        return RunWordsText::tr("The API refuses the key. Enter another key, then resume.");
    case PauseCause::NothingExists:
        return RunWordsText::tr(
            "None of the first contacts existed. Check that this is the right organisation, then resume.");
    case PauseCause::AllInVain:
        return RunWordsText::tr("Many contacts in a row failed. Look at their messages before you resume.");
    case PauseCause::LimitTrouble:
        return RunWordsText::tr(
            "The API keeps saying that its limit is reached. Something else may use it up; resume later.");
    case PauseCause::OtherOrganisation:
        return RunWordsText::tr(
            "The key is not of the organisation of this run. Enter its own key, then resume.");
    case PauseCause::OrganisationUnsure:
        return RunWordsText::tr(
            "Nothing shows that the new key is of the same organisation. Resume if it is, "
            "or stop.");
    case PauseCause::Trial:
        return RunWordsText::tr("The first contacts are done. Look at them, then resume.");
    }
    return {};
}

} // namespace

QString countsText(const RowCounts &counts)
{
    QStringList parts;
    for (const RowState state : finalRowStates) {
        if (counts[state] > 0)
            parts.append(
                QStringLiteral("%1 %2").arg(grouped(counts[state]), QLocale().toLower(nameOf(state))));
    }
    return parts.join(QStringLiteral(" · "));
}

QString waitText(const RunProgress &progress, const QDateTime &now)
{
    constexpr qint64 longestInSeconds = 120;
    const QString given = plainLine(progress.sentence, 400);
    if (progress.phase == RunPhase::Paused)
        return given.isEmpty() ? ownPauseText(progress.pause) : given;
    if (progress.phase == RunPhase::Stopping)
        return RunWordsText::tr("Stopping: no new request leaves; the last answers are awaited.");
    if (!given.isEmpty())
        return given;
    const qint64 seconds
        = progress.waitingUntil.isValid() ? qMax<qint64>(0, now.toUTC().secsTo(progress.waitingUntil)) : 0;
    switch (progress.waiting) {
    case WaitReason::None:
    case WaitReason::Pace:
        return {};
    case WaitReason::LimitReached:
        if (seconds > longestInSeconds)
            return RunWordsText::tr("The API's limit is reached, and it asks to wait until %1. The run goes on by "
                                    "itself.")
                .arg(endText(now, progress.waitingUntil.toLocalTime()));
        return RunWordsText::tr("The API's limit is reached. Goes on in %1 s.").arg(grouped(seconds));
    case WaitReason::Retry:
        return RunWordsText::tr("What is left waits for another try in %1 s.").arg(grouped(seconds));
    case WaitReason::Unreachable:
        return RunWordsText::tr("The API has not been reachable since %1. Tries again by itself.")
            .arg(clockText(progress.waitingSince));
    }
    return {};
}

QString limitText(const RunProgress &progress, std::chrono::seconds window, const QDateTime &now)
{
    const QString used = grouped(progress.usedOfLimit);
    const QString limit = grouped(progress.limit);
    const QString use = window == std::chrono::minutes(1)
        ? RunWordsText::tr("%1 of %2 used in this minute").arg(used, limit)
        : RunWordsText::tr("%1 of %2 used in %3 s").arg(used, limit, grouped(window.count()));
    const bool waits = progress.waiting == WaitReason::Pace || progress.waiting == WaitReason::LimitReached;
    if (progress.phase != RunPhase::Running || !waits || !progress.waitingUntil.isValid())
        return use;
    constexpr qint64 second = 1000;
    const qint64 seconds
        = (qMax<qint64>(0, now.toUTC().msecsTo(progress.waitingUntil)) + second - 1) / second;
    return RunWordsText::tr("%1, next slot in %2 s").arg(use, grouped(seconds));
}

QString summaryText(const RunSummary &summary, const QDateTime &now)
{
    const QString why = plainLine(summary.sentence, 400);
    const QString moment = endText(now, summary.endedAt.toLocalTime());
    const auto took = std::chrono::seconds(summary.startedAt.secsTo(summary.endedAt));
    const QString when = summary.end == RunEnd::Interrupted
        ? RunWordsText::tr("Interrupted at %1.").arg(moment)
        : RunWordsText::tr("Ended at %1 after %2.").arg(moment, durationText(took));
    return why.isEmpty() ? when : why + u' ' + when;
}

QString organisationOfRun(const RunInfo &run)
{
    const QString organisation = run.organisation.isEmpty() ? run.organisationId : run.organisation;
    return plainLine(organisation.isEmpty() ? run.profileName : organisation, 80);
}

QString placeOfRun(const RunInfo &run)
{
    const QString organisation = run.organisation.isEmpty() && run.organisationId.isEmpty()
        ? RunWordsText::tr("organisation not known")
        : organisationOfRun(run);
    QStringList parts{plainLine(run.profileName, 60), organisation,
                      run.server.isEmpty() ? run.host : run.server};
    if (!run.id.isEmpty())
        parts += RunWordsText::tr("run %1").arg(run.id);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString placeOfResults(const RunInfo &run)
{
    QStringList parts;
    if (run.organisation.isEmpty() && run.organisationId.isEmpty())
        parts += RunWordsText::tr("organisation not known");
    else
        parts += plainLine(run.profileName, 60);
    parts += run.server.isEmpty() ? run.host : run.server;
    parts += RunWordsText::tr("run %1").arg(run.id);
    return parts.join(QStringLiteral(" \u00b7 "));
}

QString openText(const RowCounts &counts)
{
    const int unsent = counts[RowState::NotAttempted] + counts[RowState::Ready] + counts[RowState::Warning]
        + counts[RowState::Left];
    QStringList parts;
    if (unsent > 0)
        parts += RunWordsText::tr("%Ln contact(s) were not sent", nullptr, unsent);
    if (counts[RowState::Unknown] > 0)
        parts += RunWordsText::tr("%Ln may have been deleted", nullptr, counts[RowState::Unknown]);
    if (counts[RowState::Failed] > 0)
        parts += RunWordsText::tr("%Ln failed", nullptr, counts[RowState::Failed]);
    return parts.isEmpty() ? QString() : parts.join(QStringLiteral(", ")) + u'.';
}

QString interruptedText(const RunInfo &run, const QDateTime &now)
{
    QStringList parts;
    if (run.counts.gone() > 0)
        parts += RunWordsText::tr("%Ln deleted or gone", nullptr, run.counts.gone());
    if (const int failed = run.counts[RowState::Failed] + run.counts[RowState::Unknown]; failed > 0)
        parts += RunWordsText::tr("%Ln failed or unknown", nullptr, failed);
    if (const int doubtful = run.counts[RowState::Sending]; doubtful > 0)
        parts += RunWordsText::tr("%Ln to be checked", nullptr, doubtful);
    if (const int left = run.counts[RowState::Left] + run.counts[RowState::NotAttempted]; left > 0)
        parts += RunWordsText::tr("%Ln left", nullptr, left);
    const QDateTime last = run.lastSentAt.isValid() ? run.lastSentAt : run.startedAt;
    const QString profile = plainLine(run.profileName, 60);
    const QString organisation = organisationOfRun(run);
    const QString whose = organisation == profile
        ? profile
        : RunWordsText::tr("%1 (%2)", "profile, organisation").arg(profile, organisation);
    const QString when = endText(now, last.toLocalTime());
    const QString what = parts.join(QStringLiteral(", "));
    return run.sourceName.isEmpty()
        ? RunWordsText::tr("A run of %3 was interrupted at %1: %2.").arg(when, what, whose)
        : RunWordsText::tr("A run of %3 over %4 was interrupted at %1: %2.")
              .arg(when, what, whose, plainLine(run.sourceName, 80));
}

} // namespace expunge
