// SPDX-License-Identifier: MIT
#include "cli/console.h"

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace expunge {

namespace {

void say(const QString &text)
{
    const QByteArray bytes = text.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

bool isDumb()
{
    return qgetenv("TERM") == "dumb";
}

bool mayColour()
{
#ifdef Q_OS_WIN
    return false; // not every console of Windows understands it
#else
    return Console::errIsTerminal() && !isDumb() && qEnvironmentVariableIsEmpty("NO_COLOR");
#endif
}

int columns()
{
    constexpr int usual = 80;
#ifndef Q_OS_WIN
    winsize size{};
    if (ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
#endif
    return usual;
}

} // namespace

bool Console::s_progressShown = false;
bool Console::s_quiet = false;
bool Console::s_outFailed = false;

void Console::out(const QString &line)
{
    write(line.toLocal8Bit());
}

void Console::outUtf8(const QByteArray &line)
{
    write(line);
}

void Console::write(const QByteArray &line)
{
    endProgress(); // both streams may be the same terminal
    const auto size = static_cast<size_t>(line.size());
    if (std::fwrite(line.constData(), 1, size, stdout) != size || std::fputc('\n', stdout) == EOF
        || std::fflush(stdout) != 0)
        s_outFailed = true;
}

void Console::err(const QString &line)
{
    endProgress();
    say(mayColour() ? QStringLiteral("\033[31m%1\033[0m\n").arg(line) : line + QLatin1Char('\n'));
}

void Console::note(const QString &line)
{
    if (s_quiet)
        return;
    endProgress();
    say(line + QLatin1Char('\n'));
}

void Console::progress(const QString &line)
{
    s_progressShown = true;
    say(QStringLiteral("\r\033[K") + line.left(columns() - 1));
}

void Console::endProgress()
{
    if (s_progressShown)
        say(QStringLiteral("\r\033[K"));
    s_progressShown = false;
}

bool Console::showsProgress()
{
    return !s_quiet && errIsTerminal() && !isDumb();
}

bool Console::errIsTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) == 1;
#endif
}

} // namespace expunge
