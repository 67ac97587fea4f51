// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "contacts/contactlist.h"

#include <functional>
#include <vector>

namespace expunge {

// What a list says about one of its rows besides the contact.
struct ListFileRow
{
    RowState state = RowState::Ready;
    QString message; // why it is odd or rejected
    bool leftOut = false; // ticked off
};

// Writes rows of a list as CSV, to be opened again as a list or to be looked at in a spreadsheet: contact_id,
// state, message, source, row, include. Each place of a duplicate has a line of its own. On an error the old
// file stays as it was.
Status writeListFile(const QString &path, const ContactList &list, const std::vector<int> &rows,
                     const std::function<ListFileRow(int)> &rowAt);

} // namespace expunge
