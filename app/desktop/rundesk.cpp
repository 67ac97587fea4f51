// SPDX-License-Identifier: MIT
#include "desktop/rundesk.h"

#include "import/sourcetable.h"

namespace expunge {

RunDesk::RunDesk(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_engine(new RunEngine(dataFolder))
{
    m_engine->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
    connect(m_engine, &RunEngine::connectionChecked, this, &RunDesk::connectionChecked);
    connect(m_engine, &RunEngine::started, this, &RunDesk::started);
    connect(m_engine, &RunEngine::refused, this, [this](const Error &error) {
        m_running = false;
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
    m_shownRows = std::move(rows);
    QMetaObject::invokeMethod(m_engine,
                              [order = std::move(order), rows = m_shownRows, engine = m_engine]() mutable {
                                  ContactList list = order.list->only(rows);
                                  noteHashes(list);
                                  order.sourceSha256 = hashesOf(list);
                                  order.list = std::make_shared<const ContactList>(std::move(list));
                                  engine->begin(order);
                              });
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
