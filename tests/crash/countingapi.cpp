// SPDX-License-Identifier: MIT
#include "crash/countingapi.h"

#include <QPointer>
#include <QRandomGenerator>

namespace expunge {

CountingApi::CountingApi()
    : m_server([this](QTcpSocket &socket, const HttpRequest &request, int) {
        if (request.method == "DELETE")
            remove(socket, request.target.mid(QByteArray("/contacts/").size()));
        else
            FaultServer::respond(socket, 403);
    })
{
}

void CountingApi::fill(const QSet<QByteArray> &all)
{
    contacts = all;
    asked.clear();
    deleted.clear();
    confirmed.clear();
    requests = 0;
}

void CountingApi::remove(QTcpSocket &socket, const QByteArray &id)
{
    const QPointer<QTcpSocket> client(&socket); // a watcher may kill it
    const auto tell = [this, now = ++number](Moment moment) {
        if (watcher)
            watcher(moment, now);
    };
    ++requests;
    asked.insert(id);
    tell(Moment::Arrived);
    const bool existed = contacts.remove(id);
    if (existed)
        deleted.insert(id);
    tell(Moment::Executed);
    if (!client)
        return;
    if (static_cast<int>(QRandomGenerator::global()->bounded(100)) < lossPercent) {
        client->disconnectFromHost();
        return;
    }
    if (existed)
        confirmed.insert(id);
    FaultServer::respond(*client, existed ? 200 : 404, existed ? "{}" : R"({"message":"Contact not found"})");
    client->flush();
    tell(Moment::Answered);
}

} // namespace expunge
