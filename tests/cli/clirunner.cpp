// SPDX-License-Identifier: MIT
#include "cli/clirunner.h"

#include "support/testkey.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>
#include <unistd.h>
#include <utility>

namespace expunge {

QString cliContact(int n)
{
    return QStringLiteral("3c90c3cc-0d44-4b50-8888-%1").arg(n, 12, 16, QLatin1Char('0'));
}

QStringList cliContacts(int n)
{
    QStringList all;
    for (int i = 1; i <= n; ++i)
        all += cliContact(i);
    return all;
}

QStringList deletedAt(const FaultServer &server)
{
    QStringList ids;
    for (const HttpRequest &request : server.requests) {
        if (request.method == "DELETE")
            ids += QString::fromLatin1(request.target).section(QLatin1Char('/'), -1);
    }
    return ids;
}

FaultServer::Script deletions(FaultServer::Script script, const QByteArray &organisation)
{
    return [script = std::move(script), organisation, number = 0](QTcpSocket &socket,
                                                                  const HttpRequest &request, int) mutable {
        if (request.method == "GET")
            FaultServer::respond(socket, 200, organisation);
        else
            script(socket, request, ++number);
    };
}

FaultServer::Script confirming()
{
    return deletions(FaultServer::always(204));
}

CliProcess::CliProcess()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    setEnvironment(QStringLiteral("OPENCX_API_KEY"), testKeyText());
    setEnvironment(QStringLiteral("TERM"), QStringLiteral("xterm"));
    unsetEnvironment(QStringLiteral("NO_COLOR"));
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process,
                     [this] { m_out += m_process.readAllStandardOutput(); });
    QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_process,
                     [this] { m_err += m_process.readAllStandardError(); });
}

CliProcess::~CliProcess()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void CliProcess::setEnvironment(const QString &name, const QString &value)
{
    m_environment.insert(name, value);
}

void CliProcess::unsetEnvironment(const QString &name)
{
    m_environment.remove(name);
}

void CliProcess::closeOut()
{
    m_process.setChildProcessModifier([] {
        int ends[2] = {-1, -1};
        if (pipe(ends) == 0) {
            close(ends[0]);
            dup2(ends[1], STDOUT_FILENO);
        }
    });
}

void CliProcess::ignoreHangUp()
{
    m_process.setChildProcessModifier([] { std::signal(SIGHUP, SIG_IGN); });
}

PseudoTerminal &CliProcess::useTerminal()
{
    m_terminal = std::make_unique<PseudoTerminal>();
    m_process.setChildProcessModifier([terminal = m_terminal.get()] { terminal->become(); });
    return *m_terminal;
}

void CliProcess::start(const QStringList &arguments, const QByteArray &input)
{
    m_process.setProcessEnvironment(m_environment);
    m_process.start(QStringLiteral(EXPUNGE_CLI), arguments);
    if (m_terminal) {
        m_process.waitForStarted();
        m_terminal->handedOver();
    }
    m_process.write(input);
    m_process.closeWriteChannel();
}

bool CliProcess::waitForEnd()
{
    const bool ended = QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, 60'000);
    m_out += m_process.readAllStandardOutput();
    m_err += m_process.readAllStandardError();
    if (!ended)
        qWarning("expunge-cli did not end. It said: %s", m_err.constData());
    for (const QByteArray &said : {m_out, m_err, m_terminal ? m_terminal->screen() : QByteArray()}) {
        if (said.contains(testKeyText().toUtf8()))
            qFatal("the key is in the output");
    }
    return ended;
}

QByteArray CliProcess::firstLine()
{
    static_cast<void>(QTest::qWaitFor([this] { return m_out.contains('\n'); }, 30'000));
    return m_out.left(m_out.indexOf('\n'));
}

void CliProcess::signal(int number)
{
    ::kill(static_cast<pid_t>(m_process.processId()), number);
}

QByteArray CliRun::about() const
{
    return "exit code " + QByteArray::number(exitCode) + "\n" + out.toUtf8() + "\n" + err.toUtf8();
}

CliRun runCli(const QStringList &arguments, const QUrl &api, const QByteArray &input)
{
    CliProcess process;
    if (!api.isEmpty())
        process.setEnvironment(QStringLiteral("OPENCX_API_URL"), api.toString());
    process.start(arguments, input);
    if (!process.waitForEnd() || process.wasKilled())
        return {};
    return {process.exitCode(), process.out(), process.err()};
}

CliRun keyRun(const QStringList &arguments, const QByteArray &input)
{
    CliProcess process;
    process.unsetEnvironment(QStringLiteral("OPENCX_API_KEY"));
    process.start(arguments, input);
    return process.waitForEnd() ? CliRun{process.exitCode(), process.out(), process.err()} : CliRun{};
}

QString writeFile(const QTemporaryDir &folder, const char *name, const QByteArray &content)
{
    QFile file(folder.filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write a file of the test");
    return file.fileName();
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QStringList> readCsv(const QString &path)
{
    QList<QStringList> rows;
    const QList<QByteArray> lines = readFile(path).split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty())
            rows += QString::fromUtf8(line.trimmed()).split(QLatin1Char(','));
    }
    return rows;
}

} // namespace expunge
