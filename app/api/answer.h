// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace expunge {

// What one answer means, whatever way it came about.
enum class AnswerClass : quint8 {
    Ok, // 200 or 204 from the API: a DELETE is confirmed
    OtherContact, // 200, but the body names another contact: nothing is confirmed
    Gone, // 404 or 410 in the form of the API's own errors, or about this contact
    GoneUnproven, // 404 or 410 of who knows whom: the API's word only where it has proved to be the API
    Refused, // 400, 422 and the like: final
    Conflict, // 409, 423: perhaps later
    Unauthorised, // 401
    Forbidden, // 403 from the API: the key lacks a permission
    Blocked, // 403 from a firewall in front of the API
    RateLimited, // 429
    ServerTrouble, // 5xx, 408, 425: perhaps done, perhaps not
    Unreachable, // the request never left this machine
    NoAnswer, // it left, and the connection broke
    TimedOut, // it left, and nothing usable came before the deadline
    Unclear, // a status that confirms nothing: 1xx, 202, 299, 0, 999; or a 200 whose body says no
    NotTheApi, // a web page, an unknown route or another service answered
    Redirected, // 3xx: never followed
    TlsFailed, // the server could not prove its identity; nothing was sent
    NoTls, // what answers there cannot speak TLS, or not with us; nothing was sent
    ProxyRefused, // 407
    ProxyTrouble, // the proxy on the way lets nothing through; nothing was sent
};

// The one result of one exchange.
struct Answer
{
    AnswerClass cls = AnswerClass::NoAnswer;
    int status = 0; // HTTP status; 0 when none arrived
    int transmissions = 0; // times the request left this machine: 0 never, more than 1 = hidden re-sends
    int charged = 0; // against the limit: one more where the library may have sent it again unseen
    QString message; // the API's own message or the cause, one harmless line, the key masked; may be empty
    std::optional<std::chrono::seconds> retryAfter; // 1 s to a day
    std::optional<int> remaining; // of the limit, as the server counts it
    QByteArray body; // at most 64 KiB
};

// The answer in a sentence for people: what happened, why, what to do.
QString explain(const Answer &answer, const QString &host);

} // namespace expunge
