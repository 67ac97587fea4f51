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
bool isUnknownRoute(const RawReply &raw)
{
    const QString message = errorMessageOf(raw.body);
    return message.startsWith(QLatin1String("Cannot ")) || message.startsWith(QLatin1String("Route "));
}

AnswerClass classOfStatus(const RawReply &raw)
{
    const int status = raw.status;
    const bool page = isWebPage(raw);
    switch (status) {
    case 200:
    case 204:
        return page ? AnswerClass::NotTheApi : AnswerClass::Ok;
    case 401:
        return AnswerClass::Unauthorised;
    case 403:
        return page ? AnswerClass::Blocked : AnswerClass::Forbidden;
    case 404:
        return page || !jsonOf(raw.body).isObject() || isUnknownRoute(raw) ? AnswerClass::NotTheApi
                                                                           : AnswerClass::Gone;
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
    case 410:
        return page ? AnswerClass::NotTheApi : AnswerClass::Gone;
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

AnswerClass classWithoutStatus(const RawReply &raw)
{
    switch (raw.error) {
    case QNetworkReply::SslHandshakeFailedError:
        return raw.certificateFailed ? AnswerClass::TlsFailed : AnswerClass::NoTls;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return AnswerClass::ProxyRefused;
    default:
        break;
    }
    if (raw.transmissions == 0)
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
    return plainLine(raw.errorText);
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
    QString text = textOf(object.value(QLatin1String("message")));
    if (text.isEmpty())
        text = textOf(object.value(QLatin1String("error")));
    return plainLine(text);
}

void checkConfirmation(Answer &answer, const ContactId &id)
{
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
    answer.transmissions = raw.transmissions;
    answer.charged = raw.transmissions;
    answer.cls = isAnnouncement ? AnswerClass::NoAnswer
        : raw.status > 0        ? classOfStatus(raw)
                                : classWithoutStatus(raw);
    answer.message = messageOf(raw, answer.cls);
    answer.retryAfter = retryAfterOf(raw.headers, utcNow);
    answer.remaining = remainingOf(raw.headers);
    answer.body = raw.body;
    return answer;
}

} // namespace expunge
