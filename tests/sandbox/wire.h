// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/sandboxserver.h"

#include <QTcpSocket>

namespace expunge {

inline constexpr int patience = 15'000; // ms, far above what anything here takes

// A plain socket to a sandbox, for what an HTTP client would hide.
struct Wire
{
    explicit Wire(const SandboxServer &server)
        : key(server.key().toLatin1())
    {
        socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(server.baseUrl().port()));
        isConnected = socket.waitForConnected(patience);
    }

    QByteArray request(const QByteArray &line, const QByteArray &headers = {}) const
    {
        return line + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + key + "\r\n" + headers
            + "\r\n";
    }
    void write(const QByteArray &bytes)
    {
        socket.write(bytes);
        socket.waitForBytesWritten(patience);
    }
    QByteArray readUntil(const QByteArray &end)
    {
        QByteArray all;
        while (!all.endsWith(end) && (socket.bytesAvailable() || socket.waitForReadyRead(patience)))
            all += socket.readAll();
        return all;
    }
    QByteArray readUntilClosed()
    {
        while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(patience)) { }
        return socket.readAll();
    }
    bool isClosed()
    {
        return socket.state() == QAbstractSocket::UnconnectedState || socket.waitForDisconnected(patience);
    }

    QByteArray key;
    QTcpSocket socket;
    bool isConnected = false;
};

inline QByteArray deleteLine(const SandboxContact &contact)
{
    return "DELETE /contacts/" + contact.id.toLatin1();
}

} // namespace expunge
