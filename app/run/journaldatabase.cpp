// SPDX-License-Identifier: MIT
#include "run/journaldatabase.h"

#include "base/text.h"
#include "run/journalerror.h"
#include "run/journalschema.h"
#include "run/journaltext.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

#include <atomic>

namespace expunge {

JournalDatabase::JournalDatabase(const QString &path)
    : m_path(path)
{
    static std::atomic<int> number = 0;
    m_connectionName = QStringLiteral("journal-%1").arg(++number);
}

JournalDatabase::~JournalDatabase()
{
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Status JournalDatabase::open()
{
    const Status connected = connect();
    return connected ? checkVersion() : connected;
}

Status JournalDatabase::openEmpty()
{
    Status status = connect();
    for (const char *sql :
         {"PRAGMA locking_mode = EXCLUSIVE", "PRAGMA journal_mode = OFF", "PRAGMA synchronous = FULL"}) {
        if (status)
            status = run(QLatin1String(sql));
    }
    for (const QString &sql : journalschema::statements()) {
        if (status)
            status = run(sql);
    }
    m_version = journalschema::version;
    return status;
}

Status JournalDatabase::connect()
{
    m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    if (!m_connection.isValid())
        return Error{ErrorKind::Unreadable,
                     JournalText::tr("Qt's SQLite driver is missing, so no journal can be kept. Install the "
                                     "package with Qt's SQLite plugin (libqt6sql6-sqlite).")};
    if (!QFileInfo::exists(m_path))
        return Error{ErrorKind::Unreadable,
                     JournalText::tr("The journal %1 does not exist.").arg(plainPath(m_path))};
    // As a URI, because only so SQLite can be told never to make a new file.
    m_connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=2000"));
    const QUrl file = QUrl::fromLocalFile(QFileInfo(m_path).absoluteFilePath());
    m_connection.setDatabaseName(QString::fromLatin1(file.toEncoded(QUrl::FullyEncoded))
                                 + QLatin1String("?mode=rw"));
    if (!m_connection.open())
        return error(m_connection.lastError());
    // No temporary files and no remains of deleted content; a damaged file is noticed rather than believed.
    for (const char *sql :
         {"PRAGMA temp_store = MEMORY", "PRAGMA secure_delete = ON", "PRAGMA cell_size_check = ON",
          "PRAGMA trusted_schema = OFF", "PRAGMA fullfsync = ON"}) {
        if (const Status status = run(QLatin1String(sql)); !status)
            return status;
    }
    return Done{};
}

Status JournalDatabase::checkVersion()
{
    const Result<QVariant> id = value(QStringLiteral("PRAGMA application_id"));
    if (!id)
        return id.error();
    const Result<QVariant> version = value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    const Result<QVariant> pages = value(QStringLiteral("PRAGMA page_count"));
    if (!pages)
        return pages.error();
    if (pages->toInt() == 0)
        return damage(JournalText::tr("it is empty"));
    if (id->toInt() != journalschema::applicationId)
        return Error{ErrorKind::Unreadable,
                     JournalText::tr("The file %1 is no journal of Expunge.").arg(plainPath(m_path))};
    if (version->toInt() > journalschema::version)
        return Error{
            ErrorKind::Unreadable,
            JournalText::tr("The journal %1 was written by a newer Expunge. It stays as it is; update "
                            "Expunge to open it.")
                .arg(plainPath(m_path))};
    if (version->toInt() < 1)
        return damage(JournalText::tr("its version is missing"));
    m_version = version->toInt();
    return Done{};
}

Status JournalDatabase::upgrade()
{
    for (; m_version < journalschema::version; ++m_version) {
        const Status done = transaction([this]() -> Status {
            for (const QString &sql : journalschema::upgradeFrom(m_version)) {
                if (const Status status = run(sql); !status)
                    return status;
            }
            return Done{};
        });
        if (!done)
            return done;
    }
    return Done{};
}

Status JournalDatabase::makeDurable()
{
    const Result<QVariant> mode = value(QStringLiteral("PRAGMA journal_mode = WAL"));
    if (!mode)
        return mode.error();
    if (mode->toString() != QLatin1String("wal"))
        return Error{ErrorKind::Unwritable,
                     JournalText::tr("The journal %1 cannot be kept safely where it is. It must lie on a "
                                     "local disk that can be written, not on a network share.")
                         .arg(plainPath(m_path))};
    if (const Status status = run(QStringLiteral("PRAGMA synchronous = FULL")); !status)
        return status;
    // The first read takes the lock by which others see that the journal is in use.
    const Result<QVariant> read = value(QStringLiteral("SELECT rows FROM run"));
    return read ? upgrade() : Status(read.error());
}

Status JournalDatabase::makePlain()
{
    const Result<QVariant> mode = value(QStringLiteral("PRAGMA journal_mode = DELETE"));
    if (mode && mode->toString() == QLatin1String("delete"))
        return Done{};
    if (mode)
        return Error{ErrorKind::Busy, JournalText::tr("The journal %1 is in use.").arg(plainPath(m_path))};
    return mode.error();
}

Status JournalDatabase::checkPages()
{
    const Result<QVariant> verdict = value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!verdict)
        return verdict.error();
    if (verdict->toString() != QLatin1String("ok"))
        return damage(verdict->toString());
    return Done{};
}

Status JournalDatabase::run(const QString &sql)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return error(query.lastError());
    return Done{};
}

Result<QVariant> JournalDatabase::value(const QString &sql)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return error(query.lastError());
    if (query.next())
        return query.value(0);
    if (query.lastError().isValid())
        return error(query.lastError());
    return QVariant();
}

Result<QSqlQuery> JournalDatabase::prepare(const QString &sql)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return error(query.lastError());
    return query;
}

Status JournalDatabase::step(QSqlQuery &query)
{
    if (!query.exec())
        return error(query.lastError());
    return Done{};
}

Status JournalDatabase::transaction(const std::function<Status()> &work)
{
    Status status = run(QStringLiteral("BEGIN IMMEDIATE"));
    if (!status)
        return status;
    status = work();
    if (status)
        status = run(QStringLiteral("COMMIT"));
    if (!status) {
        // After some errors SQLite has rolled back by itself; then this one fails, which is all right.
        QSqlQuery rollback(m_connection);
        rollback.exec(QStringLiteral("ROLLBACK"));
    }
    return status;
}

Error JournalDatabase::error(const QSqlError &error)
{
    if (isJournalDamage(error))
        return damage(error.databaseText());
    return journalError(error, m_path);
}

Error JournalDatabase::damage(const QString &detail)
{
    m_damaged = true;
    return {ErrorKind::Unreadable,
            JournalText::tr("The journal %1 is damaged (%2).").arg(plainPath(m_path), plainLine(detail))};
}

} // namespace expunge
