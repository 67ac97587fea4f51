// SPDX-License-Identifier: MIT
#include "desktop/desktopoptions.h"

#include "settings/profile.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace expunge {

Result<DesktopOptions> readDesktopOptions(const QStringList &arguments)
{
    const QCommandLineOption sandbox(QStringLiteral("sandbox"));
    const QCommandLineOption profile(QStringLiteral("profile"), {}, QStringLiteral("NAME"));
    const QCommandLineOption apiUrl(QStringLiteral("api-url"), {}, QStringLiteral("URL"));
    const QCommandLineOption dataDir(QStringLiteral("data-dir"), {}, QStringLiteral("DIR"));
    const QCommandLineOption tour(QStringLiteral("tour"), {}, QStringLiteral("FOLDER"));
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    const QCommandLineOption version(QStringList{QStringLiteral("v"), QStringLiteral("version")});
    QCommandLineParser parser;
    parser.addOptions({sandbox, profile, apiUrl, dataDir, tour, help, version});
    if (!parser.parse(QStringList(QStringLiteral("expunge")) + arguments))
        return Error{ErrorKind::BadInput, parser.errorText()};
    if (parser.values(dataDir).contains(QString())) // a script with an unset variable
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("DesktopOptions", "--data-dir has an empty value.")};
    DesktopOptions options;
    options.dataFolder = parser.value(dataDir);
    options.files = parser.positionalArguments();
    options.profile = parser.value(profile);
    options.apiUrl = QUrl(parser.value(apiUrl), QUrl::StrictMode);
    options.tourFolder = parser.value(tour);
    if (parser.isSet(sandbox) || parser.isSet(tour))
        options.profile = sandboxProfile().id;
    return options;
}

QString desktopHelp()
{
    return QCoreApplication::translate("DesktopOptions", R"(Usage: expunge [OPTION]... [FILE]...

Deletes contacts from an OpenCX organisation. The files are imported into the
list; nothing is sent before it has been confirmed.

  --sandbox        start with the built-in sandbox: made-up contacts, no key
  --profile NAME   start with this profile
  --api-url URL    use this address of the API, for this session
  --data-dir DIR   keep settings and runs in this folder, for portable use; keys
                   stay in the keychain of the system
  --tour FOLDER    go through the main job on the sandbox by itself and leave
                   pictures and the results in FOLDER
  --version        show the version
  --help           show this text
)");
}

} // namespace expunge
