// SPDX-License-Identifier: MIT
#include "ui/contacts/contactcells.h"

#include "ui/contacts/contactsmodel.h"
#include "ui/style/words.h"

#include <QLocale>

namespace expunge {

QString ContactCells::text(const RowTable &table, int row, int column)
{
    switch (column) {
    case ContactsModel::State:
        return nameOf(table.state(row));
    case ContactsModel::Contact:
        return table.list()->textAt(row);
    case ContactsModel::Source:
        return table.list()->originAt(row).text();
    case ContactsModel::Message:
        return table.message(row);
    case ContactsModel::Tries: {
        const int attempts = table.outcome(row).attempts;
        return attempts > 0 ? grouped(attempts) : QString();
    }
    case ContactsModel::Time: {
        const QDateTime at = table.outcome(row).finishedAt;
        return at.isValid() ? QLocale().toString(at.toLocalTime().time(), QStringLiteral("HH:mm:ss"))
                            : QString();
    }
    default:
        return {};
    }
}

QString ContactCells::heading(int column)
{
    switch (column) {
    case ContactsModel::Include:
        return {};
    case ContactsModel::State:
        return tr("State");
    case ContactsModel::Contact:
        return tr("Contact ID");
    case ContactsModel::Source:
        return tr("Source");
    case ContactsModel::Message:
        return tr("Message");
    case ContactsModel::Tries:
        return tr("Tries");
    case ContactsModel::Time:
        return tr("Time");
    default:
        return {};
    }
}

} // namespace expunge
