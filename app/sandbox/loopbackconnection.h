// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/httpreader.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

class QTcpSocket;

namespace expunge {

// One kept-alive connection: answers its requests one after the other, in order, and deletes itself when it
// is closed. What comes while a request is being answered waits in the socket.
class LoopbackConnection final : public QObject
{
    Q_OBJECT

public:
    struct Service
    {
        std::function<void()> arrived; // a whole request is here
        std::function<HttpReply(const HttpRequest &)> answer; // asked for after the latency
        std::chrono::milliseconds latency{0};
    };

    // Takes the socket.
    LoopbackConnection(QTcpSocket *socket, const Service &service, QObject *parent);
    ~LoopbackConnection() override; // cuts what is still open

private:
    void read();
    void send(const HttpReply &reply);
    void refuse(int status);

    const Service m_service;
    QTcpSocket *const m_socket;
    HttpReader m_reader;
    HttpRequest m_request; // that waits for its answer
    QTimer m_latency;
    QTimer m_idle;
    bool m_refused = false;
};

} // namespace expunge
