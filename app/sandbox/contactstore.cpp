// SPDX-License-Identifier: MIT
#include "sandbox/contactstore.h"

namespace expunge {

ContactStore::ContactStore(const QList<SandboxContact> &contacts)
{
    for (const SandboxContact &contact : contacts)
        add(contact);
}

ContactStore::Page ContactStore::page(qint64 behind, int size) const
{
    const std::lock_guard lock(m_mutex);
    Page page;
    page.last = behind;
    auto row = m_rows.upper_bound(behind);
    for (; row != m_rows.end() && page.contacts.size() < size; ++row) {
        page.contacts += row->second;
        page.last = row->first;
    }
    page.hasMore = row != m_rows.end();
    return page;
}

bool ContactStore::remove(const QString &id)
{
    const std::lock_guard lock(m_mutex);
    const qint64 place = m_places.take(id.toLower());
    return place != 0 && m_rows.erase(place) == 1;
}

void ContactStore::add(const SandboxContact &contact)
{
    const std::lock_guard lock(m_mutex);
    m_rows.emplace(++m_newest, contact);
    m_places.insert(contact.id.toLower(), m_newest);
}

bool ContactStore::contains(const QString &id) const
{
    const std::lock_guard lock(m_mutex);
    return m_places.contains(id.toLower());
}

QList<SandboxContact> ContactStore::all() const
{
    const std::lock_guard lock(m_mutex);
    QList<SandboxContact> contacts;
    contacts.reserve(static_cast<qsizetype>(m_rows.size()));
    for (const auto &[place, contact] : m_rows)
        contacts += contact;
    return contacts;
}

} // namespace expunge
