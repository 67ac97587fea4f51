// SPDX-License-Identifier: MIT
#include "cli/listchoices.h"

#include "base/text.h"
#include "cli/command.h"
#include "cli/console.h"
#include "import/importer.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

namespace expunge {

namespace {

struct ListChoicesText
{
    Q_DECLARE_TR_FUNCTIONS(ListChoices)
};

Error bad(const QString &text)
{
    return {ErrorKind::BadInput, text};
}

Status tell(const Result<ImportReport> &report, const QString &from)
{
    if (!report)
        return report.error();
    Console::note(from + QLatin1String(": ") + report->summary());
    for (const ImportNote &note : report->notes)
        Console::note(QStringLiteral("  %1: %2: %3").arg(note.place.text(), note.text, note.reason));
    return Done{};
}

Status addInput(ContactList &list, const CsvOptions &csv)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error{ErrorKind::Unreadable, ListChoicesText::tr("Standard input cannot be read.")};
    const QString name = ListChoicesText::tr("standard input");
    return tell(addDevice(list, input, name, csv), name);
}

} // namespace

void ListChoices::addTo(CommandParser &parser)
{
    parser.addValues({"csv", "column", "from", "delimiter", "encoding", "only"});
}

Result<ListChoices> ListChoices::read(const QCommandLineParser &parser)
{
    ListChoices choices;
    choices.ids = parser.positionalArguments();
    choices.csvFiles = parser.values(QStringLiteral("csv"));
    choices.fromFiles = parser.values(QStringLiteral("from"));
    choices.column = parser.value(QStringLiteral("column"));
    choices.encoding = parser.value(QStringLiteral("encoding")).toLatin1();
    const QStringList states = parser.value(QStringLiteral("only")).split(u',', Qt::SkipEmptyParts);
    for (const QString &key : states) {
        const std::optional<RowState> state = rowStateFromKey(key.trimmed());
        if (!state || !isFinal(*state))
            return bad(ListChoicesText::tr("--only takes states of a result file, such as "
                                           "failed,unknown,not_attempted."));
        choices.only += *state;
    }
    const QString delimiter = parser.value(QStringLiteral("delimiter"));
    if (choices.ids.isEmpty() && choices.csvFiles.isEmpty() && choices.fromFiles.isEmpty())
        return bad(ListChoicesText::tr("There is no list: name contact IDs, --csv or --from."));
    if (choices.csvFiles.contains(QStringLiteral("-")))
        return bad(ListChoicesText::tr("Standard input is --from -, which takes tables too."));
    if (choices.fromFiles.count(QStringLiteral("-")) > 1)
        return bad(ListChoicesText::tr("Standard input can be read only once."));
    if (choices.csvFiles.isEmpty() && choices.fromFiles.isEmpty()
        && (!choices.column.isEmpty() || !delimiter.isEmpty() || !choices.encoding.isEmpty()
            || parser.isSet(QStringLiteral("only"))))
        return bad(ListChoicesText::tr(
            "--column, --delimiter, --encoding and --only belong to --csv or --from, which are missing."));
    if (delimiter == QLatin1String("tab") || delimiter == QLatin1String("\\t"))
        choices.delimiter = '\t';
    else if (delimiter.size() == 1 && delimiter[0].unicode() < 128 && !delimiter[0].isLetterOrNumber()
             && delimiter[0] != QLatin1Char('"'))
        choices.delimiter = delimiter[0].toLatin1();
    else if (parser.isSet(QStringLiteral("delimiter")))
        return bad(ListChoicesText::tr("--delimiter takes one character such as ; or , or the word tab."));
    return choices;
}

Result<ContactList> ListChoices::gather() const
{
    ContactList list;
    CsvOptions csv;
    csv.column = column;
    csv.delimiter = delimiter;
    csv.encoding = encoding;
    csv.only = only;
    if (!ids.isEmpty()) {
        if (const Status ok
            = tell(addText(list, ids.join(QLatin1Char('\n'))), ListChoicesText::tr("arguments"));
            !ok)
            return ok.error();
    }
    for (const QString &path : csvFiles) {
        if (const Status ok = tell(addCsvFile(list, path, csv), plainLine(path)); !ok)
            return ok.error();
    }
    if (!csvFiles.isEmpty())
        csv.column.clear();
    for (const QString &path : fromFiles) {
        const Status ok = path == QLatin1String("-") ? addInput(list, csv)
                                                     : tell(addFile(list, path, csv), plainLine(path));
        if (!ok)
            return ok.error();
    }
    if (list.sendableCount() == 0)
        return bad(ListChoicesText::tr("The list holds no contact ID that can be sent. Nothing was sent."));
    return list;
}

QString listChoicesHelp()
{
    return ListChoicesText::tr(R"(Which contacts (all of it adds up to one list; duplicates are merged):
  ID                    a contact ID
  --csv FILE            a CSV file; the column of IDs is found by itself
  --column NAME         the column of the CSV files, by name or number from 1;
                        without --csv that of the --from files
  --delimiter CHARACTER what separates its cells: ; or , or tab
  --encoding NAME       how the files are encoded, such as windows-1252
  --only STATES         of result files only rows in these states, such as
                        failed,unknown,not_attempted
  --from FILE           IDs in any text, table or JSON; - is stdin
)");
}

} // namespace expunge
