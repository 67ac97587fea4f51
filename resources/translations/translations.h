// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QString>

class QCoreApplication;

namespace expunge {

// The language in which the program speaks: the chosen one ("de"), or when none is chosen the first of the
// system's that it knows. English when it knows none of them.
QString languageFor(const QString &chosen);

// How numbers and times are written in that language: as the system does, when it speaks it; else as the
// language does in the system's country, where it is spoken there.
QLocale localeFor(const QString &language, const QLocale &system);

// Gives the program the words of its language, in place of those that it had. English needs it, too: for its
// plurals. Call it before the first text is shown. False when the words are missing from the build.
bool installTranslations(QCoreApplication &app, const QString &language);

} // namespace expunge
