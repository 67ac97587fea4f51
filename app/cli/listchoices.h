// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "contacts/contactlist.h"

#include <QStringList>

class QCommandLineParser;

namespace expunge {

class CommandParser;

// Which contacts are meant: IDs, CSV files, files of any kind and stdin add up to one list.
struct ListChoices
{
    QStringList ids;
    QStringList csvFiles;
    QStringList fromFiles; // "-" is stdin
    QString column; // of the CSV files, else of the others: name or number; empty = found by itself
    char delimiter = 0; // 0 = found by itself
    QByteArray encoding; // empty = found by itself
    QList<RowState> only; // of result files; empty = all rows

    bool takesInput() const { return fromFiles.contains(QLatin1String("-")); }
    QString sourceName() const { return (csvFiles + fromFiles).join(QLatin1String(", ")); }

    static void addTo(CommandParser &parser);
    static Result<ListChoices> read(const QCommandLineParser &parser);
    // Reads it all, and tells people what was merged, odd or rejected. At least one row can be sent.
    Result<ContactList> gather() const;
};

QString listChoicesHelp();

} // namespace expunge
