// SPDX-License-Identifier: MIT
#include "import/importer.h"

#include "base/text.h"
#include "import/contentkind.h"
#include "import/csvimport.h"
#include "import/filecheck.h"
#include "import/importtext.h"
#include "import/jsonids.h"
#include "import/tablereading.h"
#include "import/textscanner.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

namespace expunge {

namespace {

Status importText(TextSource &source, Intake &intake)
{
    intake.report().encoding = QString::fromLatin1(source.encoding());
    TextScanner scanner(intake, source.head());
    for (;;) {
        const Result<QByteArrayView> block = source.next();
        if (!block)
            return block.error();
        if (block->isEmpty())
            break;
        scanner.feed(*block);
    }
    scanner.finish();
    return Done{};
}

// How a table is to be read again for the results. A saved list tells places of other files.
QString readingOf(const TextSource &source, const CsvPlan &plan, const CsvOptions &options)
{
    if (plan.own.kind == OwnFile::List || plan.choice.problem)
        return {};
    return TableReading{source.encoding(),  plan.delimiter,        plan.prefix,
                        plan.choice.column, plan.choice.hasHeader, options.only}
        .text();
}

QString stateNames(const QList<RowState> &states)
{
    QStringList names;
    for (const RowState state : states)
        names += nameOf(state);
    return names.join(QLatin1String(", "));
}

Error nothingIn(const QString &name, const ImportReport &report, const CsvOptions &options)
{
    if (report.passedOver == 0)
        return badImport(ImportText::tr("There are no contact IDs in “%1”.").arg(name));
    if (options.only.isEmpty())
        return badImport(ImportText::tr("All rows of “%1” were ticked off when it was saved.").arg(name));
    return badImport(ImportText::tr("“%1” has no row with one of the states that are asked for: %2.")
                         .arg(name, stateNames(options.only)));
}

// where names the source in the list's origins, without a name for a paste.
Result<ImportReport> import(ContactList &list, TextSource &source, ListSource where,
                            const CsvOptions &options, const std::function<ContentKind()> &kind)
{
    if (const Status opened = source.open(options.encoding); !opened)
        return opened.error();
    const ContentKind is = kind();
    std::optional<CsvPlan> plan;
    if (is == ContentKind::Table) {
        Result<CsvPlan> made = planCsv(source.head(), source.headIsAll(), source.name(), options);
        if (!made)
            return made.error();
        plan = std::move(made).value();
        if (!where.path.isEmpty())
            where.reading = readingOf(source, *plan, options);
    }
    Intake intake(list, where);
    Status done = Done{};
    if (plan)
        done = importCsv(source, *plan, options, intake);
    else if (is == ContentKind::Text)
        done = importText(source, intake);
    else
        done = importJson(source, is == ContentKind::Json ? JsonTokens::Whole : JsonTokens::Lines, options,
                          intake);
    if (!done)
        return done.error();
    if (intake.report().entries == 0)
        return nothingIn(source.name(), intake.report(), options);
    return intake.keep();
}

Result<ImportReport> importFile(ContactList &list, const QString &path, const CsvOptions &options,
                                std::stop_token stop, const ImportProgress &progress, bool asTable)
{
    QFile file;
    const Result<CheckedFile> checked = openChecked(path, file);
    if (!checked)
        return checked.error();
    const ContactList::Mark before = list.mark();
    TextSource source(file, checked->name, std::move(stop), progress);
    const ListSource where{checked->name, checked->path, {}, checked->size, checked->modified, {}};
    Result<ImportReport> report = import(list, source, where, options, [&] {
        return asTable ? ContentKind::Table
                       : contentKind(source.head(), source.headIsAll(), QFileInfo(path).suffix(), options);
    });
    if (!report)
        return report;
    if (const Status same = stillSame(*checked); !same) {
        list.rollBackTo(before);
        return same.error();
    }
    return report;
}

} // namespace

Result<ImportReport> addText(ContactList &list, QStringView text, const CsvOptions &options,
                             std::stop_token stop, const ImportProgress &progress)
{
    QByteArray bytes = text.toUtf8();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    TextSource source(buffer, ImportText::tr("pasted text"), std::move(stop), progress);
    CsvOptions asText = options;
    asText.encoding = "UTF-8";
    Result<ImportReport> result = import(list, source, ListSource(), asText, [&] {
        return contentKind(source.head(), source.headIsAll(), QString(), asText);
    });
    if (!result)
        return result;
    ImportReport report = std::move(result).value();
    report.encoding.clear();
    return report;
}

Result<ImportReport> addFile(ContactList &list, const QString &path, const CsvOptions &options,
                             std::stop_token stop, const ImportProgress &progress)
{
    return importFile(list, path, options, std::move(stop), progress, false);
}

Result<ImportReport> addCsvFile(ContactList &list, const QString &path, const CsvOptions &options,
                                std::stop_token stop, const ImportProgress &progress)
{
    return importFile(list, path, options, std::move(stop), progress, true);
}

Result<ImportReport> addDevice(ContactList &list, QIODevice &device, const QString &name,
                               const CsvOptions &options, std::stop_token stop,
                               const ImportProgress &progress)
{
    const QString shown = plainLine(name);
    TextSource source(device, shown, std::move(stop), progress);
    return import(list, source, ListSource{shown, {}, {}, 0, {}, {}}, options,
                  [&] { return contentKind(source.head(), source.headIsAll(), QString(), options); });
}

} // namespace expunge
