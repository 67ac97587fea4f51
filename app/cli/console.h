// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace expunge {

// The two streams: stdout carries data only, stderr is for people. On a terminal problems are red, unless
// NO_COLOR or TERM=dumb asks for none; nothing else is ever coloured.
class Console final
{
public:
    static void out(const QString &line);
    static void outUtf8(const QByteArray &line); // whatever the locale is: JSON
    static bool outFailed() { return s_outFailed; } // nobody reads stdout any more, or its disk is full

    static void err(const QString &line); // a problem; ends a progress line first
    static void note(const QString &line); // the same for what is no problem: left out when quiet
    static void setQuiet(bool quiet) { s_quiet = quiet; }

    // A line that replaces itself, cut to the width of the terminal. Only where showsProgress() says so.
    static void progress(const QString &line);
    static bool showsProgress();

    static bool errIsTerminal();

private:
    static void endProgress();
    static void write(const QByteArray &line);

    static bool s_progressShown;
    static bool s_quiet;
    static bool s_outFailed;
};

} // namespace expunge
