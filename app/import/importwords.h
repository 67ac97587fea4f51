// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QCoreApplication>

namespace expunge {

// The translation of a text marked with QT_TRANSLATE_NOOP("Import", ...).
inline QString importWords(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

inline Error badImport(const QString &text)
{
    return {ErrorKind::BadInput, text};
}

} // namespace expunge
