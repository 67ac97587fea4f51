// SPDX-License-Identifier: MIT
#include "run/runlock.h"

#include "base/text.h"
#include "run/privatefiles.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QLockFile>
#include <QUrl>

#include <cstdlib>

namespace expunge {

namespace {

constexpr qint64 settledAfterMs = 5000;

struct RunLockText
{
    Q_DECLARE_TR_FUNCTIONS(RunLock)
};

// QLockFile compares process numbers and the boot. That leaves a file without content (the power went) and a
// number that another Expunge has got since. The system's own lock on the file tells the truth: it dies with
// its holder, and only who has it can remove the file. A file that was made just now may not be locked yet.
bool takeOver(QLockFile &file)
{
    const QDateTime made = QFileInfo(file.fileName()).lastModified();
    if (std::abs(made.msecsTo(QDateTime::currentDateTimeUtc())) < settledAfterMs)
        return false;
    return file.removeStaleLockFile() && file.tryLock(0);
}

Error busy(const QLockFile &file)
{
    const QString since
        = QLocale().toString(QFileInfo(file.fileName()).lastModified().toLocalTime(), QLocale::ShortFormat);
    qint64 process = 0;
    QString host;
    QString program;
    if (!file.getLockInfo(&process, &host, &program))
        return {
            ErrorKind::Busy,
            RunLockText::tr("Another Expunge has been at work in this profile since %1. Wait until its run "
                            "has ended, or stop it there.")
                .arg(since)};
    return {ErrorKind::Busy,
            RunLockText::tr("%1 (process %2 on %3) has been at work in this profile since %4. Wait until its "
                            "run has ended, or stop it there.")
                .arg(plainLine(program), QString::number(process), plainLine(host), since)};
}

} // namespace

RunLock::RunLock(std::unique_ptr<QLockFile> file)
    : m_file(std::move(file))
{
}

RunLock::~RunLock() = default;

Result<std::unique_ptr<RunLock>> RunLock::take(const QString &folder, const QString &profileId)
{
    if (const Status status = makePrivateFolder(folder); !status)
        return status.error();
    const QString name
        = QStringLiteral("profile-%1.lock").arg(QString::fromLatin1(QUrl::toPercentEncoding(profileId)));
    auto file = std::make_unique<QLockFile>(QDir(folder).filePath(name));
    file->setStaleLockTime(0); // a run takes hours: age alone says nothing
    if (file->tryLock(0) || (file->error() == QLockFile::LockFailedError && takeOver(*file)))
        return std::unique_ptr<RunLock>(new RunLock(std::move(file)));
    if (file->error() == QLockFile::LockFailedError)
        return busy(*file);
    return Error{ErrorKind::Unwritable,
                 RunLockText::tr("The file %1, which keeps two runs apart, cannot be written. Check the "
                                 "permissions of its folder and the free space.")
                     .arg(plainPath(file->fileName()))};
}

} // namespace expunge
