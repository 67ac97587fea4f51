// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace expunge {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

// One whole request as it arrived, to the byte.
struct HttpRequest
{
    QByteArray method;
    QByteArray target; // as on the wire: path and query, still percent-encoded
    HttpHeaders headers; // names as they came, values without the blanks around them
    QByteArray body;

    QByteArray header(const QByteArray &name) const; // the first of that name, in any case of letters
    int headerCount(const QByteArray &name) const;
};

// One whole answer.
struct HttpReply
{
    int status = 200;
    QByteArray body = "{}"; // JSON
    HttpHeaders headers;
    bool lost = false; // nothing is sent; the connection closes
};

} // namespace expunge
