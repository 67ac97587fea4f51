// SPDX-License-Identifier: MIT
#include "contacts/idcheck.h"
#include "crash/countingapi.h"
#include "run/continuation.h"
#include "run/history.h"
#include "settings/places.h"
#include "support/testkey.h"
#include "support/testprogram.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimer>

#include <csignal>

using namespace expunge;
using Moment = CountingApi::Moment;

// The real program against an API that remembers everything, killed again and again, at any moment and at
// those that matter most. After each death the journal is held against what the API knows.
// EXPUNGE_CRASH_KILLS: how often (200), EXPUNGE_CRASH_SEED: which moments.
class TestCrash final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anyDeath_losesNothingAndClaimsNothing();

private:
    struct Death
    {
        QString point; // of killpoint.cpp, or empty
        std::optional<Moment> moment; // at the API
        int count = 1; // the nth of these; without both: milliseconds after the start
    };
    Death nextDeath();
    void newList();
    bool live(const Death &death); // true when the program ended by itself
    void holdJournalAgainstApi(bool ended);

    CountingApi m_api;
    QTemporaryDir m_folder;
    QRandomGenerator m_random{1};
    QSet<QByteArray> m_list;
    QSet<QByteArray> m_missing; // of the list, at the API from the beginning
    QString m_runId; // of the list under way; empty before its journal exists
    QMap<QString, int> m_deaths; // by kind
    int m_serial = 0;
};

namespace {

int wanted(const char *name, int otherwise)
{
    bool ok = false;
    const int value = qEnvironmentVariableIntValue(name, &ok);
    return ok ? value : otherwise;
}

} // namespace

void TestCrash::initTestCase()
{
    m_random.seed(static_cast<quint32>(wanted("EXPUNGE_CRASH_SEED", 1)));
}

TestCrash::Death TestCrash::nextDeath()
{
    static const QStringList points{QStringLiteral("before-sync"), QStringLiteral("after-sync"),
                                    QStringLiteral("before-send"), QStringLiteral("after-send"),
                                    QStringLiteral("after-receive")};
    constexpr int kinds = 9;
    Death death;
    switch (const int kind = m_random.bounded(kinds)) {
    case 5:
        death.moment = Moment::Arrived;
        break;
    case 6:
        death.moment = Moment::Executed;
        break;
    case 7:
        death.moment = Moment::Answered;
        break;
    case 8:
        death.count = m_random.bounded(20, 160);
        return death;
    default:
        death.point = points[kind];
    }
    death.count = m_random.bounded(1, 12);
    return death;
}

void TestCrash::newList()
{
    constexpr int contacts = 40;
    m_list.clear();
    m_missing.clear();
    QByteArray csv = "id,name\n";
    for (int i = 0; i < contacts; ++i) {
        const QByteArray id
            = "3c90c3cc-0d44-4b50-8888-" + QByteArray::number(++m_serial).rightJustified(12, '0');
        m_list.insert(id);
        if (i % 10 == 9)
            m_missing.insert(id);
        csv += id + ",Somebody\n";
    }
    QSet<QByteArray> atTheApi = m_list - m_missing;
    atTheApi.insert("3c90c3cc-0d44-4b50-8888-ffffffffffff"); // in no list
    m_api.fill(atTheApi);
    QFile file(m_folder.filePath(QStringLiteral("list.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size());
    m_runId.clear();
}

bool TestCrash::live(const Death &death)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("OPENCX_API_KEY"), testKeyText());
    if (!death.point.isEmpty()) {
        environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(EXPUNGE_KILLPOINT));
        environment.insert(QStringLiteral("EXPUNGE_KILL_AT"),
                           QStringLiteral("%1 %2").arg(death.point).arg(death.count));
    }
    program.setProcessEnvironment(environment);
    m_api.number = 0;
    m_api.watcher = [&](Moment moment, int number) {
        if (death.moment == moment && number == death.count)
            ::kill(static_cast<pid_t>(program.processId()), SIGKILL);
    };
    const QStringList common{QStringLiteral("--api-url"), m_api.url().toString(),
                             QStringLiteral("--yes"),     QStringLiteral("--rate"),
                             QStringLiteral("100000/1"),  QStringLiteral("--quiet")};
    program.start(QStringLiteral(EXPUNGE_CLI),
                  (m_runId.isEmpty() ? QStringList{QStringLiteral("delete"), QStringLiteral("--csv"),
                                                   m_folder.filePath(QStringLiteral("list.csv"))}
                                     : QStringList{QStringLiteral("resume"), m_runId})
                      + common);
    QEventLoop loop;
    connect(&program, &QProcess::finished, &loop, &QEventLoop::quit);
    connect(&program, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    if (death.point.isEmpty() && !death.moment)
        QTimer::singleShot(death.count, &program, [&program] { program.kill(); });
    QTimer::singleShot(60'000, &program, [&program] {
        qWarning("the program hangs");
        program.terminate();
    });
    loop.exec();
    m_api.watcher = {};
    if (program.exitStatus() == QProcess::NormalExit && program.exitCode() > 1)
        qWarning("exit code %d: %s", program.exitCode(), program.readAllStandardError().constData());
    return program.exitStatus() == QProcess::NormalExit;
}

void TestCrash::holdJournalAgainstApi(bool ended)
{
    QVERIFY2((m_api.asked - m_list).isEmpty(), "a contact outside of the list was asked for");
    if (m_runId.isEmpty()) {
        const QList<RunInfo> runs = History(runsFolder()).runs();
        if (!runs.isEmpty()) { // only this list's: the former ones are forgotten
            QVERIFY2(runs.first().problem.isEmpty(), qPrintable(runs.first().problem));
            m_runId = runs.first().id;
        }
    }
    if (m_runId.isEmpty()) {
        QVERIFY2(m_api.asked.isEmpty(), "something was sent without a journal");
        return;
    }
    const auto journal = Journal::open(History(runsFolder()).path(m_runId));
    QVERIFY2(journal.ok(), journal.ok() ? "" : qPrintable(journal.error().text));
    const auto content = journal.value()->load();
    QVERIFY2(content.ok(), content.ok() ? "" : qPrintable(content.error().text));
    QCOMPARE(content->list.size(), m_list.size());
    QCOMPARE(content->info.counts.total(), m_list.size());

    QSet<QByteArray> known; // that they may have been sent
    const RowOutcomes outcomes = settledOutcomes(*content);
    for (const RowOutcome &outcome : outcomes) {
        const QByteArray id = content->list.textAt(outcome.row).toLatin1();
        known.insert(id);
        switch (outcome.state) {
        case RowState::Deleted:
            QVERIFY2(m_api.confirmed.contains(id), "called deleted, but the API did not confirm it");
            break;
        case RowState::GoneUnconfirmed:
            QVERIFY2(m_api.deleted.contains(id) || m_missing.contains(id), "called gone, but it is there");
            break;
        case RowState::AlreadyGone:
            QVERIFY2(m_missing.contains(id), "called already gone, but it was ours");
            break;
        case RowState::Failed:
            QFAIL("nothing was refused");
        default:
            QVERIFY2(!ended || outcome.state == RowState::Unknown, "left behind");
        }
    }
    QVERIFY2((m_api.asked - known).isEmpty(), "something was sent that is not in the journal");
    if (ended)
        QCOMPARE(content->info.counts.gone() + content->info.counts[RowState::Unknown], m_list.size());
}

void TestCrash::anyDeath_losesNothingAndClaimsNothing()
{
    const int kills = wanted("EXPUNGE_CRASH_KILLS", 200);
    int killed = 0;
    int lists = 0;
    int requests = 0;
    newList();
    QElapsedTimer time;
    time.start();
    while (killed < kills) {
        const Death death = nextDeath();
        const bool ended = live(death);
        holdJournalAgainstApi(ended);
        if (QTest::currentTestFailed()) {
            qWarning("after death at %s %d, seed %d", qPrintable(death.point), death.count,
                     wanted("EXPUNGE_CRASH_SEED", 1));
            return;
        }
        if (ended) {
            ++lists;
            requests += m_api.requests;
            QVERIFY(History(runsFolder()).forget(m_runId).ok());
            newList();
        } else {
            ++killed;
            ++m_deaths[death.point.isEmpty()
                           ? (death.moment ? QStringLiteral("at the API") : QStringLiteral("by time"))
                           : death.point];
        }
    }
    QString kinds;
    for (auto kind = m_deaths.cbegin(); kind != m_deaths.cend(); ++kind)
        kinds += QStringLiteral(" %1: %2").arg(kind.key()).arg(kind.value());
    qInfo("%d deaths (%s ) in %d lists of 40, %d requests, %lld s", killed, qPrintable(kinds), lists,
          requests, static_cast<long long>(time.elapsed() / 1000));
    QVERIFY(lists > 0); // something came through
}

EXPUNGE_TEST(TestCrash)
#include "tst_crash.moc"
