// SPDX-License-Identifier: MIT
#include "ui/contacts/contactcells.h"

#include "ui/contacts/contactsmodel.h"
#include "ui/style/words.h"

#include <QLocale>

namespace expunge {

namespace {

// As in the files: an apostrophe in front of what a spreadsheet would take for a formula.
QString withoutFormula(const QString &text)
{
    const bool risky = !text.isEmpty() && QStringLiteral("=+-@").contains(text.front());
    return risky ? u'\'' + text : text;
}

} // namespace

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
    case ContactsModel::Name:
        return tr("Name");
    case ContactsModel::Email:
        return tr("E-mail");
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

QString ContactCells::tabbed(const RowTable &table, const ContactNames *names, const std::vector<int> &rows,
                             const std::vector<int> &columns)
{
    const std::vector<ContactName> known
        = names ? names->read(*table.list(), rows) : std::vector<ContactName>(rows.size());
    QString text;
    const auto addLine = [&](const auto &cell) {
        for (const int column : columns)
            text += cell(column) + (column == columns.back() ? u'\n' : u'\t');
    };
    addLine([](int column) { return heading(column); });
    for (size_t i = 0; i < rows.size(); ++i) {
        addLine([&](int column) {
            const QString content = column == ContactsModel::Name ? known[i].name
                : column == ContactsModel::Email                  ? known[i].email
                                                 : ContactCells::text(table, rows[i], column);
            return withoutFormula(content);
        });
    }
    return text;
}

} // namespace expunge
