// SPDX-License-Identifier: MIT
#include "support/blackhole.h"

#include <QtGlobal>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace expunge {

BlackHole::BlackHole()
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto *const plain = reinterpret_cast<sockaddr *>(&address);
    socklen_t size = sizeof address;
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    if (listener < 0 || bind(listener, plain, size) != 0 || listen(listener, 0) != 0
        || getsockname(listener, plain, &size) != 0)
        qFatal("no black hole");
    m_port = ntohs(address.sin_port);
    m_sockets.push_back(listener);
    constexpr int enough = 4;
    for (int i = 0; i < enough; ++i) {
        const int filler = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
        [[maybe_unused]] const int pending = connect(filler, plain, size);
        m_sockets.push_back(filler);
    }
}

BlackHole::~BlackHole()
{
    for (const int one : m_sockets)
        close(one);
}

QUrl BlackHole::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

} // namespace expunge
