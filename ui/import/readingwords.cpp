// SPDX-License-Identifier: MIT
#include "ui/import/readingwords.h"

#include "base/text.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLocale>

namespace expunge {

namespace {

struct ReadingWords
{
    Q_DECLARE_TR_FUNCTIONS(ReadingWords)
};

} // namespace

QString sentenceOf(const CsvPreview &preview)
{
    if (preview.columnIsRefused || preview.column < 0)
        return preview.columnReason + u' ' + ReadingWords::tr("Click the column that does.");
    const QString named = preview.header.value(preview.column);
    const QString column = named.isEmpty() ? QLocale().toString(preview.column + 1) : plainLine(named, 60);
    if (!preview.caution.isEmpty())
        return preview.caution;
    if (preview.own == OwnFile::Results)
        return ReadingWords::tr(
            "What exists still is chosen. The results of the next run keep these columns.");
    return ReadingWords::tr("Column “%1” is marked: %2. Click another one if it is that.")
        .arg(column, preview.columnReason);
}

void fillDelimiters(QComboBox *box, char current)
{
    box->clear();
    box->addItem(ReadingWords::tr("Comma"), int(','));
    box->addItem(ReadingWords::tr("Semicolon"), int(';'));
    box->addItem(ReadingWords::tr("Tab"), int('\t'));
    box->addItem(ReadingWords::tr("Vertical bar"), int('|'));
    if (box->findData(int(current)) < 0)
        box->addItem(QString(QChar::fromLatin1(current)), int(current));
    box->setCurrentIndex(box->findData(int(current)));
}

void fillEncodings(QComboBox *box, const QByteArray &current)
{
    box->clear();
    box->setEnabled(!current.isEmpty()); // a paste has none
    if (current.isEmpty())
        return;
    box->addItem(ReadingWords::tr("UTF-8"), QByteArray("UTF-8"));
    box->addItem(ReadingWords::tr("UTF-16, little-endian"), QByteArray("UTF-16LE"));
    box->addItem(ReadingWords::tr("UTF-16, big-endian"), QByteArray("UTF-16BE"));
    box->addItem(ReadingWords::tr("Western European (windows-1252)"), QByteArray("windows-1252"));
    box->addItem(ReadingWords::tr("Central European (windows-1250)"), QByteArray("windows-1250"));
    box->addItem(ReadingWords::tr("Cyrillic (windows-1251)"), QByteArray("windows-1251"));
    box->addItem(ReadingWords::tr("Japanese (Shift_JIS)"), QByteArray("Shift_JIS"));
    box->addItem(ReadingWords::tr("Chinese (GB18030)"), QByteArray("GB18030"));
    int at = 0;
    while (at < box->count() && box->itemData(at).toByteArray().compare(current, Qt::CaseInsensitive) != 0)
        ++at;
    if (at == box->count())
        box->addItem(plainLine(QString::fromLatin1(current)), current);
    box->setCurrentIndex(at);
}

} // namespace expunge
