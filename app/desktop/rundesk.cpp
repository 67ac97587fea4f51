// SPDX-License-Identifier: MIT
#include "desktop/rundesk.h"

#include "import/sourcetable.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace expunge {

namespace {

Error stoppedEarly()
{
    return {ErrorKind::Cancelled, RunDesk::tr("The run was stopped before it began. Nothing was sent.")};
}

} // namespace

RunDesk::RunDesk(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_engine(new RunEngine(dataFolder))
{
    m_engine->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
    connect(m_engine, &RunEngine::connectionChecked, this, &RunDesk::connectionChecked);
    connect(m_engine, &RunEngine::interruptedFound, this, &RunDesk::interruptedFound);
    connect(m_engine, &RunEngine::runRead, this, &RunDesk::show);
    connect(m_engine, &RunEngine::unreadable, this, &RunDesk::unreadable);
    connect(
        m_engine, &RunEngine::started, this,
        [this](const QString &runId, const std::shared_ptr<const ContactList> &, const RowOutcomes &known) {
            m_before = {};
            m_shown.run->id = runId;
            emit started(*m_shown.run);
            handOn(known);
        });
    connect(m_engine, &RunEngine::refused, this, [this](const Error &error) {
        m_running = false;
        m_shown = std::exchange(m_before, {});
        emit refused(error);
    });
    connect(m_engine, &RunEngine::outcomesReady, this, &RunDesk::handOn);
    connect(m_engine, &RunEngine::progressed, this, &RunDesk::progressed);
    connect(m_engine, &RunEngine::logged, this, &RunDesk::logged);
    connect(m_engine, &RunEngine::learned, this, &RunDesk::learned);
    connect(m_engine, &RunEngine::finished, this, [this](const RunSummary &summary) {
        m_running = false;
        emit finished(summary);
    });
    m_thread.setObjectName(QStringLiteral("engine"));
    m_thread.start();
}

RunDesk::~RunDesk()
{
    // The engine ends its thread when nothing is on its way any more.
    QMetaObject::invokeMethod(m_engine, [engine = m_engine] {
        if (!engine->isRunning()) {
            QThread::currentThread()->quit();
            return;
        }
        QObject::connect(engine, &RunEngine::finished, engine, [] { QThread::currentThread()->quit(); });
        engine->stop();
    });
    m_thread.wait();
}

void RunDesk::checkConnection(const Profile &profile, const ApiKey &key,
                              const std::optional<Learned> &learned)
{
    QMetaObject::invokeMethod(
        m_engine, [=, engine = m_engine] { engine->checkConnection(profile, key, learned); });
}

Status RunDesk::begin(RunOrder order, std::vector<int> rows)
{
    if (m_running)
        return Error{ErrorKind::Busy, tr("A run is under way. Stop it first, or wait for its end.")};
    m_running = true;
    m_before = m_shown;
    m_stopAsked = std::make_shared<std::atomic_bool>(false);
    // Rows that were ticked off when the run began are not in its journal.
    if (m_shown.run && m_shown.run->profileId == order.profile.id && m_shown.list == order.list
        && std::ranges::includes(m_shown.rows, rows)) {
        goOn(order, rows);
        return Done{};
    }
    m_shown = {std::move(rows), order.list, RunInfo()};
    RunInfo &run = *m_shown.run;
    run.profileId = order.profile.id;
    run.profileName = order.profile.name;
    run.host = order.profile.host();
    run.server = order.profile.server();
    run.limitGroup = order.profile.limitGroup();
    run.organisation = order.organisation.name;
    run.organisationId = order.organisation.id;
    run.keyFingerprint = order.key.fingerprint();
    run.sourceName = order.sourceName;
    run.startedAt = QDateTime::currentDateTimeUtc();
    QMetaObject::invokeMethod(m_engine,
                              [order = std::move(order), shownRows = m_shown.rows, engine = m_engine,
                               stopAsked = m_stopAsked]() mutable {
                                  ContactList list = order.list->only(shownRows);
                                  noteHashes(list);
                                  order.sourceSha256 = hashesOf(list);
                                  order.list = std::make_shared<const ContactList>(std::move(list));
                                  if (*stopAsked)
                                      emit engine->refused(stoppedEarly());
                                  else
                                      engine->begin(order);
                              });
    return Done{};
}

void RunDesk::goOn(const RunOrder &order, const std::vector<int> &rows)
{
    m_shown.run->keyFingerprint = order.key.fingerprint();
    std::vector<int> ofRun; // both are rising
    for (const int row : rows) {
        const auto place = std::ranges::lower_bound(m_shown.rows, row);
        if (place != m_shown.rows.end() && *place == row)
            ofRun.push_back(static_cast<int>(place - m_shown.rows.begin()));
    }
    QMetaObject::invokeMethod(
        m_engine, [order, ofRun, id = m_shown.run->id, engine = m_engine, stopAsked = m_stopAsked] {
            if (*stopAsked)
                emit engine->refused(stoppedEarly());
            else
                engine->goOn(id, order, ofRun);
        });
}

bool RunDesk::forget(const QString &runId)
{
    if (m_running || !m_shown.run || m_shown.run->id != runId)
        return false;
    m_shown = {};
    return true;
}

void RunDesk::lookForInterrupted(const Profile &profile)
{
    QMetaObject::invokeMethod(m_engine, [=, engine = m_engine] { engine->lookForInterrupted(profile); });
}

void RunDesk::read(const QString &runId)
{
    QMetaObject::invokeMethod(m_engine, [=, engine = m_engine] { engine->read(runId); });
}

void RunDesk::leave(const QString &runId)
{
    QMetaObject::invokeMethod(m_engine, [=, engine = m_engine] { engine->leave(runId); });
}

void RunDesk::show(const PastRun &run)
{
    if (m_running)
        return;
    m_shown = {std::vector<int>(static_cast<size_t>(run.list->size())), run.list, run.info};
    std::iota(m_shown.rows.begin(), m_shown.rows.end(), 0);
    emit runRead(run);
}

void RunDesk::pause()
{
    QMetaObject::invokeMethod(m_engine, &RunEngine::pause);
}

void RunDesk::resume()
{
    QMetaObject::invokeMethod(m_engine, &RunEngine::resume);
}

void RunDesk::stop()
{
    if (m_stopAsked)
        *m_stopAsked = true;
    QMetaObject::invokeMethod(m_engine, &RunEngine::stop);
}

void RunDesk::setKey(const ApiKey &key)
{
    QMetaObject::invokeMethod(m_engine, [=, engine = m_engine] { engine->setKey(key); });
}

void RunDesk::handOn(RowOutcomes outcomes)
{
    for (RowOutcome &outcome : outcomes)
        outcome.row = m_shown.rows.at(static_cast<size_t>(outcome.row));
    if (!outcomes.isEmpty())
        emit outcomesReady(outcomes);
}

} // namespace expunge
