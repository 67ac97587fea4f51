// SPDX-License-Identifier: MIT
#include "base/heap.h"
#include "base/interrupt.h"
#include "desktop/desktop.h"
#include "desktop/tour.h"
#include "keys/processsecrecy.h"
#include "resources/resources.h"
#include "resources/translations/translations.h"
#include "settings/places.h"
#include "settings/preferences.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>
#include <optional>

using namespace expunge;

namespace {

void print(FILE *stream, const QString &text)
{
    std::fputs(qPrintable(text.trimmed() + QLatin1Char('\n')), stream);
}

void speak(QCoreApplication &app)
{
    const QString language = languageFor(Preferences::load(configFile()).language);
    QLocale::setDefault(localeFor(language, QLocale::system()));
    installTranslations(app, language);
}

// --help and --version want no display.
std::optional<QString> words(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    speak(app);
    const QStringList arguments = QCoreApplication::arguments();
    const auto asked = [&arguments](const char *name, const char *letter) {
        return arguments.contains(QLatin1String(name)) || arguments.contains(QLatin1String(letter));
    };
    if (asked("--version", "-v"))
        return QStringLiteral("expunge " EXPUNGE_VERSION);
    return asked("--help", "-h") ? std::optional(desktopHelp()) : std::nullopt;
}

int openDesktop(const DesktopOptions &options)
{
    Desktop desktop(options);
    desktop.show();
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::interrupted, &desktop.window(), &MainWindow::endCleanly);
    if (options.tourFolder.isEmpty())
        return QApplication::exec();
    Tour tour(desktop, options.tourFolder);
    QObject::connect(&tour, &Tour::finished, qApp, [](bool good) { QApplication::exit(good ? 0 : 1); });
    tour.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    keepSecretsOutOfDumps();
    giveBigBlocksBack();
    if (const std::optional<QString> text = words(argc, argv)) {
        print(stdout, *text);
        return 0;
    }
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("expunge"));
    QApplication::setApplicationDisplayName(QStringLiteral("Expunge"));
    QApplication::setApplicationVersion(QStringLiteral(EXPUNGE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("expunge"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/expunge.svg")));

    initResources();
    QApplication::setStyle(
        QStringLiteral("Fusion")); // follows every palette, and is what the style sheet is made for
    speak(app);

    const Result<DesktopOptions> options = readDesktopOptions(QApplication::arguments().mid(1));
    if (!options) {
        print(stderr, options.error().text);
        return 2;
    }
    if (!options->dataFolder.isEmpty()) {
        if (const Status moved = useDataFolder(options->dataFolder); !moved) {
            print(stderr, moved.error().text);
            return 2;
        }
        speak(app); // as that folder's settings say
    }
    DesktopOptions wanted = *options;
    for (;;) {
        const int code = openDesktop(wanted);
        if (code != Desktop::startAnew)
            return code;
        speak(app);
        wanted.files.clear(); // they have been imported once
    }
}
