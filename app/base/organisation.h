// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>
#include <QString>

namespace expunge {

// What a key belongs to, as GET /org tells it. Unknown when the key may not read it.
struct Organisation
{
    QString id;
    QString name;

    bool isKnown() const { return !id.isEmpty() || !name.isEmpty(); }
    // For people; never empty for a known one.
    QString text() const { return name.isEmpty() ? id : name; }
    // Names change and may be the same for two; they only count where an ID is missing.
    bool isSameAs(const Organisation &other) const
    {
        return isKnown() && (id.isEmpty() || other.id.isEmpty() ? name == other.name : id == other.id);
    }

    friend bool operator==(const Organisation &, const Organisation &) = default;
};

} // namespace expunge

Q_DECLARE_METATYPE(expunge::Organisation)
