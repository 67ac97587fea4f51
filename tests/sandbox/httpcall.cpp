// SPDX-License-Identifier: MIT
#include "sandbox/httpcall.h"

#include "support/testkey.h"

#include <QEventLoop>
#include <QJsonDocument>

namespace expunge {

QJsonObject HttpAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString HttpAnswer::message() const
{
    return json().value(QLatin1String("message")).toString();
}

HttpCaller::HttpCaller(const SandboxServer &server)
    : authorization("Bearer " + server.key().toLatin1())
    , m_server(server)
{
}

QNetworkReply *HttpCaller::send(const QByteArray &verb, const QByteArray &target, const QByteArray &body)
{
    QNetworkRequest request(QUrl(m_server.baseUrl().toString() + QString::fromLatin1(target)));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (!authorization.isEmpty())
        request.setRawHeader("Authorization", authorization);
    if (!body.isEmpty())
        request.setRawHeader("Content-Type", "application/json");
    return m_network.sendCustomRequest(request, verb, body);
}

HttpAnswer HttpCaller::answerOf(QNetworkReply *reply)
{
    if (!reply->isFinished()) {
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
    }
    HttpAnswer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.error = reply->error();
    answer.body = reply->readAll();
    for (const auto &[name, value] : reply->rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    reply->deleteLater();
    return answer;
}

HttpAnswer HttpCaller::call(const QByteArray &verb, const QByteArray &target, const QByteArray &body)
{
    return answerOf(send(verb, target, body));
}

SandboxOptions quickOptions()
{
    SandboxOptions options;
    options.contacts = 20;
    options.limit = 0;
    options.latency = std::chrono::milliseconds(0);
    options.key = testKeyText();
    return options;
}

QByteArray pathOf(const SandboxContact &contact)
{
    return "/contacts/" + contact.id.toLatin1();
}

QByteArray errorBody(int status, const QString &message, const QString &error)
{
    const QJsonObject object{{QStringLiteral("statusCode"), status},
                             {QStringLiteral("message"), message},
                             {QStringLiteral("error"), error}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace expunge
