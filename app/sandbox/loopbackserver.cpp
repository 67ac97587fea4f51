// SPDX-License-Identifier: MIT
#include "sandbox/loopbackserver.h"

#include "sandbox/loopbackconnection.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

namespace expunge {

namespace {

constexpr int waitingConnections = 128; // of a burst, before the system makes them try again

} // namespace

LoopbackServer::LoopbackServer(Handler handler, std::chrono::milliseconds latency)
    : m_handler(std::move(handler))
    , m_latency(latency)
{
    m_thread.setObjectName(QStringLiteral("sandbox"));
}

LoopbackServer::~LoopbackServer()
{
    stop();
}

bool LoopbackServer::start(quint16 port)
{
    if (m_thread.isRunning())
        return true;
    auto *listener = new QTcpServer;
    listener->setListenBacklogSize(waitingConnections);
    if (!listener->listen(QHostAddress::LocalHost, port)) {
        delete listener;
        return false;
    }
    m_port = listener->serverPort();
    // Its connections are its children, and it goes with the thread.
    QObject::connect(&m_thread, &QThread::finished, listener, &QObject::deleteLater);
    QObject::connect(listener, &QTcpServer::newConnection, listener, [this, listener] { serve(*listener); });
    listener->moveToThread(&m_thread);
    m_thread.start();
    return true;
}

void LoopbackServer::serve(QTcpServer &listener)
{
    while (QTcpSocket *socket = listener.nextPendingConnection())
        new LoopbackConnection(socket, {[this] { ++m_requests; }, m_handler, m_latency}, &listener);
}

void LoopbackServer::stop()
{
    m_thread.quit();
    m_thread.wait();
    m_port = 0;
}

} // namespace expunge
