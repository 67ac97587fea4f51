// SPDX-License-Identifier: MIT
#pragma once

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
};

} // namespace expunge
