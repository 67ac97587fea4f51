// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QProcess>
#include <QStringList>

namespace expunge {

// The test's own binary as another process: with a task (EXPUNGE_CHILD_TASK) as its first argument,
// to be looked at and killed from here.
class TestChild final
{
public:
    explicit TestChild(const QStringList &taskAndArgument);
    ~TestChild();

    QByteArray line(); // the first that it prints, without the end
    void kill(); // SIGKILL; returns when it is dead
    void killAfter(int milliseconds);
    qint64 pid() const { return m_process.processId(); }

    // In the child, for the task:
    static int say(const QString &line);
    static int say(const char *line) { return say(QString::fromUtf8(line)); }
    static int say(const Error &error) { return say(prefix(error.kind) + error.text); }
    static int sayAndWait(const char *line);
    static QString prefix(ErrorKind kind) { return QStringLiteral("%1: ").arg(static_cast<int>(kind)); }
    // Root may write what is read-only; after this, not any more.
    static bool loseRootsPowers();
    static int overwriteMiddle(const QString &path);

private:
    QProcess m_process;
};

} // namespace expunge
