// SPDX-License-Identifier: MIT
#include "base/heap.h"
#include "base/interrupt.h"
#include "desktop/desktop.h"
#include "desktop/tour.h"
#include "keys/processsecrecy.h"
#include "resources/resources.h"
#include "resources/translations/translations.h"
#include "settings/places.h"

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

// --help and --version want no display.
std::optional<QString> words(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto asked = [&arguments](const char *name, const char *letter) {
        return arguments.contains(QLatin1String(name)) || arguments.contains(QLatin1String(letter));
    };
    if (asked("--version", "-v"))
        return QStringLiteral("expunge " EXPUNGE_VERSION);
    return asked("--help", "-h") ? std::optional(desktopHelp()) : std::nullopt;
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
    installTranslations(app);

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
    }
    Desktop desktop(*options);
    desktop.show();
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::interrupted, &desktop.window(), &MainWindow::endCleanly);
    if (options->tourFolder.isEmpty())
        return QApplication::exec();
    Tour tour(desktop, options->tourFolder);
    QObject::connect(&tour, &Tour::finished, &app, [](bool good) { QApplication::exit(good ? 0 : 1); });
    tour.start();
    return QApplication::exec();
}
