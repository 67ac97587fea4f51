// SPDX-License-Identifier: MIT
#include "import/columnfacts.h"

#include "contacts/idcheck.h"
#include "import/columnnames.h"

#include <algorithm>

namespace expunge {

QString cellText(const CsvSample::Record &record, int column)
{
    return QString::fromUtf8(record.cells.value(column)).trimmed();
}

bool isUuid(const QString &text)
{
    const CheckedId checked = checkId(text);
    return checked.id && checked.id->isUuid();
}

ColumnFacts factsOf(const CsvSample &sample, int column, bool hasHeader)
{
    ColumnFacts facts;
    for (qsizetype i = hasHeader ? 1 : 0; i < sample.records.size(); ++i) {
        const QString text = cellText(sample.records[i], column);
        if (text.isEmpty())
            continue;
        ++facts.filled;
        const CheckedId checked = checkId(text);
        if (checked.problem == IdProblem::EmailAddress)
            ++facts.emails;
        else if (checked.id && checked.id->isUuid())
            ++facts.uuids;
        else if (checked.id && std::ranges::any_of(text, [](QChar c) { return c.isDigit(); }))
            ++facts.idLike;
    }
    return facts;
}

QList<ColumnLooks> looksOfColumns(const CsvSample &sample, bool hasHeader)
{
    qsizetype columns = 0;
    for (const CsvSample::Record &record : sample.records)
        columns = qMax(columns, record.cells.size());
    QList<ColumnLooks> looks;
    for (int column = 0; column < columns; ++column) {
        const ColumnFacts facts = factsOf(sample, column, hasHeader);
        const bool ofOthers
            = hasHeader && rankOfName(cellText(sample.records.first(), column)) == NameRank::OtherId;
        if (facts.holdsEmails())
            looks += ColumnLooks::Emails;
        else if (facts.holdsUuids() || facts.holdsOtherIds())
            looks += ofOthers        ? ColumnLooks::OtherIds
                : facts.holdsUuids() ? ColumnLooks::ContactIds
                                     : ColumnLooks::Other;
        else
            looks += ColumnLooks::Other;
    }
    return looks;
}

} // namespace expunge
