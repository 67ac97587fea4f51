// SPDX-License-Identifier: MIT
#include "import/columnguess.h"

#include "base/text.h"
#include "import/columnfacts.h"
#include "import/columnnames.h"
#include "import/importtext.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace expunge {

namespace {

// A first record that is taken for a header is not imported, so only what cannot be data is one.
bool guessHeader(const CsvSample &sample)
{
    if (sample.records.isEmpty())
        return false;
    const CsvSample::Record &first = sample.records.first();
    bool names = true;
    bool usual = false;
    for (int column = 0; column < first.cells.size(); ++column) {
        const QString text = cellText(first, column);
        if (isUuid(text))
            return false;
        names = names && (text.isEmpty() || couldBeName(text));
        usual = usual || isUsualColumnName(text);
    }
    if (usual)
        return true;
    if (!names)
        return false;
    for (int column = 0; column < sample.width; ++column) {
        if (factsOf(sample, column, true).holdsUuids())
            return true;
    }
    return false;
}

class Chooser
{
public:
    Chooser(const CsvSample &sample, const CsvOptions &options, const QString &fileName)
        : m_sample(sample)
        , m_options(options)
        , m_file(fileName)
    {
    }

    ColumnChoice choose()
    {
        m_choice.hasHeader = m_options.header.value_or(guessHeader(m_sample));
        for (const CsvSample::Record &record : m_sample.records)
            m_columns = qMax(m_columns, static_cast<int>(record.cells.size()));
        if (m_options.columnIndex)
            obeyIndex();
        else if (m_options.column.isEmpty())
            guess();
        else
            obey();
        if (m_choice.column >= 0)
            m_choice.label = label(m_choice.column);
        return m_choice;
    }

private:
    QString name(int column) const { return plainLine(cellText(m_sample.records.first(), column), 60); }
    QString label(int column) const
    {
        const QString named = m_choice.hasHeader ? name(column) : QString();
        return named.isEmpty() ? QLocale().toString(column + 1) : named;
    }
    ColumnFacts facts(int column) const { return factsOf(m_sample, column, m_choice.hasHeader); }
    NameRank rank(int column) const
    {
        return m_choice.hasHeader ? rankOfName(cellText(m_sample.records.first(), column))
                                  : NameRank::Neutral;
    }

    void take(int column, const char *reason)
    {
        m_choice.column = column;
        m_choice.reason = ImportText::tr(reason);
    }
    template <typename... Args> void refuse(const char *text, Args &&...args)
    {
        m_choice.problem = badImport(ImportText::tr(text).arg(m_file, std::forward<Args>(args)...));
        m_choice.reason = m_choice.problem->text;
    }
    void refuseEmails(int column)
    {
        refuse(QT_TRANSLATE_NOOP("Import",
                                 "Column “%2” of “%1” holds e-mail addresses, not contact IDs. Choose the "
                                 "column with the contact IDs, or export the list with its IDs."),
               label(column));
    }

    void obeyIndex()
    {
        const int column = *m_options.columnIndex;
        if (column < 0 || column >= m_columns) {
            refuse(QT_TRANSLATE_NOOP("Import", "“%1” has no column “%2”. Its columns are: %3."),
                   QLocale().toString(column + 1), columnList());
        } else if (facts(column).holdsEmails()) {
            refuseEmails(column);
        } else {
            take(column, QT_TRANSLATE_NOOP("Import", "chosen"));
            if (rank(column) == NameRank::OtherId) {
                m_choice.caution = ImportText::tr("Going by its name, column “%1” holds the IDs of something "
                                                  "else, not of contacts.")
                                       .arg(label(column));
            }
        }
    }

    void obey()
    {
        const QString wanted = m_options.column.trimmed();
        int column = m_options.header.value_or(true) ? columnNamed(wanted) : -1;
        if (m_choice.problem)
            return;
        if (column >= 0) {
            m_choice.hasHeader = true;
        } else {
            bool isNumber = false;
            const int number = wanted.toInt(&isNumber);
            if (!isNumber || number < 1 || number > m_columns) {
                refuse(QT_TRANSLATE_NOOP("Import", "“%1” has no column “%2”. Its columns are: %3."),
                       plainLine(wanted, 60), columnList());
                return;
            }
            column = number - 1;
        }
        if (facts(column).holdsEmails())
            refuseEmails(column);
        else
            take(column, QT_TRANSLATE_NOOP("Import", "chosen"));
    }

    // By the exact name, else however it is written. -1: none.
    int columnNamed(const QString &wanted)
    {
        if (m_sample.records.isEmpty())
            return -1;
        const CsvSample::Record &header = m_sample.records.first();
        const QString normal = normalisedName(wanted);
        QList<int> exact;
        QList<int> alike;
        for (int column = 0; column < header.cells.size(); ++column) {
            const QString text = cellText(header, column);
            if (text == wanted)
                exact += column;
            else if (!normal.isEmpty() && !isUuid(text) && normalisedName(text) == normal)
                alike += column;
        }
        const QList<int> &found = exact.isEmpty() ? alike : exact;
        if (found.size() > 1) {
            refuse(QT_TRANSLATE_NOOP("Import",
                                     "“%1” has more than one column “%2”: %3 and %4. Give its number."),
                   plainLine(wanted, 60), QLocale().toString(found[0] + 1), QLocale().toString(found[1] + 1));
        }
        return found.value(0, -1);
    }

    QString columnList() const
    {
        constexpr int longest = 20;
        QStringList names;
        for (int column = 0; column < qMin(m_columns, longest); ++column)
            names += label(column);
        if (m_columns > longest)
            names += QString(QChar(0x2026));
        return names.join(QLatin1String(", "));
    }

    void guess()
    {
        QList<int> best;
        NameRank bestRank = NameRank::OtherId;
        int uuidColumns = 0;
        for (int column = 0; column < m_columns; ++column) {
            if (!facts(column).holdsUuids())
                continue;
            ++uuidColumns;
            const NameRank r = rank(column);
            if (r < bestRank || best.isEmpty())
                best = {column};
            else if (r == bestRank)
                best += column;
            bestRank = qMin(r, bestRank);
        }
        m_choice.onlyIds = !m_choice.hasHeader && uuidColumns == m_columns && m_columns > 1;
        if (best.isEmpty()) {
            guessByName();
        } else if (best.size() > 1) {
            refuse(QT_TRANSLATE_NOOP("Import",
                                     "In “%1”, the columns %2 and %3 both look like contact IDs. Choose the "
                                     "one that is meant."),
                   QLatin1Char('"') + label(best[0]) + QLatin1Char('"'),
                   QLatin1Char('"') + label(best[1]) + QLatin1Char('"'));
        } else if (bestRank == NameRank::OtherId) {
            refuse(QT_TRANSLATE_NOOP("Import",
                                     "Column “%2” of “%1” holds IDs, but going by its name not those of "
                                     "contacts. If they are, choose this column by hand."),
                   label(best.first()));
        } else {
            take(best.first(), QT_TRANSLATE_NOOP("Import", "its cells look like contact IDs"));
        }
    }

    // No UUIDs anywhere.
    void guessByName()
    {
        int emailColumn = -1;
        int named = -1;
        for (int column = m_columns - 1; column >= 0; --column) {
            const ColumnFacts f = facts(column);
            if (f.holdsEmails())
                emailColumn = column;
            const NameRank r = rank(column);
            if (r <= NameRank::Id && f.filled > 0 && (named < 0 || r <= rank(named)))
                named = column;
        }
        if (named >= 0 && facts(named).holdsEmails())
            refuseEmails(named);
        else if (named >= 0)
            take(named, QT_TRANSLATE_NOOP("Import", "by its name"));
        else if (m_columns == 1 && facts(0).holdsOtherIds())
            take(0, QT_TRANSLATE_NOOP("Import", "the only column"));
        else if (emailColumn >= 0)
            refuseEmails(emailColumn);
        else
            refuse(QT_TRANSLATE_NOOP("Import",
                                     "No column of “%1” looks like contact IDs. If one of them is, choose "
                                     "it by hand. Its columns are: %2."),
                   columnList());
    }

    const CsvSample &m_sample;
    const CsvOptions &m_options;
    QString m_file;
    int m_columns = 0;
    ColumnChoice m_choice;
};

} // namespace

ColumnChoice chooseColumn(const CsvSample &sample, const CsvOptions &options, const QString &fileName)
{
    return Chooser(sample, options, fileName).choose();
}

} // namespace expunge
