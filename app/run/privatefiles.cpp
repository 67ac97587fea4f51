// SPDX-License-Identifier: MIT
#include "run/privatefiles.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace expunge {

namespace {

constexpr QFile::Permissions ownerOnlyFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownerOnlyFolder = ownerOnlyFile | QFile::ExeOwner;
constexpr qint64 wipeBlock = 1 << 20;

Error unwritable(const char *text, const QString &path, const QString &cause)
{
    return {ErrorKind::Unwritable,
            QCoreApplication::translate("PrivateFiles", text).arg(plainPath(path), plainLine(cause))};
}

bool syncToDisk(QFile &file)
{
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

bool overwrite(QFile &file)
{
    const QByteArray zeros(wipeBlock, '\0');
    for (qint64 left = file.size(); left > 0; left -= wipeBlock) {
        const qint64 length = qMin(left, wipeBlock);
        if (file.write(zeros.constData(), length) != length)
            return false;
    }
    return file.flush() && syncToDisk(file);
}

} // namespace

Status makePrivateFolder(const QString &path)
{
    const QFileInfo folder(path);
    if (!folder.exists()) {
        // QDir cannot say why it failed; the usual reason is a folder above that cannot be written.
        if (QDir().mkpath(folder.absolutePath()) && QDir().mkdir(folder.absoluteFilePath(), ownerOnlyFolder))
            return Done{};
        return Error{ErrorKind::Unwritable,
                     QCoreApplication::translate("PrivateFiles",
                                                 "The folder %1 for the journals cannot be made. Check the "
                                                 "permissions of the folder above it and the free space.")
                         .arg(plainPath(path))};
    }
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    if ((folder.permissions() & others) && !QFile::setPermissions(path, ownerOnlyFolder))
        return Error{
            ErrorKind::Unwritable,
            QCoreApplication::translate("PrivateFiles",
                                        "The folder %1 for the journals is open to other users and cannot be "
                                        "made private. Check who owns it.")
                .arg(plainPath(path))};
    return Done{};
}

Status createPrivateFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnlyFile))
        return unwritable(
            QT_TRANSLATE_NOOP("PrivateFiles",
                              "The file %1 cannot be written: %2. Check the folder's permissions."),
            path, file.errorString());
    return Done{};
}

Status wipeFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Done{};
    const char *text
        = QT_TRANSLATE_NOOP("PrivateFiles", "The file %1 cannot be removed: %2. Remove it by hand.");
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) || !overwrite(file))
        return unwritable(text, path, file.errorString());
    file.close();
    if (!file.remove())
        return unwritable(text, path, file.errorString());
    return Done{};
}

void syncFolder(const QString &path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path)
#else
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return;
    (void)::fsync(fd);
    ::close(fd);
#endif
}

} // namespace expunge
