// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace expunge {

// One whole request, as far as the sandbox looks at it.
struct HttpRequest
{
    QByteArray method;
    QByteArray target; // as on the wire: path and query, still percent-encoded
    QByteArray authorization;
    QByteArray body;
};

// One whole answer.
struct HttpReply
{
    int status = 200;
    QByteArray body = "{}"; // JSON
    QList<std::pair<QByteArray, QByteArray>> headers;
    bool lost = false; // nothing is sent; the connection closes
};

} // namespace expunge
