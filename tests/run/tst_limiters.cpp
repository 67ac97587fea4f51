// SPDX-License-Identifier: MIT
#include "api/apiclient.h"
#include "run/journalfixture.h"
#include "run/limiters.h"
#include "run/looserequests.h"
#include "run/requestledger.h"
#include "run/runfixture.h"
#include "run/runlock.h"
#include "support/testprogram.h"

using namespace expunge;
using namespace std::chrono_literals;

// One server, one limit: whatever profiles, windows, programs and restarts share it.
class TestLimiters final : public QObject
{
    Q_OBJECT

private slots:
    void profilesOfAServer_shareALimiter();
    void ownLimit_isOwn();
    void otherPace_countsWhatHasLeft();
    void othersRequests_countOnce();
    void ownRun_isNotCountedTwice();
    void abandonedRequest_givesItsSlotBack();
    void replacedCheck_leavesNothing();
    void checks_ofAllProgramsCount();
    void checksBesideARun_shareWhatItLeaves();
};

namespace {

Profile profileAt(const char *address, const char *id, Pace pace = {11, 60s}) // 10 may leave
{
    Profile profile;
    profile.id = QString::fromLatin1(id);
    profile.address = QUrl(QString::fromLatin1(address));
    profile.pace = pace;
    return profile;
}

int usedOf(RateLimiter &limiter, const Clock &clock)
{
    return limiter.use(clock.now()).used;
}

} // namespace

void TestLimiters::profilesOfAServer_shareALimiter()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    Limiters limiters(folder.path(), clock);
    RateLimiter &one = limiters.of(profileAt("https://api.open.cx", "acme"));
    static_cast<void>(one.reserve(clock.now()));
    RateLimiter &two = limiters.of(profileAt("https://API.open.cx:443/", "globex"));
    QCOMPARE(&one, &two);
    QCOMPARE(usedOf(two, clock), 1);
    QVERIFY(&one != &limiters.of(profileAt("https://api.open.cx:8443", "acme")));
}

void TestLimiters::ownLimit_isOwn()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    Limiters limiters(folder.path(), clock);
    Profile own = profileAt("https://api.open.cx", "acme");
    own.ownLimit = true;
    QVERIFY(&limiters.of(own) != &limiters.of(profileAt("https://api.open.cx", "globex")));
}

void TestLimiters::otherPace_countsWhatHasLeft()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    Limiters limiters(folder.path(), clock);
    RateLimiter &limiter = limiters.of(profileAt("https://api.open.cx", "acme"));
    for (int sent = 0; sent < 10; ++sent)
        limiter.answered(limiter.reserve(clock.now()), clock.now());
    RateLimiter &other = limiters.of(profileAt("https://api.open.cx", "globex", {21, 120s}));
    QCOMPARE(&limiter, &other);
    QCOMPARE(other.use(clock.now()).limit, 20);
    QCOMPARE(usedOf(other, clock), 10);
    QVERIFY(!other.learned());
    RateLimiter &back = limiters.of(profileAt("https://api.open.cx", "acme"));
    const Instant now = clock.now();
    QVERIFY(*back.earliest(now) > now + 50s);
}

void TestLimiters::othersRequests_countOnce()
{
    JournalFixture fixture;
    const SystemClock clock;
    const auto journal = fixture.create(someContacts(20));
    QVERIFY(journal->intend({0, 1, 2}, clock.utc().addSecs(-5)));
    Limiters limiters(fixture.folder, clock);
    const Profile profile = profileAt("https://api.open.cx", "acme");
    QCOMPARE(usedOf(limiters.of(profile), clock), 3);
    QCOMPARE(usedOf(limiters.of(profile), clock), 3);
    QTest::qWait(5); // times are kept to the millisecond
    QVERIFY(journal->intend({3, 4}, clock.utc()));
    QCOMPARE(usedOf(limiters.of(profile), clock), 5);
    QCOMPARE(usedOf(limiters.of(profile), clock), 5);
}

void TestLimiters::ownRun_isNotCountedTwice()
{
    JournalFixture fixture;
    const SystemClock clock;
    const auto journal = fixture.create(someContacts(20));
    Limiters limiters(fixture.folder, clock);
    const Profile profile = profileAt("https://api.open.cx", "acme");
    RateLimiter &limiter = limiters.of(profile);
    limiters.ownRun(profile, true);
    QVERIFY(journal->intend({0}, clock.utc()));
    limiter.answered(limiter.reserve(clock.now()), clock.now());
    QCOMPARE(usedOf(limiters.of(profile), clock), 1);
    limiters.ownRun(profile, false);
    QCOMPARE(usedOf(limiters.of(profile), clock), 1);
}

// What nobody waits for any more holds its slot as long as it may still arrive, and not for ever.
void TestLimiters::abandonedRequest_givesItsSlotBack()
{
    FaultServer server([](QTcpSocket &, const HttpRequest &, int) {}); // never answers
    server.organisation.clear();
    const SystemClock clock;
    RateLimiter limiter({2, 1s}); // one at a time
    ApiClient client(Endpoint::parse(server.url()).value(), testKey());
    {
        RequestLedger ledger(limiter, clock);
        ledger.follow(1, client.fetchOrganisation(), 30s);
        QTRY_COMPARE(ledger.transmissions(), 1);
        QVERIFY(!limiter.earliest(clock.now()));
    }
    const Instant now = clock.now();
    const std::optional<Instant> earliest = limiter.earliest(now);
    QVERIFY(earliest && *earliest > now + 30s && *earliest < now + 32s);
    {
        RateLimiter other({2, 1s});
        RequestLedger ledger(other, clock);
        ledger.follow(1, client.fetchOrganisation(), 30s);
    }
}

// Of a check that is replaced before it left nothing stays.
void TestLimiters::replacedCheck_leavesNothing()
{
    FaultServer server(FaultServer::always(200));
    RunFixture fixture;
    fixture.prepare(server.url(), 1);
    for (int check = 0; check < 300; ++check)
        fixture.engine.checkConnection(fixture.order.profile, testKey());
    fixture.order.profile.pace = {100, 60s};
    fixture.engine.begin(fixture.order);
    QCOMPARE(fixture.wait().counts[RowState::Deleted], 1);
}

void TestLimiters::checks_ofAllProgramsCount()
{
    FaultServer server(FaultServer::always(200));
    const QTemporaryDir folder;
    const SystemClock clock;
    Profile profile = profileAt("", "acme");
    profile.address = server.url();
    RunEngine one(folder.path());
    QSignalSpy checked(&one, &RunEngine::connectionChecked);
    one.checkConnection(profile, testKey());
    QVERIFY(checked.wait());
    Limiters elsewhere(folder.path() + QStringLiteral("/runs"), clock);
    QCOMPARE(usedOf(elsewhere.of(profile), clock), 1);
}

void TestLimiters::checksBesideARun_shareWhatItLeaves()
{
    FaultServer server(FaultServer::always(200));
    const QTemporaryDir folder;
    const QString runs = folder.path() + QStringLiteral("/runs");
    Profile profile = profileAt("", "acme", {100, 2s}); // leaves two
    profile.address = server.url();
    auto lock = RunLock::take(runs, profile.limitGroup()); // of another program
    QVERIFY(lock);
    RunEngine one(folder.path());
    RunEngine two(folder.path());
    QSignalSpy checkedOne(&one, &RunEngine::connectionChecked);
    QSignalSpy checkedTwo(&two, &RunEngine::connectionChecked);
    QElapsedTimer since;
    since.start();
    one.checkConnection(profile, testKey());
    QVERIFY(checkedOne.wait());
    two.checkConnection(profile, testKey());
    QVERIFY(checkedTwo.wait());
    QVERIFY(since.elapsed() < 1'900);
    one.checkConnection(profile, testKey());
    QVERIFY(checkedOne.wait());
    QVERIFY2(since.elapsed() >= 2'000, "three within the window, where the run leaves room for two");
}

EXPUNGE_TEST(TestLimiters)
#include "tst_limiters.moc"
