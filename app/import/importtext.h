// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QCoreApplication>

namespace expunge {

// What an import says to people is translated together.
struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

inline Error badImport(const QString &text)
{
    return {ErrorKind::BadInput, text};
}

} // namespace expunge
