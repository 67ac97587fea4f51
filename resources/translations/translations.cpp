// SPDX-License-Identifier: MIT
#include "resources/translations/translations.h"

#include <QCoreApplication>
#include <QTranslator>

namespace expunge {

bool installTranslations(QCoreApplication &app)
{
    auto *translator = new QTranslator(&app);
    return translator->load(QStringLiteral(":/i18n/expunge_en.qm")) && QCoreApplication::installTranslator(translator);
}

} // namespace expunge
