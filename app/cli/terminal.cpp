// SPDX-License-Identifier: MIT
#include "cli/terminal.h"

#include "cli/console.h"

#include <QByteArray>

#include <csignal>
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

constexpr int ctrlC = 3;

struct Line
{
    std::optional<QString> text; // nothing: the input ended
    bool interrupted = false; // by Ctrl+C
};

// Unbuffered, so that no copy of a secret stays behind in a buffer of the C library.
Line readLine()
{
    constexpr int longest = 4096;
    std::setvbuf(stdin, nullptr, _IONBF, 0);
    QByteArray bytes;
    bytes.reserve(longest);
    int byte = std::getchar();
    for (; byte != '\n' && byte != '\r' && byte != EOF && byte != ctrlC; byte = std::getchar()) {
        if (bytes.size() < longest)
            bytes += static_cast<char>(byte);
    }
    Line line;
    line.interrupted = byte == ctrlC;
    if (byte != EOF || !bytes.isEmpty())
        line.text = QString::fromLocal8Bit(bytes);
    bytes.fill('\0');
    return line;
}

} // namespace

bool inputIsTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdin)) != 0;
#else
    return isatty(STDIN_FILENO) == 1;
#endif
}

bool canAsk()
{
    return inputIsTerminal() && Console::errIsTerminal();
}

std::optional<QString> ask(const QString &prompt)
{
    show(prompt);
    return readLine().text;
}

std::optional<QString> askSecret(const QString &prompt)
{
    show(prompt);
    Line line;
#ifdef Q_OS_WIN
    QString text;
    wint_t c = _getwch();
    for (; c != '\r' && c != '\n' && c != ctrlC; c = _getwch())
        text += QChar(static_cast<char16_t>(c));
    line = {text, c == ctrlC};
#else
    // Ctrl+C comes as a character, so that no signal can leave the terminal without echo.
    termios before{};
    if (tcgetattr(STDIN_FILENO, &before) != 0)
        return {};
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ISIG);
    silent.c_cc[VEOL] = ctrlC;
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    line = readLine();
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
#endif
    show(QStringLiteral("\n"));
    if (line.interrupted)
        std::raise(SIGINT);
    return line.text;
}

std::optional<QString> readSecret()
{
    return readLine().text;
}

} // namespace expunge::terminal
