// SPDX-License-Identifier: MIT
#include "api/answerreader.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace expunge {

namespace {

QByteArray headerOf(const RawReply &raw, const QByteArray &wanted)
{
    for (const auto &[name, value] : raw.headers) {
        if (name.compare(wanted, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool isWebPage(const RawReply &raw)
{
    const QByteArray start = raw.body.left(512).trimmed().toLower();
    return headerOf(raw, "content-type").toLower().contains("html") || start.startsWith("<!doctype")
        || start.startsWith("<html") || start.startsWith("<?xml") || start.startsWith("<head");
}

QJsonDocument jsonOf(const QByteArray &body)
{
    return QJsonDocument::fromJson(body);
}

// "Cannot DELETE /x" (NestJS) and "Route DELETE:/x not found" (Fastify) speak of an address, not of a
// contact.
bool isUnknownRoute(const QString &message)
{
    return message.startsWith(QLatin1String("Cannot ")) || message.startsWith(QLatin1String("Route "))
        || message.contains(QLatin1String("/contacts"));
}

// The API's own errors have a statusCode; others at least speak of a contact. Gateways do neither: "Not
// Found", "no Route matched with those values".
AnswerClass classOfNotFound(const RawReply &raw)
{
    const QJsonDocument body = jsonOf(raw.body);
    const QString message = errorMessageOf(raw.body);
    if (isWebPage(raw) || !body.isObject() || isUnknownRoute(message))
        return AnswerClass::NotTheApi;
    const bool isProven = body.object().value(QLatin1String("statusCode")).toInt() == raw.status
        || message.contains(QLatin1String("contact"), Qt::CaseInsensitive);
    return isProven ? AnswerClass::Gone : AnswerClass::GoneUnproven;
}

bool isNo(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().compare(QLatin1String("false"), Qt::CaseInsensitive) == 0;
    return value.isBool() ? !value.toBool() : value.isDouble() && value.toDouble() == 0;
}

bool isSomething(const QJsonValue &value)
{
    return (value.isString() && !value.toString().trimmed().isEmpty()) || value.toArray().size() > 0
        || value.toObject().size() > 0 || value.toBool();
}

// The content of an answer to DELETE describes how it went (RFC 9110, 9.3.5): an explicit no in it outweighs
// the number above it.
bool saysNo(const QJsonObject &body)
{
    constexpr int firstError = 400;
    for (const char *yes : {"success", "ok", "deleted"}) {
        if (isNo(body.value(QLatin1String(yes))))
            return true;
    }
    for (const char *no : {"error", "errors"}) {
        if (isSomething(body.value(QLatin1String(no))))
            return true;
    }
    const QJsonValue code = body.value(QLatin1String("statusCode"));
    if (code.toInt() >= firstError || code.toString().toInt() >= firstError)
        return true;
    static const QStringList bad{QStringLiteral("error"), QStringLiteral("fail"), QStringLiteral("failed"),
                                 QStringLiteral("failure")};
    return bad.contains(body.value(QLatin1String("status")).toString().toLower());
}

AnswerClass classOfStatus(const RawReply &raw)
{
    const int status = raw.status;
    const bool page = isWebPage(raw);
    switch (status) {
    case 200:
    case 204:
        if (page)
            return AnswerClass::NotTheApi;
        return saysNo(jsonOf(raw.body).object()) ? AnswerClass::Unclear : AnswerClass::Ok;
    case 401:
        return AnswerClass::Unauthorised;
    case 403:
        return page ? AnswerClass::Blocked : AnswerClass::Forbidden;
    case 404:
    case 410:
        return classOfNotFound(raw);
    case 405:
    case 501:
        return AnswerClass::NotTheApi;
    case 407:
        return AnswerClass::ProxyRefused;
    case 408:
    case 425:
        return AnswerClass::ServerTrouble;
    case 409:
    case 423:
        return AnswerClass::Conflict;
    case 429:
        return AnswerClass::RateLimited;
    default:
        break;
    }
    if (status >= 200 && status < 300)
        return page ? AnswerClass::NotTheApi : AnswerClass::Unclear;
    if (status >= 300 && status < 400)
        return AnswerClass::Redirected;
    if (status >= 400 && status < 500)
        return page ? AnswerClass::NotTheApi : AnswerClass::Refused;
    if (status >= 500 && status < 600)
        return AnswerClass::ServerTrouble;
    return AnswerClass::Unclear;
}

// Whether it is one of the library's own texts, for what it has no code of its own.
bool isText(const RawReply &raw, const char *context, std::initializer_list<const char *> texts)
{
    return std::ranges::any_of(texts, [&](const char *text) {
        return raw.errorText == QCoreApplication::translate(context, text);
    });
}

// The proxy refused or broke the tunnel, so that nothing of ours went through it.
bool isProxyTrouble(const RawReply &raw)
{
    switch (raw.error) {
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return true;
    default:
        return isText(raw, "QHttpSocketEngine",
                      {"Proxy denied connection", "Error communicating with HTTP proxy",
                       "Did not receive HTTP response from proxy"});
    }
}

// That a request left is told by a queued signal, which the end of the exchange can overtake. So that none
// was told proves nothing by itself; these errors do, for they come before anything can be written. And a
// deadline of half a minute leaves the signal time enough.
bool provesNeverLeft(const RawReply &raw)
{
    switch (raw.error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::NetworkSessionFailedError:
        return true;
    default:
        // Only connecting produces these texts.
        return raw.timedOut || isProxyTrouble(raw)
            || isText(raw, "QNativeSocketEngine", {"Network unreachable", "Host unreachable"})
            || isText(raw, "QAbstractSocket", {"Network unreachable", "Connection timed out"});
    }
}

AnswerClass classWithoutStatus(const RawReply &raw)
{
    if (raw.error == QNetworkReply::SslHandshakeFailedError)
        return raw.certificateFailed ? AnswerClass::TlsFailed : AnswerClass::NoTls;
    if (raw.error == QNetworkReply::ProxyAuthenticationRequiredError)
        return AnswerClass::ProxyRefused;
    if (raw.transmissions == 0 && isProxyTrouble(raw))
        return AnswerClass::ProxyTrouble;
    if (raw.transmissions == 0 && provesNeverLeft(raw))
        return AnswerClass::Unreachable;
    if (raw.timedOut)
        return AnswerClass::TimedOut;
    // A reply without an error and without a status is a status line of 0: something answered, unreadably.
    if (raw.error == QNetworkReply::NoError)
        return AnswerClass::Unclear;
    // A banner of another service is re-sent until the library gives up on it as a protocol fault.
    if (raw.error == QNetworkReply::ProtocolFailure || raw.error == QNetworkReply::ProtocolUnknownError)
        return AnswerClass::NotTheApi;
    return AnswerClass::NoAnswer;
}

QString messageOf(const RawReply &raw, AnswerClass cls)
{
    if (cls == AnswerClass::Redirected)
        return plainLine(QString::fromUtf8(headerOf(raw, "location")));
    if (raw.status > 0)
        return isWebPage(raw) ? QCoreApplication::translate("Answer", "a web page")
                              : errorMessageOf(raw.body);
    if (raw.timedOut || raw.error == QNetworkReply::NoError)
        return {};
    return plainLine(cls == AnswerClass::ProxyTrouble && !raw.proxy.isEmpty()
                         ? QStringLiteral("%1: %2").arg(raw.proxy, raw.errorText)
                         : raw.errorText);
}

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isArray()) {
        QStringList parts;
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            parts += textOf(item);
        return parts.join(QLatin1String("; "));
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const QString inner = textOf(object.value(QLatin1String("message")));
        return inner.isEmpty() ? QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))
                               : inner;
    }
    return value.toVariant().toString();
}

} // namespace

QString errorMessageOf(const QByteArray &body)
{
    const QJsonObject object = jsonOf(body).object();
    for (const char *name : {"message", "error", "errors", "detail"}) {
        const QString text = textOf(object.value(QLatin1String(name)));
        if (!text.isEmpty())
            return plainLine(text);
    }
    return {};
}

void checkConfirmation(Answer &answer, const ContactId &id)
{
    if (answer.cls == AnswerClass::GoneUnproven && answer.message.contains(id.text(), Qt::CaseInsensitive))
        answer.cls = AnswerClass::Gone;
    if (answer.cls != AnswerClass::Ok)
        return;
    const QJsonObject body = jsonOf(answer.body).object();
    const QJsonValue named[]{body.value(QLatin1String("contact_id")), body.value(QLatin1String("contactId")),
                             body.value(QLatin1String("contact")).toObject().value(QLatin1String("id")),
                             body.value(QLatin1String("id"))};
    const auto *const first
        = std::ranges::find_if(named, [](const QJsonValue &value) { return value.isString(); });
    if (first == std::end(named) || first->toString().compare(id.text(), Qt::CaseInsensitive) == 0)
        return;
    answer.cls = AnswerClass::OtherContact;
    answer.message = plainLine(first->toString());
}

Answer readAnswer(const RawReply &raw, const QDateTime &utcNow)
{
    Answer answer;
    // 103 and the like announce an answer and are none; Qt 6.4 ends the exchange with them, later ones wait
    // on.
    const bool isAnnouncement = raw.status >= 100 && raw.status < 200;
    answer.status = isAnnouncement ? 0 : raw.status;
    answer.cls = isAnnouncement ? AnswerClass::NoAnswer
        : raw.status > 0        ? classOfStatus(raw)
                                : classWithoutStatus(raw);
    const bool isUntold = raw.transmissions == 0 && (raw.status > 0 || !provesNeverLeft(raw));
    answer.transmissions = isUntold ? 1 : raw.transmissions;
    answer.charged = answer.transmissions;
    answer.message = messageOf(raw, answer.cls);
    answer.retryAfter = retryAfterOf(raw.headers, utcNow);
    answer.remaining = remainingOf(raw.headers);
    answer.body = raw.body;
    return answer;
}

} // namespace expunge
