// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/sandboxcontact.h"
#include "sandbox/sandboxoptions.h"

#include <QList>
#include <QUrl>

#include <memory>

namespace expunge {

// The stand-in for the OpenCX API: made-up contacts behind a real HTTP server on a port of this machine that
// nothing outside can reach. Runs in a thread of its own; every function may be called from any thread.
class SandboxServer final
{
public:
    explicit SandboxServer(const SandboxOptions &options = {});
    ~SandboxServer(); // stops
    Q_DISABLE_COPY_MOVE(SandboxServer)

    bool start(); // false: see error(). True as well when it already runs.
    QString error() const; // of the last start(), for people; empty when that went well
    // Cuts every connection, also of requests that wait for their answer; these have then done nothing. The
    // contacts stay as they are; start() goes on with them.
    void stop();

    QUrl baseUrl() const; // http://127.0.0.1:PORT; stays after stop(); empty before the first start()
    // organisation: from 0
    QString organisationId(int organisation = 0) const;
    QString organisationName(int organisation = 0) const;
    QString key(int organisation = 0) const; // may do everything
    QString readOnlyKey(int organisation = 0) const; // 403 to whatever writes
    QList<SandboxContact> contacts(int organisation = 0) const; // that still exist

    bool contains(const QString &id) const; // in any organisation; letter case does not matter
    int deletedCount() const;
    int requestCount() const; // every request that arrived whole, also those refused
    int rejectedCount() const; // refused by the limiter (429)

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace expunge
