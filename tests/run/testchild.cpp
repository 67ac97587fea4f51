// SPDX-License-Identifier: MIT
#include "run/testchild.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

#include <linux/capability.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace expunge {

TestChild::TestChild(const QStringList &taskAndArgument)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(), taskAndArgument);
}

TestChild::~TestChild()
{
    kill();
}

QByteArray TestChild::line()
{
    while (!m_process.canReadLine() && m_process.waitForReadyRead()) { }
    return m_process.readLine().trimmed();
}

void TestChild::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

void TestChild::killAfter(int milliseconds)
{
    m_process.waitForFinished(milliseconds);
    kill();
}

int TestChild::say(const QString &line)
{
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
    return 0;
}

int TestChild::sayAndWait(const char *line)
{
    say(line);
    pause();
    return 0;
}

bool TestChild::loseRootsPowers()
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    const __user_cap_data_struct none[2] = {};
    return syscall(SYS_capset, &header, none) == 0;
}

int TestChild::overwriteMiddle(const QString &path)
{
    QFile file(path);
    const QByteArray noise(64 * 1024, '\xa5');
    if (!file.open(QIODevice::ReadWrite) || !file.seek(file.size() / 2) || file.write(noise) != noise.size())
        return 1;
    file.close();
    return say("done");
}

} // namespace expunge
