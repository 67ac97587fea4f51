// SPDX-License-Identifier: MIT
#include "import/filecheck.h"

#include "base/text.h"
#include "import/importtext.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace expunge {

Result<CheckedFile> checkFile(const QString &path)
{
    const QFileInfo info(path);
    const QString name = plainLine(info.fileName().isEmpty() ? path : info.fileName());
    const auto refuse = [&name](const char *text) {
        return Error{ErrorKind::Unreadable, ImportText::tr(text).arg(name)};
    };
    if (info.isSymLink() && !info.exists())
        return refuse(QT_TRANSLATE_NOOP("Import", "“%1” is a link that leads nowhere."));
    if (!info.exists())
        return refuse(QT_TRANSLATE_NOOP("Import", "There is no file “%1”. Check its name and folder."));
    if (info.isDir())
        return refuse(QT_TRANSLATE_NOOP("Import", "“%1” is a folder. Choose a file in it."));
    if (!info.isFile()) {
        return refuse(QT_TRANSLATE_NOOP(
            "Import",
            "“%1” is a pipe or a device, not a file. To read from a program, use the standard input."));
    }
    if (!info.isReadable()) {
        return refuse(QT_TRANSLATE_NOOP(
            "Import", "“%1” may not be read by this user. Change the permissions of the file, or copy it."));
    }
    if (info.size() == 0)
        return refuse(QT_TRANSLATE_NOOP("Import", "“%1” is empty."));
    return CheckedFile{info.absoluteFilePath(), name, info.size(), info.lastModified().toUTC()};
}

Result<CheckedFile> openChecked(const QString &path, QFile &file)
{
    Result<CheckedFile> checked = checkFile(path);
    if (!checked)
        return checked;
    file.setFileName(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return Error{ErrorKind::Unreadable,
                     ImportText::tr("“%1” could not be opened: %2.").arg(checked->name, file.errorString())};
    }
    return checked;
}

Status stillSame(const CheckedFile &file)
{
    const QFileInfo now(file.path);
    if (now.exists() && now.size() == file.size && now.lastModified().toUTC() == file.modified)
        return Done{};
    return Error{
        ErrorKind::Unreadable,
        ImportText::tr("“%1” was changed while it was being read. Nothing of it was added. Import it "
                       "again when the program that writes it is done.")
            .arg(file.name)};
}

QString binaryKind(QByteArrayView head)
{
    struct Signature
    {
        QByteArrayView bytes;
        const char *kind;
    };
    static constexpr Signature signatures[]{
        {"PK\x03\x04", QT_TRANSLATE_NOOP("Import", "an Excel workbook or another ZIP archive")},
        {"\xD0\xCF\x11\xE0", QT_TRANSLATE_NOOP("Import", "an old Excel workbook or another Office document")},
        {"%PDF-", QT_TRANSLATE_NOOP("Import", "a PDF document")},
        {"\x1F\x8B", QT_TRANSLATE_NOOP("Import", "a compressed file")},
        {"SQLite format 3", QT_TRANSLATE_NOOP("Import", "a database")},
    };
    for (const Signature &signature : signatures) {
        if (head.startsWith(signature.bytes))
            return ImportText::tr(signature.kind);
    }
    // A stray NUL happens in text that a broken program wrote. What is no text has more of them, and other
    // characters that no text has.
    constexpr qsizetype textBytesPerControl = 20;
    const auto isControl = [](char c) {
        const auto byte = static_cast<uchar>(c);
        return byte < 0x20 && byte != '\0' && byte != '\x1B' && (byte < '\t' || byte > '\r');
    };
    const auto nuls = std::ranges::count(head, '\0');
    const bool isBinary
        = nuls > 0 && (nuls + std::ranges::count_if(head, isControl)) * textBytesPerControl > head.size();
    return isBinary ? ImportText::tr("a binary file") : QString();
}

} // namespace expunge
