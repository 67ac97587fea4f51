// SPDX-License-Identifier: MIT
#include "import/importer.h"

#include "base/text.h"
#include "import/contentkind.h"
#include "import/csvimport.h"
#include "import/filecheck.h"
#include "import/importtext.h"
#include "import/jsonids.h"
#include "import/textscanner.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

namespace expunge {

namespace {

Status importTable(TextSource &source, const CsvOptions &options, Intake &intake)
{
    const Result<CsvPlan> plan = planCsv(source.head(), source.headIsAll(), source.name(), options);
    return plan ? importCsv(source, *plan, intake) : Status(plan.error());
}

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

Status importAs(ContentKind kind, TextSource &source, const CsvOptions &options, Intake &intake)
{
    switch (kind) {
    case ContentKind::Table:
        return importTable(source, options, intake);
    case ContentKind::Json:
        return importJson(source, JsonTokens::Whole, options, intake);
    case ContentKind::JsonLines:
        return importJson(source, JsonTokens::Lines, options, intake);
    case ContentKind::Text:
        return importText(source, intake);
    }
    return Done{};
}

// place names the source in the list's origins: empty for a paste.
Result<ImportReport> import(ContactList &list, TextSource &source, const QString &place,
                            const CsvOptions &options, const std::function<ContentKind()> &kind)
{
    if (const Status opened = source.open(options.encoding); !opened)
        return opened.error();
    Intake intake(list, place);
    if (const Status done = importAs(kind(), source, options, intake); !done)
        return done.error();
    if (intake.report().entries == 0) {
        return badImport(ImportText::tr("There are no contact IDs in “%1”.").arg(source.name()));
    }
    return intake.keep();
}

Result<ImportReport> importFile(ContactList &list, const QString &path, const CsvOptions &options,
                                std::stop_token stop, const ImportProgress &progress, bool asTable)
{
    QFile file;
    const Result<CheckedFile> checked = openChecked(path, file);
    if (!checked)
        return checked.error();
    TextSource source(file, checked->name, std::move(stop), progress);
    return import(list, source, checked->name, options, [&] {
        return asTable ? ContentKind::Table
                       : contentKind(source.head(), source.headIsAll(), QFileInfo(path).suffix(), options);
    });
}

} // namespace

Result<ImportReport> addText(ContactList &list, QStringView text)
{
    QByteArray bytes = text.toUtf8();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    TextSource source(buffer, ImportText::tr("pasted text"));
    CsvOptions options;
    options.encoding = "UTF-8";
    Result<ImportReport> result = import(list, source, QString(), options, [&] {
        return contentKind(source.head(), source.headIsAll(), QString(), options);
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
    return import(list, source, shown, options,
                  [&] { return contentKind(source.head(), source.headIsAll(), QString(), options); });
}

} // namespace expunge
