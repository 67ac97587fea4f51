// SPDX-License-Identifier: MIT
#include "settings/places.h"

#include <QStandardPaths>

namespace expunge {

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QLatin1String("/expunge");
}

QString runsFolder()
{
    return dataFolder() + QLatin1String("/runs");
}

QString configFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QLatin1String("/expunge/expunge.ini");
}

} // namespace expunge
