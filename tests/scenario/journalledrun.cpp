// SPDX-License-Identifier: MIT
#include "scenario/journalledrun.h"

#include "run/history.h"
#include "run/journal.h"
#include "run/runend.h"
#include "settings/places.h"

namespace expunge {

QString contactAt(int n)
{
    return QStringLiteral("3c90c3cc-0d44-4b50-8888-%1").arg(n, 12, 10, QLatin1Char('0'));
}

QSet<QByteArray> contactsAt(std::initializer_list<int> numbers)
{
    QSet<QByteArray> ids;
    for (const int number : numbers)
        ids.insert(contactAt(number).toLatin1());
    return ids;
}

QString journalledRun(const Profile &profile, const ApiKey &key, const RowOutcomes &outcomes,
                      const std::vector<int> &sent, std::optional<RunEnd> end)
{
    ContactList list;
    const int source = list.addSource(QStringLiteral("list.csv"));
    for (int i = 0; i < 6; ++i)
        list.add(checkId(contactAt(i)), contactAt(i), source, i + 2);
    RunInfo info;
    info.profileId = profile.id;
    info.profileName = profile.name;
    info.host = profile.host();
    info.sourceName = QStringLiteral("list.csv");
    info.keyFingerprint = key.fingerprint();
    info.startedAt = QDateTime::currentDateTimeUtc().addSecs(-600);
    const auto journal = Journal::create(runsFolder(), info, list);
    const QDateTime then = info.startedAt.addSecs(5);
    std::vector<int> intended = sent;
    RowOutcomes told = outcomes;
    for (RowOutcome &outcome : told) {
        outcome.finishedAt = then;
        intended.push_back(outcome.row);
    }
    std::ranges::sort(intended);
    if (!journal || !journal.value()->intend(intended, then) || !journal.value()->record(told)
        || (end && !journal.value()->setEnd(wordOf(*end), then)))
        qFatal("no journal");
    return journal.value()->id();
}

void emptyHistory()
{
    History history(runsFolder());
    for (const RunInfo &run : history.runs()) {
        if (!history.forget(run.id))
            qFatal("a run cannot be forgotten");
    }
}

} // namespace expunge
