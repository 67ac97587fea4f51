// SPDX-License-Identifier: MIT
#include "base/versions.h"

#include <QCoreApplication>

namespace expunge {

QList<Part> parts(const QString &sqliteVersion)
{
    const QString publicDomain = QCoreApplication::translate("Versions", "public domain");
    return {
        {QStringLiteral("Expunge"), QStringLiteral(EXPUNGE_VERSION), QStringLiteral("MIT")},
        {QStringLiteral("Qt"), QString::fromLatin1(qVersion()), QStringLiteral("LGPL-3.0-only")},
        {QStringLiteral("SQLite"), sqliteVersion, publicDomain},
        {QStringLiteral("QtKeychain"), QStringLiteral(EXPUNGE_KEYCHAIN_VERSION),
         QStringLiteral("BSD-3-Clause")},
        {QStringLiteral("uchardet"), QStringLiteral(EXPUNGE_UCHARDET_VERSION),
         QStringLiteral("MPL-1.1 OR GPL-2.0-or-later OR LGPL-2.1-or-later")},
    };
}

} // namespace expunge
