// SPDX-License-Identifier: MIT
#pragma once

class QCoreApplication;

namespace expunge {

// Gives the program the words of its language. English needs it, too: for its plurals. Call it before the first
// text is shown. False when the words are missing from the build.
bool installTranslations(QCoreApplication &app);

} // namespace expunge
