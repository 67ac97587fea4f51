// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/httpmessage.h"

#include <QtGlobal>

#include <functional>
#include <memory>

namespace expunge {

// HTTP/1.1 on 127.0.0.1 in threads of its own, with kept-alive connections that stop() does not wait for.
class LoopbackServer final
{
public:
    // Called in 16 threads at once, one whole request each.
    using Handler = std::function<HttpReply(const HttpRequest &)>;

    explicit LoopbackServer(Handler handler);
    ~LoopbackServer();
    Q_DISABLE_COPY_MOVE(LoopbackServer)

    bool start(quint16 port); // 0 = any free one; false when the port is not to be had
    // Cuts every connection and waits for the handlers that run; those have to end by themselves.
    void stop();
    quint16 port() const; // 0 when not started

private:
    class Connections;
    Handler m_handler;
    std::unique_ptr<Connections> m_running;
};

} // namespace expunge
