// SPDX-License-Identifier: MIT
#include "import/csvpreview.h"

#include "base/text.h"
#include "import/contentkind.h"
#include "import/csvplan.h"
#include "import/filecheck.h"
#include "import/importtext.h"
#include "import/textsource.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

namespace expunge {

namespace {

QStringList shown(const QByteArrayList &cells)
{
    QStringList texts;
    texts.reserve(cells.size());
    for (const QByteArray &cell : cells)
        texts += plainLine(QString::fromUtf8(cell));
    return texts;
}

Result<CsvPreview> previewOf(TextSource &source, const QString &suffix, const CsvOptions &options)
{
    if (const Status opened = source.open(options.encoding); !opened)
        return opened.error();
    const Result<CsvPlan> plan = planCsv(source.head(), source.headIsAll(), source.name(), options);
    if (!plan)
        return plan.error();
    CsvPreview preview;
    preview.name = source.name();
    preview.isTable = contentKind(source.head(), source.headIsAll(), suffix, options) == ContentKind::Table;
    preview.own = plan->own.kind;
    preview.columnIsRefused = plan->choice.problem.has_value();
    preview.caution = plan->choice.caution;
    preview.looks = looksOfColumns(plan->sample, plan->choice.hasHeader);
    preview.column = plan->choice.column;
    preview.columnReason = plan->choice.reason;
    preview.delimiter = plan->delimiter;
    preview.encoding = source.encoding();
    preview.hasHeader = plan->choice.hasHeader;
    for (const CsvSample::Record &record : plan->sample.records) {
        if (preview.hasHeader && &record == &plan->sample.records.first())
            preview.header = shown(record.cells);
        else if (preview.rows.size() < CsvPreview::maxRows)
            preview.rows += shown(record.cells);
    }
    return preview;
}

} // namespace

Result<CsvPreview> previewCsv(const QString &path, const CsvOptions &options)
{
    QFile file;
    const Result<CheckedFile> checked = openChecked(path, file);
    if (!checked)
        return checked.error();
    TextSource source(file, checked->name);
    return previewOf(source, QFileInfo(path).suffix(), options);
}

Result<CsvPreview> previewText(QStringView text, const CsvOptions &options)
{
    QByteArray bytes = text.left(TextSource::blockSize).toUtf8();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    TextSource source(buffer, ImportText::tr("pasted text"));
    CsvOptions asText = options;
    asText.encoding = "UTF-8";
    Result<CsvPreview> result = previewOf(source, QString(), asText);
    if (!result)
        return result;
    CsvPreview preview = std::move(result).value();
    preview.encoding.clear();
    return preview;
}

} // namespace expunge
