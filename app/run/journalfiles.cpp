// SPDX-License-Identifier: MIT
#include "run/journalfiles.h"

#include "base/text.h"
#include "run/journaltext.h"
#include "run/privatefiles.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <chrono>

namespace expunge::journalfiles {

namespace {

constexpr QLatin1String run(".sqlite");
constexpr QLatin1String damaged(".damaged");
constexpr QLatin1String part(".part");
// What SQLite may keep beside a file. First the file itself.
constexpr std::array<QLatin1String, 4> companions{QLatin1String(""), QLatin1String("-wal"),
                                                  QLatin1String("-shm"), QLatin1String("-journal")};
constexpr qsizetype longestId = 120;

bool canBeId(QStringView id)
{
    return !id.isEmpty() && id.size() <= longestId && id.front() != u'.'
        && std::all_of(id.begin(), id.end(), [](QChar c) {
               return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'-' || c == u'_' || c == u'.';
           });
}

} // namespace

QString path(const QString &folder, const QString &id)
{
    if (!canBeId(id))
        return {};
    return QDir(folder).filePath(id.endsWith(damaged) ? id : id + run);
}

QString partPath(const QString &folder, const QString &id)
{
    return canBeId(id) ? QDir(folder).filePath(id + part) : QString();
}

QString idOf(const QString &path)
{
    QString id = QFileInfo(path).fileName();
    if (id.endsWith(run))
        id.chop(run.size());
    return id;
}

QStringList ids(const QString &folder)
{
    QStringList found;
    const QStringList names
        = QDir(folder).entryList({QLatin1Char('*') + run, QLatin1Char('*') + damaged}, QDir::Files);
    for (const QString &name : names) {
        if (const QString id = idOf(name); canBeId(id))
            found += id;
    }
    return found;
}

QString moveAside(const QString &path)
{
    const QString base = QFileInfo(path).dir().filePath(idOf(path));
    QString target = base + damaged;
    for (int number = 2; QFileInfo::exists(target); ++number)
        target = base + QStringLiteral("-%1").arg(number) + damaged;
    // The file first: without it the others are nothing, and where it cannot be moved they must stay beside
    // it.
    if (path.endsWith(damaged) || !QFile::rename(path, target))
        return JournalText::tr("The file stays where it is; nothing of it was deleted.");
    for (const QLatin1String companion : companions)
        QFile::rename(path + companion, target + companion);
    syncFolder(QFileInfo(path).path());
    return JournalText::tr("It was moved aside to %1; nothing of it was deleted.").arg(plainPath(target));
}

Status wipe(const QString &path)
{
    // From the end of the list, so that the file that makes it a run goes last.
    for (auto companion = companions.rbegin(); companion != companions.rend(); ++companion) {
        if (const Status status = wipeFile(path + *companion); !status)
            return status;
    }
    syncFolder(QFileInfo(path).path());
    return Done{};
}

void wipeLeftovers(const QString &folder)
{
    using namespace std::chrono_literals;
    const QDateTime longAgo = QDateTime::currentDateTimeUtc().addDuration(-1h);
    const QFileInfoList files = QDir(folder).entryInfoList(
        {QLatin1Char('*') + part, QLatin1Char('*') + part + QLatin1String("-*")}, QDir::Files);
    for (const QFileInfo &file : files) {
        if (file.lastModified() < longAgo)
            (void)wipeFile(file.filePath());
    }
}

} // namespace expunge::journalfiles
