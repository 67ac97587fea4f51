// SPDX-License-Identifier: MIT
#include "run/journal.h"
#include "run/runfixture.h"
#include "support/testprogram.h"

using namespace expunge;
using namespace std::chrono_literals;

// Runs of many rows, steered from outside.
class TestRunEngine final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<RunFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void everyContactIsAskedOnce();
    void requestsInFlight_areFew_data();
    void requestsInFlight_areFew();
    void limitPausesEverybody();
    void paceHoldsOnTheWire();
    void unreachable_waitsAndGoesOnByItself();
    void unreachable_endsWhenPatienceRunsOut();
    void serverTrouble_isFeltByOneRequestAtATime();
    void journalThatCannotBeWritten_stopsBeforeAnythingIsSent();
    void secondRunOnAServer_isRefused();
    void runUnderWay_isNotLeft();
    void interruptedRun_goesOnFromTheJournal();
    void pace_isRememberedFromTheJournal();

private:
    std::unique_ptr<RunFixture> m_fixture;
};

namespace {

QByteArray targetOf(int row)
{
    return QByteArray("/contacts/") + contactAt(row + 1).toLatin1();
}

} // namespace

void TestRunEngine::everyContactIsAskedOnce()
{
    FaultServer server(FaultServer::always(200));
    const RunSummary summary = m_fixture->run(server.url(), 500);
    QCOMPARE(summary.counts[RowState::Deleted], 500);
    QCOMPARE(summary.counts.total(), 500);
    QCOMPARE(m_fixture->finals.size(), 500);
    QVERIFY(std::ranges::all_of(m_fixture->finals, [](int times) { return times == 1; }));
    QSet<QByteArray> targets;
    for (const HttpRequest &request : std::as_const(server.requests))
        targets.insert(request.target);
    QCOMPARE(targets.size(), 500);
    QCOMPARE(server.requests.size(), 500);
    QVERIFY(m_fixture->sumsHeld);
    QCOMPARE(m_fixture->journalled().counts, summary.counts);
}

void TestRunEngine::requestsInFlight_areFew_data()
{
    QTest::addColumn<int>("perMinute");
    QTest::addColumn<int>("expected");
    QTest::newRow("at the usual limit") << 100 << 4;
    QTest::newRow("at a high pace") << 1'000'000 << 6;
}

void TestRunEngine::requestsInFlight_areFew()
{
    QFETCH(int, perMinute);
    QFETCH(int, expected);
    m_fixture->order.profile.pace = {perMinute, 60s};
    int open = 0;
    int most = 0;
    FaultServer server([&](QTcpSocket &socket, const HttpRequest &, int) {
        most = std::max(most, ++open);
        QTimer::singleShot(5ms, &socket, [&] {
            --open;
            FaultServer::respond(socket, 200);
        });
    });
    m_fixture->run(server.url(), 30); // as many as leave at once
    QCOMPARE(most, expected);
}

void TestRunEngine::limitPausesEverybody()
{
    QElapsedTimer sinceRefusal;
    qint64 shortest = -1;
    FaultServer server([&](QTcpSocket &socket, const HttpRequest &, int) {
        if (!sinceRefusal.isValid()) {
            sinceRefusal.start();
            FaultServer::respond(socket, 429, "{}", {"Retry-After: 1"});
            return;
        }
        // What was on its way with the refused one may still come at once.
        if (sinceRefusal.elapsed() > 300 && shortest < 0)
            shortest = sinceRefusal.elapsed();
        FaultServer::respond(socket, 200);
    });
    const RunSummary summary = m_fixture->run(server.url(), 20);
    QCOMPARE(summary.counts[RowState::Deleted], 20);
    QVERIFY2(shortest >= 990, qPrintable(QString::number(shortest)));
}

void TestRunEngine::paceHoldsOnTheWire()
{
    // Whatever the machine does to our timing, the server must never count more than the limit in any second.
    QList<qint64> arrivals;
    QElapsedTimer clock;
    clock.start();
    FaultServer server([&](QTcpSocket &socket, const HttpRequest &, int) {
        arrivals.append(clock.nsecsElapsed() / 1000);
        FaultServer::respond(socket, 200);
    });
    m_fixture->order.profile.pace = {50, 1s};
    const RunSummary summary = m_fixture->run(server.url(), 160);
    QCOMPARE(summary.counts[RowState::Deleted], 160);
    for (qsizetype i = 50; i < arrivals.size(); ++i)
        QVERIFY2(arrivals[i] - arrivals[i - 50] >= 1'000'000, qPrintable(QString::number(i)));
}

void TestRunEngine::unreachable_waitsAndGoesOnByItself()
{
    auto server = std::make_unique<FaultServer>(FaultServer::always(200));
    const quint16 port = server->serverPort();
    m_fixture->order.profile.pace = {100, 1s};
    m_fixture->prepare(server->url(), 40);
    m_fixture->engine.begin(m_fixture->order);
    QTRY_VERIFY(m_fixture->outcomes.size() > 5);
    const qsizetype before = server->requests.size();
    server.reset();
    QTRY_COMPARE(m_fixture->progress.waiting, WaitReason::Unreachable);
    QVERIFY(m_fixture->progress.waitingSince.isValid());
    FaultServer back(FaultServer::always(200), {}, port);
    const RunSummary summary = m_fixture->wait();
    QCOMPARE(summary.end, RunEnd::Completed);
    QCOMPARE(summary.counts.gone() + summary.counts[RowState::Unknown], 40);
    QVERIFY(before + back.requests.size() >= 40);
}

void TestRunEngine::unreachable_endsWhenPatienceRunsOut()
{
    QUrl url;
    {
        FaultServer server(FaultServer::always(200));
        url = server.url();
    }
    m_fixture->order.options.patience = 0s;
    const RunSummary summary = m_fixture->run(url, 5);
    QCOMPARE(summary.end, RunEnd::Unreachable);
    QCOMPARE(summary.counts[RowState::NotAttempted], 5);
    QVERIFY(!summary.sentence.isEmpty());
    QCOMPARE(summary.transmissions, 0);
}

void TestRunEngine::serverTrouble_isFeltByOneRequestAtATime()
{
    int open = 0;
    int mostLate = 0;
    FaultServer server([&](QTcpSocket &socket, const HttpRequest &, int number) {
        ++open;
        if (number > 12)
            mostLate = std::max(mostLate, open);
        QTimer::singleShot(2ms, &socket, [&, number] {
            --open;
            FaultServer::respond(socket, number < 20 ? 503 : 200);
        });
    });
    m_fixture->order.options.retryUnit = 2ms;
    const RunSummary summary = m_fixture->run(server.url(), 4);
    QCOMPARE(summary.counts.total(), 4);
    QCOMPARE(mostLate, 1);
}

void TestRunEngine::journalThatCannotBeWritten_stopsBeforeAnythingIsSent()
{
    FaultServer server(FaultServer::always(200));
    QFile inTheWay(m_fixture->folder.filePath(QStringLiteral("runs")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly)); // a file where the folder should be
    m_fixture->prepare(server.url(), 3);
    m_fixture->engine.begin(m_fixture->order);
    QCOMPARE(m_fixture->refused.size(), 1);
    QVERIFY(!m_fixture->refused.first().first().value<Error>().text.isEmpty());
    QCOMPARE(server.requests.size(), 0);
}

void TestRunEngine::secondRunOnAServer_isRefused()
{
    FaultServer server([](QTcpSocket &, const HttpRequest &, int) {});
    m_fixture->prepare(server.url(), 3);
    m_fixture->engine.begin(m_fixture->order);
    RunEngine second(m_fixture->folder.path());
    QSignalSpy refused(&second, &RunEngine::refused);
    RunOrder other = m_fixture->order;
    other.profile.id = QStringLiteral("another");
    other.profile.address.setPath(QStringLiteral("/v1/"));
    second.begin(other);
    QCOMPARE(refused.size(), 1);
    const Error busy = refused.first().first().value<Error>();
    QCOMPARE(busy.kind, ErrorKind::Busy);
    QVERIFY2(busy.text.contains(m_fixture->journalled().id) && busy.text.contains(QLatin1String("\"Test\"")),
             qPrintable(busy.text));
    other.profile.ownLimit = true;
    QSignalSpy started(&second, &RunEngine::started);
    second.begin(other);
    QCOMPARE(started.size(), 1);
    m_fixture->engine.stop();
    m_fixture->wait();
}

// Another program has gone on with it since it was offered: it gets no end here.
void TestRunEngine::runUnderWay_isNotLeft()
{
    FaultServer server([](QTcpSocket &, const HttpRequest &, int) {});
    m_fixture->prepare(server.url(), 3);
    m_fixture->engine.begin(m_fixture->order);
    const QString run = m_fixture->journalled().id;
    RunEngine other(m_fixture->folder.path());
    QSignalSpy unreadable(&other, &RunEngine::unreadable);
    other.leave(run);
    QCOMPARE(unreadable.size(), 1);
    QCOMPARE(unreadable.first().first().value<Error>().kind, ErrorKind::Busy);
    QVERIFY(m_fixture->journalled().isUnfinished());
    m_fixture->engine.stop();
    m_fixture->wait();
    QCOMPARE(m_fixture->journalled().end, QStringLiteral("stopped"));
}

void TestRunEngine::interruptedRun_goesOnFromTheJournal()
{
    // An earlier process: 0 is deleted, 1 was perhaps sent, 2 to 4 are left. Then it died.
    QString id;
    m_fixture->prepare(QUrl(), 5);
    {
        RunInfo info;
        info.profileId = m_fixture->order.profile.id;
        info.startedAt = QDateTime::currentDateTimeUtc();
        auto journal = Journal::create(m_fixture->folder.filePath(QStringLiteral("runs")), info,
                                       *m_fixture->order.list);
        QVERIFY(journal.ok());
        Journal &file = *journal.value();
        id = file.id();
        QVERIFY(file.intend({0, 1}, QDateTime::currentDateTimeUtc()).ok());
        QVERIFY(file.record({{0, RowState::Deleted, 200, 1, {}, QDateTime::currentDateTimeUtc()}}).ok());
    }
    FaultServer server([](QTcpSocket &socket, const HttpRequest &request, int) {
        request.target == targetOf(1) ? FaultServer::respond(socket, 404, notFound)
                                      : FaultServer::respond(socket, 200);
    });
    m_fixture->order.profile.address = server.url();
    QSignalSpy started(&m_fixture->engine, &RunEngine::started);
    m_fixture->engine.goOn(id, m_fixture->order);
    QCOMPARE(started.size(), 1);
    QCOMPARE(started.first().at(2).value<RowOutcomes>().size(), 1);
    const RunSummary summary = m_fixture->wait();
    QCOMPARE(summary.counts[RowState::Deleted], 4);
    QCOMPARE(summary.counts[RowState::GoneUnconfirmed], 1);
    QCOMPARE(m_fixture->stateOf(1), RowState::GoneUnconfirmed);
    QCOMPARE(server.requests.size(), 4);
    QCOMPARE(server.requests.first().target, targetOf(1)); // what is in doubt comes first
    QCOMPARE(m_fixture->journalled().counts, summary.counts);
}

void TestRunEngine::pace_isRememberedFromTheJournal()
{
    FaultServer server(FaultServer::always(200));
    m_fixture->order.profile.pace = {10, 2s};
    m_fixture->run(server.url(), 9);
    // Another process, at once: within the window there is room for nothing.
    RunEngine next(m_fixture->folder.path());
    QSignalSpy progressed(&next, &RunEngine::progressed);
    QSignalSpy finished(&next, &RunEngine::finished);
    QElapsedTimer waited;
    waited.start();
    next.begin(m_fixture->order);
    QVERIFY(progressed.wait());
    QCOMPARE(server.requests.size(), 9);
    QVERIFY(finished.wait(20'000));
    QVERIFY2(waited.elapsed() > 1'000, qPrintable(QString::number(waited.elapsed())));
}

EXPUNGE_TEST(TestRunEngine)
#include "tst_runengine.moc"
