// SPDX-License-Identifier: MIT
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

namespace expunge {

// The identifier of one contact, safe to be one path segment of a URL. Only idcheck makes one, so whatever
// holds a ContactId holds a checked one. A UUID takes 16 bytes and is written in lower case.
class ContactId final
{
public:
    QString text() const { return isUuid() ? m_uuid.toString(QUuid::WithoutBraces) : m_text; }
    bool isUuid() const { return m_text.isNull(); }
    QUuid uuid() const { return m_uuid; } // null when isUuid() is false

    friend bool operator==(const ContactId &, const ContactId &) = default;
    friend size_t qHash(const ContactId &id, size_t seed = 0)
    {
        return qHashMulti(seed, id.m_uuid, id.m_text);
    }

private:
    friend struct CheckedId;
    friend struct CheckedId checkId(QStringView raw);
    friend class ContactList;
    explicit ContactId(QUuid uuid)
        : m_uuid(uuid)
    {
    }
    explicit ContactId(const QString &text)
        : m_text(text)
    {
    }

    QUuid m_uuid;
    QString m_text;
};

} // namespace expunge
