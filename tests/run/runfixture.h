// SPDX-License-Identifier: MIT
#pragma once

#include "run/history.h"
#include "run/runengine.h"
#include "support/faultserver.h"
#include "support/testkey.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace expunge {

inline const QByteArray notFound = R"({"statusCode":404,"message":"Contact not found"})";

// Contacts with made-up UUIDs, in order: ...0001, ...0002
inline QString contactAt(int n)
{
    return QStringLiteral("3c90c3cc-0d44-4b50-8888-%1").arg(n, 12, 16, QLatin1Char('0'));
}

inline std::shared_ptr<const ContactList> contacts(int n)
{
    auto list = std::make_shared<ContactList>();
    const int source = list->addSource(QStringLiteral("list.csv"));
    for (int i = 1; i <= n; ++i)
        list->add(checkId(contactAt(i)), contactAt(i), source, i + 1);
    return list;
}

// The engine with a folder of its own and everything it said. Waits are short, so that tests are.
struct RunFixture
{
    RunFixture()
    {
        order.profile.id = QStringLiteral("test");
        order.profile.name = QStringLiteral("Test");
        order.profile.pace = {100'000, std::chrono::seconds(1)};
        order.key = testKey();
        order.options.retryUnit = std::chrono::milliseconds(1);
        order.options.deadline = std::chrono::milliseconds(1'000);
        order.options.stopPatience = std::chrono::milliseconds(500);
        QObject::connect(&engine, &RunEngine::outcomesReady, &engine, [this](const RowOutcomes &batch) {
            for (const RowOutcome &outcome : batch) {
                if (isFinal(outcome.state)) {
                    ++finals[outcome.row];
                    outcomes[outcome.row] = outcome;
                }
            }
        });
        QObject::connect(&engine, &RunEngine::progressed, &engine, [this](const RunProgress &now) {
            progress = now;
            sumsHeld = sumsHeld && (!order.list || now.counts.total() == order.list->size());
        });
        QObject::connect(&engine, &RunEngine::logged, &engine,
                         [this](const LogRecord &record) { log.append(record); });
    }

    void prepare(const QUrl &url, int n)
    {
        order.profile.address = url;
        order.list = contacts(n);
    }

    // Begins and waits for the end.
    RunSummary run(const QUrl &url, int n)
    {
        prepare(url, n);
        engine.begin(order);
        return wait();
    }

    RunSummary wait()
    {
        if (finished.isEmpty() && !finished.wait(30'000))
            qWarning("the run did not end");
        return finished.isEmpty() ? RunSummary{} : finished.takeFirst().first().value<RunSummary>();
    }

    RowState stateOf(int row) const
    {
        return outcomes.contains(row) ? outcomes[row].state : RowState::NotAttempted;
    }
    RunInfo journalled() const { return History(folder.filePath(QStringLiteral("runs"))).runs().value(0); }

    QTemporaryDir folder;
    RunEngine engine{folder.path()};
    RunOrder order;
    QHash<int, RowOutcome> outcomes;
    QHash<int, int> finals; // how often a row was said to have ended
    RunProgress progress;
    bool sumsHeld = true;
    QList<LogRecord> log;
    QSignalSpy finished{&engine, &RunEngine::finished};
    QSignalSpy refused{&engine, &RunEngine::refused};
};

} // namespace expunge
