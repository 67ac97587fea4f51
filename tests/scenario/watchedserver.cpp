// SPDX-License-Identifier: MIT
#include "scenario/watchedserver.h"

namespace expunge {

WatchedServer::WatchedServer()
    : m_server([this](QTcpSocket &socket, const HttpRequest &request, int) { answer(socket, request); })
{
    m_server.organisation.clear();
}

QString WatchedServer::key(int organisation)
{
    return QStringLiteral("key-of-organisation-%1-0123456789").arg(organisation);
}

QString WatchedServer::organisationId(int organisation)
{
    return QStringLiteral("org-%1").arg(organisation);
}

QString WatchedServer::contact(int organisation, int number)
{
    return QStringLiteral("%1c90c3cc-0d44-4b50-8888-%2").arg(organisation).arg(number, 12, 10, QLatin1Char('0'));
}

int WatchedServer::ownerOf(const QString &contact)
{
    return contact.front().digitValue();
}

void WatchedServer::answer(QTcpSocket &socket, const HttpRequest &request)
{
    const QByteArray sent = request.header("Authorization").mid(int(sizeof("Bearer ")) - 1);
    int organisation = 0;
    while (organisation < organisations && sent != key(organisation).toLatin1())
        ++organisation;
    if (organisation == organisations) {
        FaultServer::respond(socket, 401, R"({"message":"Unauthorized"})");
        return;
    }
    if (request.method == "GET") {
        FaultServer::respond(socket, 200,
                             QStringLiteral(R"({"id":"%1","name":"Organisation %2"})")
                                 .arg(organisationId(organisation))
                                 .arg(organisation)
                                 .toUtf8());
        return;
    }
    const QString contact = QString::fromLatin1(request.target).section(u'/', -1);
    if (organisationId(organisation) != meant)
        faults += QStringLiteral("%1 was asked for with a key of %2, and %3 was meant")
                      .arg(contact, organisationId(organisation), meant.isEmpty() ? QStringLiteral("nothing") : meant);
    if (ownerOf(contact) != organisation || m_deleted[organisation].contains(contact)) {
        FaultServer::respond(socket, 404, R"({"statusCode":404,"message":"Contact not found"})");
        return;
    }
    m_deleted[organisation].insert(contact);
    FaultServer::respond(socket, 200);
}

} // namespace expunge
