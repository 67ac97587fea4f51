// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/sandboxcontact.h"

#include <QHash>
#include <QList>

#include <map>
#include <mutex>

namespace expunge {

// The contacts of the sandbox organisation, oldest first. Every function may be called from any thread.
class ContactStore final
{
public:
    explicit ContactStore(const QList<SandboxContact> &contacts);

    struct Page
    {
        QList<SandboxContact> contacts;
        qint64 last = 0; // hand it to the next page()
        bool hasMore = false;
    };
    // The next contacts behind the place that an earlier page ended at; from the first with 0. Deleting in
    // between neither skips nor repeats any.
    Page page(qint64 behind, int size) const;

    bool remove(const QString &id); // false when there is none; letter case does not matter
    void add(const SandboxContact &contact);

    bool contains(const QString &id) const;
    QList<SandboxContact> all() const;

private:
    mutable std::mutex m_mutex;
    std::map<qint64, SandboxContact> m_rows; // by order of arrival, from 1
    QHash<QString, qint64> m_places; // by lower-case ID
    qint64 m_newest = 0;
};

} // namespace expunge
