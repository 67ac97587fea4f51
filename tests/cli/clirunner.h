// SPDX-License-Identifier: MIT
#pragma once

#include "cli/pseudoterminal.h"
#include "support/faultserver.h"

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace expunge {

// Contacts with made-up UUIDs, in order: ...0001, ...0002
QString cliContact(int n);
QStringList cliContacts(int n);
// The IDs that a server was asked to delete, in order of arrival.
QStringList deletedAt(const FaultServer &server);
// A script for a server that knows its organisation and does as told with deletions; their number counts from
// 1.
FaultServer::Script deletions(FaultServer::Script script,
                              const QByteArray &organisation = R"({"name":"Acme GmbH"})");
FaultServer::Script confirming(); // every deletion

// expunge-cli as a process. The test's event loop goes on while it runs, so that a server of the test can
// answer. The key of the tests is in its environment.
class CliProcess final
{
public:
    CliProcess();
    ~CliProcess();

    // Before start().
    void setEnvironment(const QString &name, const QString &value);
    void unsetEnvironment(const QString &name);
    void closeOut(); // nobody reads stdout
    void ignoreHangUp(); // as nohup does
    // Instead of pipes: what is said stands on its screen, not in out() and err().
    PseudoTerminal &useTerminal();
    void start(const QStringList &arguments, const QByteArray &input = {});
    bool waitForEnd();
    QByteArray firstLine(); // of stdout, as soon as it is there
    void signal(int number);
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    qint64 pid() const { return m_process.processId(); }

    // After the end.
    int exitCode() const { return m_process.exitCode(); }
    bool wasKilled() const { return m_process.exitStatus() == QProcess::CrashExit; }
    QString out() const { return QString::fromUtf8(m_out); }
    QString err() const { return QString::fromUtf8(m_err); }

private:
    std::unique_ptr<PseudoTerminal> m_terminal;
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
// The same without a key in the environment, and with the addresses that the profiles have.
CliRun keyRun(const QStringList &arguments, const QByteArray &input = {});

// A file with this content in the folder of the test; gives its path.
QString writeFile(const QTemporaryDir &folder, const char *name, const QByteArray &content);
QByteArray readFile(const QString &path);
// The cells of a simple CSV file, row by row.
QList<QStringList> readCsv(const QString &path);

} // namespace expunge
