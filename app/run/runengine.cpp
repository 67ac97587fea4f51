// SPDX-License-Identifier: MIT
#include "run/runengine.h"

#include "api/apiclient.h"
#include "run/continuation.h"
#include "run/history.h"
#include "run/journal.h"
#include "run/runend.h"
#include "run/runlock.h"
#include "run/underway.h"

#include <QFileInfo>

#include <utility>

namespace expunge {

namespace {

// The account, and not what the environment says, which cron leaves empty and anybody can set.
QString userName(const QString &ownFolder)
{
    const QString owner = QFileInfo(ownFolder).owner();
    return owner.isEmpty() ? qEnvironmentVariable("USERNAME") : owner; // Windows
}

RunInfo infoOf(const RunOrder &order, const QString &ownFolder, const QDateTime &utc)
{
    RunInfo info;
    info.profileId = order.profile.id;
    info.profileName = order.profile.name;
    info.host = order.profile.host();
    info.server = order.profile.server();
    info.limitGroup = order.profile.limitGroup();
    info.organisation = order.organisation.name;
    info.organisationId = order.organisation.id;
    info.osUser = userName(ownFolder);
    info.keyFingerprint = order.key.fingerprint();
    info.sourceName = order.sourceName;
    info.sourceSha256 = order.sourceSha256;
    info.startedAt = utc;
    info.pace = order.profile.runPace();
    return info;
}

} // namespace

RunEngine::RunEngine(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_dataFolder(dataFolder)
    , m_limiters(runsFolder(), m_clock)
    , m_checker(runsFolder(), m_limiters, m_clock, this)
{
    connect(&m_checker, &ConnectionChecker::checked, this, &RunEngine::connectionChecked);
    qRegisterMetaType<RunOrder>();
    qRegisterMetaType<ConnectionCheck>();
    qRegisterMetaType<PastRun>();
}

RunEngine::~RunEngine()
{
    delete m_run; // before the journal and the lock that it uses
}

QString RunEngine::runsFolder() const
{
    return m_dataFolder + QLatin1String("/runs");
}

void RunEngine::checkConnection(const Profile &profile, const ApiKey &key,
                                const std::optional<Learned> &learned)
{
    const bool hasOwnRun = m_run && m_profile.limitGroup() == profile.limitGroup();
    m_checker.check(profile, key, hasOwnRun, learned);
}

void RunEngine::begin(const RunOrder &order)
{
    if (!takeLock(order.profile))
        return;
    Result<std::unique_ptr<Journal>> journal
        = Journal::create(runsFolder(), infoOf(order, runsFolder(), m_clock.utc()), *order.list);
    if (!journal) {
        dropLock();
        emit refused(journal.error());
        return;
    }
    m_journal = std::move(journal).value();
    emit started(m_journal->id(), order.list, {});
    launch(order, RunTable(order.list), order.profile.organisation);
}

void RunEngine::goOn(const QString &runId, const RunOrder &order, const std::vector<int> &rows)
{
    if (!takeLock(order.profile))
        return;
    Result<std::unique_ptr<Journal>> journal = Journal::open(History(runsFolder()).path(runId));
    Result<Journal::Content> content
        = journal ? journal.value()->load() : Result<Journal::Content>(journal.error());
    if (!content) {
        dropLock();
        emit refused(content.error());
        return;
    }
    const RunInfo &info = content->info;
    const Organisation before{info.organisationId, info.organisation};
    const bool isOther
        = before.isKnown() && order.organisation.isKnown() && !before.isSameAs(order.organisation);
    if (isOther && !order.otherOrganisation) {
        dropLock();
        emit refused({ErrorKind::BadInput,
                      tr("This key belongs to %1; this run is for %2. Enter the key of %2.")
                          .arg(order.organisation.text(), before.text())});
        return;
    }
    m_journal = std::move(journal).value();
    const Status noted = m_journal->noteResume(order.key.fingerprint());
    if (!noted) {
        m_journal.reset();
        dropLock();
        emit refused(noted.error());
        return;
    }
    Journal::Content found = std::move(content).value();
    Continuation from = continuationOf(found, rows);
    auto list = std::make_shared<const ContactList>(std::move(found.list));
    RunOrder settled = order;
    settled.options.doubtSettled = found.info.end == wordOf(RunEnd::Doubtful);
    RunTable table(list, from.known, from.doubtful);
    emit started(m_journal->id(), list, std::move(from.known));
    launch(settled, std::move(table), before.isKnown() ? before : order.profile.organisation);
}

void RunEngine::lookForInterrupted(const Profile &profile)
{
    if (m_run)
        return;
    const std::optional<RunInfo> run = History(runsFolder()).unfinished(profile.id);
    // A run that has the lock is not interrupted, but under way in another program.
    if (run && !isUnderWay(runsFolder(), *run))
        emit interruptedFound(*run);
}

void RunEngine::read(const QString &runId)
{
    Result<PastRun> run = readPastRun(runsFolder(), runId);
    if (run)
        emit runRead(std::move(run).value());
    else
        emit unreadable(run.error());
}

void RunEngine::leave(const QString &runId)
{
    const RunInfo info = History(runsFolder()).run(runId);
    if (!info.problem.isEmpty()) {
        emit unreadable({ErrorKind::Unreadable, info.problem});
        return;
    }
    // Held while the end is written, so that nobody goes on with it at this moment. Who holds it for another
    // run, as we may do ourselves, goes on with no second one.
    const Result<std::unique_ptr<RunLock>> lock = RunLock::take(runsFolder(), limitGroupOf(info));
    if (!lock && isUnderWay(runsFolder(), info)) {
        emit unreadable(lock.error());
        return;
    }
    Result<std::unique_ptr<Journal>> journal = Journal::open(History(runsFolder()).path(runId));
    const Status left = journal ? journal.value()->setEnd(wordOf(RunEnd::Interrupted), m_clock.utc())
                                : Status(journal.error());
    if (!left)
        emit unreadable(left.error());
}

bool RunEngine::takeLock(const Profile &profile)
{
    if (const Result<Endpoint> endpoint = Endpoint::parse(profile.address); !endpoint) {
        emit refused(endpoint.error());
        return false;
    }
    if (m_run) {
        emit refused({ErrorKind::Busy, tr("A run is under way. Stop it first, or wait for its end.")});
        return false;
    }
    Result<std::unique_ptr<RunLock>> lock = RunLock::take(runsFolder(), profile.limitGroup());
    if (!lock) {
        emit refused(lock.error());
        return false;
    }
    m_lock = std::move(lock).value();
    m_profile = profile;
    return true;
}

void RunEngine::dropLock()
{
    m_limiters.ownRun(m_profile, false);
    m_lock.reset();
}

// bound: the organisation to which the run or its profile is bound already.
void RunEngine::launch(const RunOrder &order, RunTable table, const Organisation &bound)
{
    m_lock->note({m_journal->id(), order.profile.name});
    RateLimiter &limiter = m_limiters.of(order.profile, order.learned);
    m_limiters.ownRun(order.profile, true);
    m_run = new DeletionRun(std::move(table), *m_journal, limiter, m_clock, order.options, this);
    connect(m_run, &DeletionRun::outcomesReady, this, &RunEngine::outcomesReady);
    connect(m_run, &DeletionRun::progressed, this, &RunEngine::progressed);
    connect(m_run, &DeletionRun::logged, this, &RunEngine::logged);
    connect(m_run, &DeletionRun::finished, this, &RunEngine::onFinished);
    m_run->start(Endpoint::parse(order.profile.address).value(), order.key,
                 IdentityGuard(order.organisation, order.otherOrganisation ? Organisation() : bound,
                               order.hiddenIsMeant));
}

void RunEngine::onFinished(const RunSummary &summary)
{
    RunSummary told = summary;
    // Without an end in the journal the run counts as interrupted, which is the truth when the disk refuses.
    if (const Status ended = m_journal->setEnd(wordOf(summary.end), summary.endedAt);
        !ended && told.end != RunEnd::JournalTrouble) {
        told.end = RunEnd::JournalTrouble;
        told.sentence = ended.error().text;
    }
    emit learned(m_profile, m_limiters.of(m_profile).learned());
    std::exchange(m_run, nullptr)->deleteLater();
    m_journal.reset();
    dropLock();
    emit finished(told);
}

void RunEngine::pause()
{
    if (m_run)
        m_run->pause();
}

void RunEngine::resume()
{
    if (m_run)
        m_run->resume();
}

void RunEngine::stop()
{
    if (m_run)
        m_run->stop();
}

void RunEngine::setKey(const ApiKey &key)
{
    if (m_run)
        m_run->setKey(key);
}

} // namespace expunge
