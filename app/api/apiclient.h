// SPDX-License-Identifier: MIT
#pragma once

#include "api/endpoint.h"
#include "api/exchange.h"
#include "base/organisation.h"
#include "keys/apikey.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QObject>

namespace expunge {

// Talks to one OpenCX API with one key. Knows nothing of pace, tries or lists.
class ApiClient final : public QObject
{
    Q_OBJECT

public:
    explicit ApiClient(Endpoint endpoint, ApiKey key, QObject *parent = nullptr);
    ~ApiClient() override; // exchanges under way end without an answer

    // Until the whole answer is in; 30 s unless told.
    void setDeadline(std::chrono::milliseconds deadline) { m_deadline = deadline; }
    std::chrono::milliseconds deadline() const { return m_deadline; }
    const Endpoint &endpoint() const { return m_endpoint; }

    // DELETE BASE/contacts/ID
    Exchange *deleteContact(const ContactId &id);
    // GET BASE/org: needs the permission org:read, which a key for deleting need not have
    Exchange *fetchOrganisation();

private:
    QNetworkRequest requestFor(const QUrl &url) const;
    Exchange *exchange(QNetworkReply *reply, std::optional<ContactId> deleted = {});

    Endpoint m_endpoint;
    ApiKey m_key;
    std::chrono::milliseconds m_deadline = std::chrono::seconds(30);
    QNetworkAccessManager m_network;
};

// What the answer to fetchOrganisation() names; unknown when the key may not read it.
Organisation organisationOf(const Answer &answer);

} // namespace expunge
