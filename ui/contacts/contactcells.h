// SPDX-License-Identifier: MIT
#pragma once

#include "import/contactnames.h"
#include "ui/contacts/rowtable.h"

#include <QCoreApplication>

namespace expunge {

// What stands in the cells of the table of contacts, in words.
class ContactCells final
{
    Q_DECLARE_TR_FUNCTIONS(ContactCells)
public:
    static QString text(const RowTable &table, int row, int column);
    static QString heading(int column);

    // Rows as a spreadsheet takes them from the clipboard: a header, tabs between the columns, and nothing
    // that it would take for a formula. names may be null.
    static QString tabbed(const RowTable &table, const ContactNames *names, const std::vector<int> &rows,
                          const std::vector<int> &columns);
};

} // namespace expunge
