// SPDX-License-Identifier: MIT
#include "cli/terminal.h"

#include <QByteArray>

#include <cstdio>

#ifdef Q_OS_WIN
#include <conio.h>
#include <io.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace expunge::terminal {

namespace {

void show(const QString &text)
{
    const QByteArray bytes = text.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

std::optional<QString> readLine()
{
    constexpr int longest = 4096;
    constexpr int ctrlC = 3;
    QByteArray line;
    for (int byte = std::getchar(); byte != '\n' && byte != '\r'; byte = std::getchar()) {
        if (byte == EOF || byte == ctrlC)
            return {};
        if (line.size() < longest)
            line += static_cast<char>(byte);
    }
    const QString text = QString::fromLocal8Bit(line);
    line.fill('\0');
    return text;
}

} // namespace

bool canAsk()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdin)) != 0 && _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1;
#endif
}

std::optional<QString> ask(const QString &prompt)
{
    show(prompt);
    return readLine();
}

std::optional<QString> askSecret(const QString &prompt)
{
#ifdef Q_OS_WIN
    show(prompt);
    QString text;
    for (int c = _getwch(); c != '\r' && c != '\n'; c = _getwch()) {
        if (c == 3)
            return {};
        text += QChar(static_cast<char16_t>(c));
    }
    show(QStringLiteral("\n"));
    return text;
#else
    // Ctrl+C comes as a character, so that no signal can leave the terminal without echo.
    termios before{};
    if (tcgetattr(STDIN_FILENO, &before) != 0)
        return {};
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ISIG);
    silent.c_cc[VEOL] = 3;
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    show(prompt);
    const std::optional<QString> text = readLine();
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    show(QStringLiteral("\n"));
    return text;
#endif
}

} // namespace expunge::terminal
