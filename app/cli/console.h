// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace expunge {

// The two streams: stdout carries data only, stderr is for people. Nothing is ever coloured, with or without
// NO_COLOR.
class Console final
{
public:
    static void out(const QString &line);
    static void outUtf8(const QByteArray &line); // whatever the locale is: JSON
    static void err(const QString &line); // a problem; ends a progress line first
    static void note(const QString &line); // the same for what is no problem: left out when quiet
    static void setQuiet(bool quiet) { s_quiet = quiet; }

    // A line that replaces itself on a terminal. Elsewhere it is left out: logs of cron need no progress.
    static void progress(const QString &line);

    static bool errIsTerminal();

private:
    static bool s_progressShown;
    static bool s_quiet;
};

} // namespace expunge
