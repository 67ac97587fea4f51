// SPDX-License-Identifier: MIT
#include "resources/translations/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace expunge {

namespace {

const QString english = QStringLiteral("en");

bool isKnown(const QString &language)
{
    return language == english || language == QLatin1String("de");
}

bool install(QCoreApplication &app, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&app);
    if (translator->load(name, folder) && QCoreApplication::installTranslator(translator))
        return true;
    delete translator;
    return false;
}

} // namespace

QString languageFor(const QString &chosen)
{
    if (isKnown(chosen))
        return chosen;
    const QStringList wanted = QLocale::system().uiLanguages(); // "de-AT", "de", "en-US"
    for (const QString &tag : wanted) {
        if (const QString language = tag.section(u'-', 0, 0); isKnown(language))
            return language;
    }
    return english;
}

QLocale localeFor(const QString &language, const QLocale &system)
{
    const QLocale spoken(language);
    return system.language() == spoken.language() ? system : QLocale(spoken.language(), system.territory());
}

bool installTranslations(QCoreApplication &app, const QString &language)
{
    const QList<QTranslator *> former
        = app.findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(former); // which takes their words away
    const QString folder = QStringLiteral(":/i18n");
    const QString ofQt = QStringLiteral("qtbase_") + language;
    if (!install(app, ofQt, folder))
        install(app, ofQt, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return install(app, QStringLiteral("expunge_") + language, folder);
}

} // namespace expunge
