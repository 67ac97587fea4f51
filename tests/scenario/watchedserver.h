// SPDX-License-Identifier: MIT
#pragma once

#include "support/faultserver.h"

#include <QSet>

namespace expunge {

// One address with two organisations, as at OpenCX, which remembers with which key each contact was asked
// for. The ID of a contact says whose it is.
class WatchedServer final
{
public:
    static constexpr int organisations = 2;

    WatchedServer();

    QUrl url() const { return m_server.url(); }
    static QString key(int organisation);
    static QString organisationId(int organisation);
    static QString contact(int organisation, int number);
    static int ownerOf(const QString &contact);

    // What was deleted in an organisation, by a key of it.
    const QSet<QString> &deletedIn(int organisation) const { return m_deleted[organisation]; }
    qsizetype deletions() const { return m_deleted[0].size() + m_deleted[1].size(); }

    // The organisation in which alone may be deleted now; "" for none.
    QString meant;
    QStringList faults; // what came with another key

private:
    void answer(QTcpSocket &socket, const HttpRequest &request);

    QSet<QString> m_deleted[organisations];
    FaultServer m_server;
};

} // namespace expunge
