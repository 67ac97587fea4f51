// SPDX-License-Identifier: MIT
#pragma once

#include "support/faultserver.h"

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <optional>

namespace expunge {

// Contacts with made-up UUIDs, in order: ...0001, ...0002
QString cliContact(int n);
QStringList cliContacts(int n);
// The IDs that a server was asked to delete, in order of arrival.
QStringList deletedAt(const FaultServer &server);

// expunge-cli as a process. The test's event loop goes on while it runs, so that a server of the test can
// answer. The key of the tests is in its environment.
class CliProcess final
{
public:
    CliProcess();
    ~CliProcess();

    void setEnvironment(const QString &name, const QString &value); // before start()
    void unsetEnvironment(const QString &name);
    void start(const QStringList &arguments, const QByteArray &input = {});
    bool waitForEnd();
    QByteArray firstLine(); // of stdout, as soon as it is there
    void signal(int number);
    qint64 pid() const { return m_process.processId(); }

    // After the end.
    int exitCode() const { return m_process.exitCode(); }
    bool wasKilled() const { return m_process.exitStatus() == QProcess::CrashExit; }
    QString out() const { return QString::fromUtf8(m_out); }
    QString err() const { return QString::fromUtf8(m_err); }

private:
    QProcess m_process;
    QProcessEnvironment m_environment;
    QByteArray m_out;
    QByteArray m_err;
};

struct CliRun
{
    int exitCode = -1;
    QString out;
    QString err;
    QByteArray about() const; // for QVERIFY2
};

// Runs it to its end against this API, with the pace of a fast one. The key must be in nothing that it says.
CliRun runCli(const QStringList &arguments, const QUrl &api = {}, const QByteArray &input = {});

// A file with this content in the folder of the test; gives its path.
QString writeFile(const QTemporaryDir &folder, const char *name, const QByteArray &content);
QByteArray readFile(const QString &path);
// The cells of a simple CSV file, row by row.
QList<QStringList> readCsv(const QString &path);

} // namespace expunge
