// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/httpmessage.h"

#include <optional>

namespace expunge {

// Makes requests of the bytes of one connection (HTTP/1.1, RFC 9112). Knows no sockets and waits for nothing.
class HttpReader final
{
public:
    void append(const QByteArray &bytes) { m_bytes += bytes; }

    // The next whole request; nothing when bytes are missing or the connection is refused.
    std::optional<HttpRequest> next();

    // 4xx, once what came cannot become a request any more; 0 until then. There is no way back: the place
    // where the next request begins is lost.
    int refusal() const { return m_refusal; }
    // True once for each request that waits for "100 Continue" before it sends its body.
    bool takeContinue();

private:
    void readHead();

    QByteArray m_bytes;
    std::optional<HttpRequest> m_head; // of the request whose body is not here yet
    qsizetype m_bodySize = 0;
    bool m_wantsContinue = false;
    int m_refusal = 0;
};

} // namespace expunge
