// SPDX-License-Identifier: MIT
#include "sandbox/loopbackconnection.h"

#include <QTcpSocket>

namespace expunge {

namespace {

constexpr std::chrono::seconds keepAlive{5}; // what Node.js grants
constexpr qint64 largestBacklog = 64 << 10; // bytes that wait in Qt; the rest in the system

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 411:
        return "Length Required";
    case 413:
        return "Payload Too Large";
    case 414:
        return "URI Too Long";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 503:
        return "Service Unavailable";
    default:
        return "Status";
    }
}

// HEAD gets the head of what GET would get.
QByteArray wireOf(const HttpReply &reply, bool withBody, bool isLast)
{
    QByteArray wire = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reasonOf(reply.status) + "\r\n";
    for (const auto &[name, value] : reply.headers)
        wire += name + ": " + value + "\r\n";
    wire += "Content-Type: application/json; charset=utf-8\r\nContent-Length: "
        + QByteArray::number(reply.body.size()) + "\r\n";
    wire += isLast ? QByteArray("Connection: close\r\n\r\n")
                   : "Keep-Alive: timeout=" + QByteArray::number(qint64(keepAlive.count())) + "\r\n\r\n";
    return withBody ? wire + reply.body : wire;
}

} // namespace

LoopbackConnection::LoopbackConnection(QTcpSocket *socket, const Service &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_socket(socket)
{
    socket->setParent(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->setReadBufferSize(largestBacklog);
    m_latency.setSingleShot(true);
    m_latency.setTimerType(Qt::PreciseTimer);
    m_idle.setSingleShot(true);
    connect(socket, &QTcpSocket::readyRead, this, &LoopbackConnection::read);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_latency, &QTimer::timeout, this, [this] {
        send(m_service.answer(m_request));
        if (m_socket->state() == QAbstractSocket::ConnectedState)
            read();
    });
    connect(&m_idle, &QTimer::timeout, socket, &QTcpSocket::disconnectFromHost);
    m_idle.start(keepAlive);
    read();
}

LoopbackConnection::~LoopbackConnection()
{
    m_socket->disconnect(this);
    m_socket->abort();
}

void LoopbackConnection::read()
{
    if (m_latency.isActive())
        return;
    const QByteArray bytes = m_socket->readAll();
    if (m_refused)
        return; // a socket that is closed on unread bytes takes the answer with it
    m_reader.append(bytes);
    m_idle.start(keepAlive);
    if (auto request = m_reader.next()) {
        m_idle.stop();
        m_request = std::move(*request);
        m_service.arrived();
        m_latency.start(m_service.latency);
        return;
    }
    if (m_reader.refusal())
        refuse(m_reader.refusal());
    else if (m_reader.takeContinue())
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
}

void LoopbackConnection::send(const HttpReply &reply)
{
    const bool isLast = m_request.header("Connection").toLower() == "close";
    if (!reply.lost)
        m_socket->write(wireOf(reply, m_request.method != "HEAD", isLast));
    if (reply.lost || isLast)
        m_socket->disconnectFromHost();
}

void LoopbackConnection::refuse(int status)
{
    m_refused = true;
    HttpReply reply{status, {}, {}, false};
    reply.body
        = "{\"statusCode\":" + QByteArray::number(status) + ",\"message\":\"The request is not readable\"}";
    m_socket->write(wireOf(reply, true, true));
}

} // namespace expunge
