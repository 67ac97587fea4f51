// SPDX-License-Identifier: MIT
#include "support/faultserver.h"

#include <QHostAddress>
#include <QSslSocket>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace expunge {

FaultServer::FaultServer(Script script, std::optional<QSslConfiguration> tls, quint16 port)
    : m_script(std::move(script))
    , m_tls(std::move(tls))
{
    if (!listen(QHostAddress::LocalHost, port))
        qFatal("no loopback port");
}

FaultServer::~FaultServer()
{
    const auto sockets = findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->disconnect(this);
}

QUrl FaultServer::url() const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2")
                    .arg(m_tls ? QStringLiteral("https") : QStringLiteral("http"))
                    .arg(serverPort()));
}

void FaultServer::respond(QTcpSocket &socket, int status, const QByteArray &body,
                          const QList<QByteArray> &headers, const QByteArray &contentType)
{
    QByteArray answer = "HTTP/1.1 " + QByteArray::number(status) + " Status\r\n";
    for (const QByteArray &header : headers)
        answer += header + "\r\n";
    if (!contentType.isEmpty())
        answer += "Content-Type: " + contentType + "\r\n";
    if (status != 204 && status >= 200)
        answer += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    answer += "\r\n";
    if (status != 204)
        answer += body;
    socket.write(answer);
}

FaultServer::Script FaultServer::always(int status, const QByteArray &body, const QList<QByteArray> &headers,
                                        const QByteArray &contentType)
{
    return [=](QTcpSocket &socket, const HttpRequest &, int) {
        respond(socket, status, body, headers, contentType);
    };
}

void FaultServer::reset(QTcpSocket &socket)
{
#ifdef Q_OS_UNIX
    const linger hard{1, 0};
    setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
#endif
    socket.abort();
}

void FaultServer::incomingConnection(qintptr handle)
{
    ++connections;
    QTcpSocket *socket = nullptr;
    if (m_tls) {
        auto *secure = new QSslSocket(this);
        secure->setSocketDescriptor(handle);
        secure->setSslConfiguration(*m_tls);
        secure->startServerEncryption();
        socket = secure;
    } else {
        socket = new QTcpSocket(this);
        socket->setSocketDescriptor(handle);
    }
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_readers.remove(socket);
        socket->deleteLater();
    });
}

void FaultServer::read(QTcpSocket *socket)
{
    m_readers[socket].append(socket->readAll());
    while (const auto request = m_readers[socket].next()) {
        if (request->method == "GET" && request->target == "/org" && !organisation.isEmpty()) {
            organisationRequests.append(*request);
            respond(*socket, 200, organisation);
            continue;
        }
        requests.append(*request);
        m_script(*socket, *request, static_cast<int>(requests.size()));
        if (!m_readers.contains(socket))
            return; // the script has closed it
    }
}

} // namespace expunge
