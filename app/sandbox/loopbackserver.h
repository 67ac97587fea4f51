// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/httpmessage.h"

#include <QThread>

#include <atomic>
#include <chrono>
#include <functional>

class QTcpServer;

namespace expunge {

// HTTP/1.1 on 127.0.0.1 in a thread of its own, with kept-alive connections that stop() does not wait for.
class LoopbackServer final
{
public:
    // Called in the server's thread, one whole request after the other.
    using Handler = std::function<HttpReply(const HttpRequest &)>;

    // latency: from the whole request to the handler; requests that wait do not hold each other up.
    LoopbackServer(Handler handler, std::chrono::milliseconds latency);
    ~LoopbackServer();
    Q_DISABLE_COPY_MOVE(LoopbackServer)

    bool start(quint16 port); // 0 = any free one; false when the port is not to be had
    // Cuts every connection; a request that waits for its latency never comes to the handler.
    void stop();
    quint16 port() const { return m_port; } // 0 when not started
    int requestCount() const { return m_requests; } // that arrived whole; any thread

private:
    void serve(QTcpServer &listener);

    const Handler m_handler;
    const std::chrono::milliseconds m_latency;
    std::atomic<int> m_requests = 0;
    QThread m_thread;
    quint16 m_port = 0;
};

} // namespace expunge
