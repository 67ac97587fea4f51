// SPDX-License-Identifier: MIT
#pragma once

#include "contacts/contactlist.h"
#include "run/journaldatabase.h"

#include <functional>
#include <stop_token>

namespace expunge {

// How a list of contacts goes into a journal and comes out of it again, row for row.

using JournalProgress = std::function<void(int rowsDone)>;

// Writes the list, of which every row must be sendable, and returns its hash. To be called in a transaction.
Result<QByteArray> writeList(JournalDatabase &database, const ContactList &list,
                             const JournalProgress &progress, const std::stop_token &stop);

// Reads it back. SQLite does not notice a changed bit in an ID, and another contact's ID must never be sent:
// what does not have the hash that it was written with is damaged.
Result<ContactList> readList(JournalDatabase &database);

} // namespace expunge
