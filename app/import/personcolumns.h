// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>

#include <vector>

namespace expunge {

// The columns of a table that tell people apart.
struct PersonColumns
{
    std::vector<int> name; // one, or first and last name
    int email = -1;

    bool isKnown() const { return !name.empty() || email >= 0; }
    friend bool operator==(const PersonColumns &, const PersonColumns &) = default;
};

// By the names in the header: "Full name", "first_name" and "last_name", "Vorname", "E-mail".
PersonColumns personColumnsOf(const QByteArrayList &header);

// Of a table without a header, by its first row: only an e-mail address can be told.
PersonColumns personColumnsLike(const QByteArrayList &row);

} // namespace expunge
