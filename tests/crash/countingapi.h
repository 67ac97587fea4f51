// SPDX-License-Identifier: MIT
#pragma once

#include "support/faultserver.h"

#include <QSet>

#include <functional>

namespace expunge {

// An API that remembers everything: which contacts it has, which were asked for, deleted and confirmed. A few
// of its answers get lost.
class CountingApi final
{
public:
    CountingApi();

    QUrl url() const { return m_server.url(); }
    void fill(const QSet<QByteArray> &contacts); // forgets everything else

    QSet<QByteArray> contacts;
    QSet<QByteArray> asked;
    QSet<QByteArray> deleted;
    QSet<QByteArray> confirmed; // with 200
    int requests = 0; // since fill()

    enum class Moment { Arrived, Executed, Answered };
    // Called at each moment of each deletion; number counts those of one process.
    std::function<void(Moment moment, int number)> watcher;
    int lossPercent = 8;
    int number = 0; // of the request, set to 0 for a new process

private:
    void remove(QTcpSocket &socket, const QByteArray &id);

    FaultServer m_server;
};

} // namespace expunge
