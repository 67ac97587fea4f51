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
#include <QSaveFile>
#include <QThread>
#include <QUrl>

#include <cstdlib>

namespace expunge {

namespace {

constexpr qint64 settledAfterMs = 5000;
constexpr unsigned long nextLookMs = 50;
constexpr int longestLookMs = 300; // that somebody holds the lock to see whether it is free: a hundredth

struct RunLockText
{
    Q_DECLARE_TR_FUNCTIONS(RunLock)
};

// Made just now, and without content: its maker is about to lock and to write it, or has died in between.
bool isBeingMade(const QLockFile &file)
{
    qint64 process = 0;
    QString host;
    QString program;
    const QDateTime made = QFileInfo(file.fileName()).lastModified();
    return std::abs(made.msecsTo(QDateTime::currentDateTimeUtc())) < settledAfterMs
        && !file.getLockInfo(&process, &host, &program);
}

// QLockFile compares process numbers and the boot. That leaves a file without content (the power went) and a
// number that another Expunge has got since. The system's own lock on the file tells the truth: it dies with
// its holder, and only who has it can remove the file. It is set before the content is written, so only a
// file without content, made just now, may not be locked yet.
bool takeOver(QLockFile &file)
{
    return !isBeingMade(file) && file.removeStaleLockFile() && file.tryLock(0);
}

bool tryToTake(QLockFile &file)
{
    return file.tryLock(longestLookMs)
        || (file.error() == QLockFile::LockFailedError && takeOver(file));
}

QString lockPath(const QString &folder, const QString &limitGroup)
{
    return QDir(folder).filePath(
        QStringLiteral("server-%1.lock").arg(QString::fromLatin1(QUrl::toPercentEncoding(limitGroup))));
}

QString notePath(const QString &lockPath)
{
    return lockPath + QStringLiteral(".run");
}

std::optional<RunLock::Work> readNote(const QString &lockPath)
{
    QFile file(notePath(lockPath));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const RunLock::Work work{plainLine(QString::fromUtf8(file.readLine())),
                             plainLine(QString::fromUtf8(file.readLine()))};
    return work.runId.isEmpty() ? std::nullopt : std::optional(work);
}

QString holderText(const QLockFile &file)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!file.getLockInfo(&process, &host, &program))
        return RunLockText::tr("another Expunge");
    return RunLockText::tr("%1, process %2 on %3")
        .arg(plainLine(program), QString::number(process), plainLine(host));
}

Error busy(const QLockFile &file, const QString &limitGroup)
{
    const QString since
        = QLocale().toString(QFileInfo(file.fileName()).lastModified().toLocalTime(), QLocale::ShortFormat);
    const QString server = plainLine(limitGroup.section(u'#', 0, 0));
    const QString end = RunLockText::tr("Wait until it has ended, or stop it there.");
    const std::optional<RunLock::Work> work = readNote(file.fileName());
    const QString text = work
        ? RunLockText::tr("The run %1 of the profile \"%2\" has been under way on %3 since %4 (%5). %6")
              .arg(work->runId, work->profileName, server, since, holderText(file), end)
        : RunLockText::tr("A run has been under way on %1 since %2 (%3). %4")
              .arg(server, since, holderText(file), end);
    return {ErrorKind::Busy, text};
}

} // namespace

RunLock::RunLock(std::unique_ptr<QLockFile> file)
    : m_file(std::move(file))
{
}

RunLock::~RunLock()
{
    QFile::remove(notePath(m_file->fileName()));
}

Result<std::unique_ptr<RunLock>> RunLock::take(const QString &folder, const QString &limitGroup)
{
    if (const Status status = makePrivateFolder(folder); !status)
        return status.error();
    auto file = std::make_unique<QLockFile>(lockPath(folder, limitGroup));
    file->setStaleLockTime(0); // a run takes hours: age alone says nothing
    bool isTaken = tryToTake(*file);
    while (!isTaken && file->error() == QLockFile::LockFailedError && isBeingMade(*file)) {
        QThread::msleep(nextLookMs);
        isTaken = tryToTake(*file);
    }
    if (isTaken) {
        QFile::remove(notePath(file->fileName())); // of one that died
        return std::unique_ptr<RunLock>(new RunLock(std::move(file)));
    }
    if (file->error() == QLockFile::LockFailedError)
        return busy(*file, limitGroup);
    return Error{ErrorKind::Unwritable,
                 RunLockText::tr("The file %1, which keeps two runs apart, cannot be written. Check the "
                                 "permissions of its folder and the free space.")
                     .arg(plainPath(file->fileName()))};
}

bool RunLock::isHeld(const QString &folder, const QString &limitGroup)
{
    QLockFile file(lockPath(folder, limitGroup));
    file.setStaleLockTime(0);
    if (!QFileInfo::exists(file.fileName()) || file.tryLock(longestLookMs))
        return false;
    return file.error() == QLockFile::LockFailedError && !takeOver(file);
}

void RunLock::note(const Work &work)
{
    QSaveFile file(notePath(m_file->fileName()));
    if (!file.open(QIODevice::WriteOnly))
        return; // those who ask learn less
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(plainLine(work.runId).toUtf8() + '\n' + plainLine(work.profileName).toUtf8() + '\n');
    static_cast<void>(file.commit());
}

std::optional<RunLock::Work> RunLock::noted(const QString &folder, const QString &limitGroup)
{
    return readNote(lockPath(folder, limitGroup));
}

} // namespace expunge
