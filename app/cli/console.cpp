// SPDX-License-Identifier: MIT
#include "cli/console.h"

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace expunge {

namespace {

void write(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

bool Console::s_progressShown = false;
bool Console::s_quiet = false;

void Console::out(const QString &line)
{
    write(stdout, line + QLatin1Char('\n'));
}

void Console::outUtf8(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

void Console::err(const QString &line)
{
    const QString end = s_progressShown ? QStringLiteral("\r\033[K") : QString();
    s_progressShown = false;
    write(stderr, end + line + QLatin1Char('\n'));
}

void Console::note(const QString &line)
{
    if (!s_quiet)
        err(line);
}

void Console::progress(const QString &line)
{
    if (s_quiet || !errIsTerminal() || qgetenv("TERM") == "dumb")
        return;
    s_progressShown = true;
    write(stderr, QStringLiteral("\r\033[K") + line);
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
