// SPDX-License-Identifier: MIT
#include "support/faultserver.h"

#include <QHostAddress>
#include <QSslSocket>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace expunge {

QByteArray WireRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

int WireRequest::headerCount(const QByteArray &name) const
{
    return static_cast<int>(std::count_if(headers.begin(), headers.end(), [&name](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    }));
}

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
    return [=](QTcpSocket &socket, const WireRequest &, int) {
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
        m_buffers.remove(socket);
        socket->deleteLater();
    });
}

void FaultServer::read(QTcpSocket *socket)
{
    m_buffers[socket] += socket->readAll();
    for (qsizetype end = 0; (end = m_buffers.value(socket).indexOf("\r\n\r\n")) >= 0;) {
        const QByteArray head = m_buffers[socket].first(end);
        m_buffers[socket].remove(0, end + 4);
        const QList<QByteArray> lines = head.split('\n');
        const QList<QByteArray> words = lines.first().trimmed().split(' ');
        WireRequest request{words.value(0), words.value(1), {}};
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const qsizetype colon = lines[i].indexOf(':');
            request.headers.append(
                {lines[i].first(qMax<qsizetype>(colon, 0)).trimmed(), lines[i].mid(colon + 1).trimmed()});
        }
        requests.append(request);
        m_script(*socket, request, static_cast<int>(requests.size()));
        if (!m_buffers.contains(socket) && socket->state() != QAbstractSocket::ConnectedState)
            return;
    }
}

} // namespace expunge
