// SPDX-License-Identifier: MIT
#include "desktop/rundesk.h"

#include "import/sourcetable.h"

#include <algorithm>
#include <numeric>

namespace expunge {

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
    connect(m_engine, &RunEngine::started, this, [this](const QString &runId) {
        m_shownRun->id = runId;
        emit started();
    });
    connect(m_engine, &RunEngine::refused, this, [this](const Error &error) {
        m_running = false;
        if (m_shownRun && m_shownRun->id.isEmpty()) // it never became one
            m_shownRun.reset();
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

void RunDesk::checkConnection(const Profile &profile, const ApiKey &key)
{
    QMetaObject::invokeMethod(m_engine, [=, engine = m_engine] { engine->checkConnection(profile, key); });
}

void RunDesk::begin(RunOrder order, std::vector<int> rows)
{
    m_running = true;
    // Rows that were ticked off when the run began are not in its journal.
    if (m_shownRun && m_shownRun->profileId == order.profile.id && m_shownList == order.list
        && std::ranges::includes(m_shownRows, rows)) {
        goOn(order, rows);
        return;
    }
    m_shownList = order.list;
    m_shownRows = std::move(rows);
    m_shownRun.emplace();
    m_shownRun->profileId = order.profile.id;
    m_shownRun->host = order.profile.host();
    m_shownRun->server = order.profile.server();
    m_shownRun->limitGroup = order.profile.limitGroup();
    m_shownRun->organisation = order.organisation.name;
    m_shownRun->organisationId = order.organisation.id;
    m_shownRun->keyFingerprint = order.key.fingerprint();
    QMetaObject::invokeMethod(
        m_engine, [order = std::move(order), shownRows = m_shownRows, engine = m_engine]() mutable {
            ContactList list = order.list->only(shownRows);
            noteHashes(list);
            order.sourceSha256 = hashesOf(list);
            order.list = std::make_shared<const ContactList>(std::move(list));
            engine->begin(order);
        });
}

void RunDesk::goOn(const RunOrder &order, const std::vector<int> &rows)
{
    m_shownRun->keyFingerprint = order.key.fingerprint();
    std::vector<int> ofRun; // both are rising
    for (const int row : rows) {
        const auto place = std::ranges::lower_bound(m_shownRows, row);
        if (place != m_shownRows.end() && *place == row)
            ofRun.push_back(static_cast<int>(place - m_shownRows.begin()));
    }
    QMetaObject::invokeMethod(
        m_engine, [order, ofRun, id = m_shownRun->id, engine = m_engine] { engine->goOn(id, order, ofRun); });
}

bool RunDesk::forget(const QString &runId)
{
    if (m_running || !m_shownRun || m_shownRun->id != runId)
        return false;
    m_shownRun.reset();
    m_shownList.reset();
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
    m_shownList = run.list;
    m_shownRun = run.info;
    m_shownRows.resize(static_cast<size_t>(run.list->size()));
    std::iota(m_shownRows.begin(), m_shownRows.end(), 0);
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
    QMetaObject::invokeMethod(m_engine, &RunEngine::stop);
}

void RunDesk::setKey(const ApiKey &key)
{
    QMetaObject::invokeMethod(m_engine, [=, engine = m_engine] { engine->setKey(key); });
}

void RunDesk::handOn(RowOutcomes outcomes)
{
    for (RowOutcome &outcome : outcomes)
        outcome.row = m_shownRows[static_cast<size_t>(outcome.row)];
    emit outcomesReady(outcomes);
}

} // namespace expunge
