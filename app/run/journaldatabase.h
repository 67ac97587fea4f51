// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>

namespace expunge {

// One SQLite connection to one journal, under a name of its own, and SQLite's troubles in words. To be used
// only by the thread that opened it.
class JournalDatabase final
{
public:
    explicit JournalDatabase(const QString &path);
    ~JournalDatabase();
    Q_DISABLE_COPY_MOVE(JournalDatabase)

    const QString &path() const { return m_path; }

    // Opens an existing journal. Refuses what is no journal or was written by a newer Expunge.
    Status open();
    // Opens an existing empty file and makes it a journal without rows. Without any safety net, and so quick:
    // when something fails, the file is of no use any more.
    Status openEmpty();

    // Every commit is on the disk when it returns. The journal must be on a disk where WAL works. One of an
    // earlier Expunge gets today's tables: it is going to be written.
    Status makeDurable();
    // Back to one plain file, without -wal and -shm beside it. Fails with Busy while anybody else has it
    // open.
    Status makePlain();
    // Reads every page. Minutes of wrong deletions cost more than the 0.1 s that this takes per million rows.
    Status checkPages();

    Status run(const QString &sql);
    Result<QVariant> value(const QString &sql); // the first column of the first row
    Result<QSqlQuery> prepare(const QString &sql);
    Status step(QSqlQuery &query); // executes what was prepared and bound

    // All of the work or, when it or the commit fails, nothing.
    Status transaction(const std::function<Status()> &work);

    int version() const { return m_version; } // of the tables; 0 until it is open

    // What SQLite said, for people.
    Error error(const QSqlError &error);
    // The content contradicts itself.
    Error damage(const QString &detail);
    // Whether any call found the file to be damaged.
    bool isDamaged() const { return m_damaged; }

private:
    Status connect();
    Status checkVersion();
    Status upgrade();

    QString m_path;
    QString m_connectionName;
    QSqlDatabase m_connection;
    bool m_damaged = false;
    int m_version = 0;
};

} // namespace expunge
