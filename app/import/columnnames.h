// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace expunge {

// How much the name of a column speaks for contact IDs.
enum class NameRank {
    ContactId, // "contact_id", "Contact ID"
    Id, // "id", "uuid"
    Neutral, // says nothing
    OtherId, // "session_id": IDs, but of something else
};
NameRank rankOfName(QStringView name);

// "contact_id" or "id", however it is written: not an ID itself.
bool isIdColumnName(QStringView name);

// The name of any column that lists of contacts usually have: "email", "First name".
bool isUsualColumnName(QStringView name);

// Whether the text could head a column: words, not data.
bool couldBeName(QStringView text);

// Letters and digits only, in lower case: "Contact ID" and "contact_id" are the same name.
QString normalisedName(QStringView name);

} // namespace expunge
