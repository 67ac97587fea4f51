// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/contactstore.h"
#include "sandbox/httpmessage.h"
#include "sandbox/sandboxoptions.h"
#include "sandbox/throttle.h"

#include <atomic>
#include <mutex>
#include <random>

namespace expunge {

// What the sandbox answers to a request: key, then limiter, then route. Knows no sockets; any thread may
// call.
class SandboxApi final
{
public:
    // An empty key in options is made up.
    explicit SandboxApi(const SandboxOptions &options);

    HttpReply answer(const HttpRequest &request);

    QString key() const { return m_key; }
    QString readOnlyKey() const { return m_readOnlyKey; }
    const ContactStore &contacts() const { return m_contacts; }
    int deletedCount() const { return m_deleted; }
    int rejectedCount() const { return m_rejected; }

private:
    HttpReply route(const HttpRequest &request, bool mayWrite);
    HttpReply organisation() const;
    HttpReply listContacts(const QByteArray &query) const;
    HttpReply createContact(const QByteArray &body);
    HttpReply deleteContact(const QString &id);
    Throttle::Verdict hit();
    bool happens(double rate);

    const SandboxOptions m_options;
    const QString m_key;
    const QString m_readOnlyKey;
    ContactStore m_contacts;
    std::atomic<int> m_deleted = 0;
    std::atomic<int> m_rejected = 0;
    std::atomic<quint64> m_created = 0;
    std::mutex m_mutex; // for the two below
    Throttle m_throttle;
    std::mt19937 m_dice;
};

} // namespace expunge
