// SPDX-License-Identifier: MIT
#include "ui/contacts/namecache.h"

#include "base/whenready.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace expunge {

namespace {

constexpr qsizetype mostKnown = 4096; // some screens full

} // namespace

NameCache::NameCache(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &NameCache::read);
}

void NameCache::setNames(std::shared_ptr<const ContactList> list, std::shared_ptr<const ContactNames> names)
{
    m_list = std::move(list);
    m_names = std::move(names);
    m_known.clear();
    m_wanted.clear();
}

ContactName NameCache::nameOf(int row)
{
    if (!m_names)
        return {};
    const auto known = m_known.constFind(row);
    if (known != m_known.constEnd())
        return *known;
    m_known.insert(row, {}); // asked for once
    m_wanted.push_back(row);
    if (!m_reading && !m_timer.isActive())
        m_timer.start(0); // when the whole screen has been asked for
    return {};
}

void NameCache::read()
{
    if (m_wanted.empty() || m_reading || !m_names)
        return;
    m_reading = true;
    const auto work = [list = m_list, names = m_names, rows = std::exchange(m_wanted, {})] {
        return std::pair(rows, names->read(*list, rows));
    };
    using Found = std::pair<std::vector<int>, std::vector<ContactName>>;
    whenReady(this, QtConcurrent::run(work), [this, list = m_list](const Found &found) {
        m_reading = false;
        if (list != m_list) {
            read();
            return;
        }
        if (m_known.size() > mostKnown) {
            m_known.clear();
            m_wanted.clear();
        }
        for (size_t i = 0; i < found.first.size(); ++i)
            m_known.insert(found.first[i], found.second[i]);
        emit arrived(found.first);
        read();
    });
}

void NameCache::search(const QString &text)
{
    if (!m_names || text.isEmpty())
        return;
    const auto work = [list = m_list, names = m_names, text] {
        auto rows = std::make_shared<std::vector<bool>>(static_cast<size_t>(list->size()));
        bool any = false;
        names->readAll(*list, [&](int row, const ContactName &name) {
            const bool has = name.name.contains(text, Qt::CaseInsensitive)
                || name.email.contains(text, Qt::CaseInsensitive);
            (*rows)[static_cast<size_t>(row)] = has;
            any |= has;
        });
        return std::shared_ptr<const std::vector<bool>>(any ? rows : nullptr);
    };
    whenReady(this, QtConcurrent::run(work),
              [this, text, list = m_list](const std::shared_ptr<const std::vector<bool>> &rows) {
                  if (list == m_list)
                      emit searched(text, rows);
              });
}

} // namespace expunge
