// SPDX-License-Identifier: MIT
#include "cli/pseudoterminal.h"

#include <array>
#include <fcntl.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace expunge {

PseudoTerminal::PseudoTerminal()
{
    const winsize size{24, 80, 0, 0};
    if (openpty(&m_ours, &m_theirs, nullptr, nullptr, &size) != 0)
        qFatal("no pseudo-terminal");
    for (const int end : {m_ours, m_theirs})
        fcntl(end, F_SETFD, FD_CLOEXEC);
    fcntl(m_ours, F_SETFL, O_NONBLOCK);
    m_notifier = std::make_unique<QSocketNotifier>(m_ours, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { read(); });
}

PseudoTerminal::~PseudoTerminal()
{
    m_notifier.reset();
    close(m_ours);
    handedOver();
}

void PseudoTerminal::become() const
{
    setsid();
    ioctl(m_theirs, TIOCSCTTY, 0);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        dup2(m_theirs, stream);
}

void PseudoTerminal::handedOver()
{
    if (m_theirs >= 0)
        close(m_theirs);
    m_theirs = -1;
}

void PseudoTerminal::type(const QByteArray &keys)
{
    if (write(m_ours, keys.constData(), static_cast<size_t>(keys.size())) != keys.size())
        qFatal("the pseudo-terminal takes no input");
}

bool PseudoTerminal::echoes() const
{
    termios settings{};
    return tcgetattr(m_ours, &settings) == 0 && (settings.c_lflag & ECHO) != 0;
}

QByteArray PseudoTerminal::screen()
{
    read();
    return m_screen;
}

void PseudoTerminal::read()
{
    std::array<char, 4096> block{};
    for (;;) {
        const ssize_t size = ::read(m_ours, block.data(), block.size());
        if (size > 0) {
            m_screen.append(block.data(), size);
            continue;
        }
        if (size == 0 || errno != EAGAIN) // the child has gone
            m_notifier->setEnabled(false);
        return;
    }
}

} // namespace expunge
