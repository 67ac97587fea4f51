// SPDX-License-Identifier: MIT
#include "run/sqliteversion.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace expunge {

QString sqliteVersion()
{
    const QString connection = QStringLiteral("expunge-sqlite-version");
    QString version;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(QStringLiteral(":memory:"));
        if (database.open()) {
            QSqlQuery query(QStringLiteral("SELECT sqlite_version()"), database);
            if (query.next())
                version = query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return version;
}

} // namespace expunge
