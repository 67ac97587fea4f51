// SPDX-License-Identifier: MIT
#include "settings/places.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryFile>

namespace expunge {

namespace {

QString &chosenFolder()
{
    static QString folder;
    return folder;
}

bool canBeWritten(const QString &folder)
{
    QTemporaryFile probe(folder + QLatin1String("/.expunge-XXXXXX"));
    return probe.open();
}

} // namespace

QString dataFolder()
{
    if (isPortable())
        return chosenFolder();
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QLatin1String("/expunge");
}

QString runsFolder()
{
    return dataFolder() + QLatin1String("/runs");
}

QString configFile()
{
    if (isPortable())
        return chosenFolder() + QLatin1String("/expunge.ini");
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QLatin1String("/expunge/expunge.ini");
}

Status useDataFolder(const QString &folder)
{
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    const bool isNew = !QFileInfo::exists(path);
    if (isNew && QDir().mkpath(path))
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!QFileInfo(path).isDir() || !canBeWritten(path))
        return Error{ErrorKind::Unwritable,
                     QCoreApplication::translate("Places",
                                                 "Settings and runs cannot be kept in %1, because that is no "
                                                 "folder in which this user may write. Choose another one.")
                         .arg(plainPath(path))};
    chosenFolder() = path;
    return Done{};
}

bool isPortable()
{
    return !chosenFolder().isEmpty();
}

} // namespace expunge
