// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/httpreader.h"

#include <QHash>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <optional>

namespace expunge {

// A loopback server that does exactly what its script says, down to the single byte: for faults on the wire.
class FaultServer final : public QTcpServer
{
    Q_OBJECT

public:
    // number counts the requests of all connections, from 1.
    using Script = std::function<void(QTcpSocket &socket, const HttpRequest &request, int number)>;

    // port 0: any free one
    explicit FaultServer(Script script, std::optional<QSslConfiguration> tls = std::nullopt,
                         quint16 port = 0);
    ~FaultServer() override;

    QUrl url() const;
    QList<HttpRequest> requests; // in order of arrival, without those for the organisation
    // What GET /org gets, without the script. Empty: it is a request like any other.
    QByteArray organisation = R"({"id":"org-1","name":"Acme GmbH"})";
    QList<HttpRequest> organisationRequests;
    int connections = 0;

    // Writes a whole answer; the connection stays open.
    static void respond(QTcpSocket &socket, int status, const QByteArray &body = "{}",
                        const QList<QByteArray> &headers = {},
                        const QByteArray &contentType = "application/json");
    // A script that gives the same answer to every request.
    static Script always(int status, const QByteArray &body = "{}", const QList<QByteArray> &headers = {},
                         const QByteArray &contentType = "application/json");
    // Closes with RST instead of FIN.
    static void reset(QTcpSocket &socket);

protected:
    void incomingConnection(qintptr handle) override;

private:
    void read(QTcpSocket *socket);

    Script m_script;
    std::optional<QSslConfiguration> m_tls;
    QHash<QTcpSocket *, HttpReader> m_readers;
};

} // namespace expunge
