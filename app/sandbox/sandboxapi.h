// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/httpmessage.h"
#include "sandbox/sandboxorganisation.h"
#include "sandbox/throttle.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <random>
#include <vector>

namespace expunge {

// What the sandbox answers to a request: key, then limiter, then route. Knows no sockets; any thread may
// call.
class SandboxApi final
{
public:
    // An empty key in options is made up.
    explicit SandboxApi(const SandboxOptions &options);

    HttpReply answer(const HttpRequest &request);

    // number: from 0
    const SandboxOrganisation &organisation(int number) const
    {
        return *m_organisations.at(static_cast<size_t>(number));
    }
    bool contains(const QString &id) const; // in any organisation
    int deletedCount() const { return m_deleted; }
    int rejectedCount() const { return m_rejected; }

private:
    HttpReply route(const HttpRequest &request, SandboxOrganisation &own, bool mayWrite);
    HttpReply createContact(ContactStore &contacts, const QByteArray &body);
    HttpReply deleteContact(ContactStore &contacts, const QString &id);
    Throttle::Verdict hit();
    bool happens(double rate);

    const SandboxOptions m_options;
    std::vector<std::unique_ptr<SandboxOrganisation>> m_organisations;
    std::atomic<int> m_deleted = 0;
    std::atomic<int> m_rejected = 0;
    std::atomic<quint64> m_created = 0;
    std::mutex m_mutex; // for the two below
    Throttle m_throttle;
    std::mt19937 m_dice;
};

} // namespace expunge
