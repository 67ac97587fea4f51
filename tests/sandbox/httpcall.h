// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/sandboxserver.h"

#include <QJsonObject>
#include <QMap>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace expunge {

// An answer of the sandbox as a client sees it.
struct HttpAnswer
{
    int status = 0;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QByteArray body;
    QMap<QByteArray, QByteArray> headers; // names in lower case

    QJsonObject json() const;
    QString message() const;
};

// A client of one sandbox, with its full key unless told otherwise.
class HttpCaller final
{
public:
    explicit HttpCaller(const SandboxServer &server);

    QByteArray authorization; // the whole header; empty = none is sent

    // target is taken as it is; waits for the answer
    HttpAnswer call(const QByteArray &verb, const QByteArray &target, const QByteArray &body = {});
    QNetworkReply *send(const QByteArray &verb, const QByteArray &target, const QByteArray &body = {});
    static HttpAnswer answerOf(QNetworkReply *reply);

private:
    const SandboxServer &m_server;
    QNetworkAccessManager m_network;
};

// The same options in every test: the test key, no latency, few contacts, no limit.
SandboxOptions quickOptions();

QByteArray pathOf(const SandboxContact &contact); // "/contacts/ID"

// The body of an error, to the byte.
QByteArray errorBody(int status, const QString &message, const QString &error);

} // namespace expunge
