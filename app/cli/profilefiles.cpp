// SPDX-License-Identifier: MIT
#include "cli/profilefiles.h"

#include "api/endpoint.h"
#include "base/text.h"
#include "base/wholefile.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/exitcodes.h"
#include "settings/places.h"
#include "settings/profileexchange.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace expunge {

namespace {

struct ProfileFilesText
{
    Q_DECLARE_TR_FUNCTIONS(ProfileFiles)
};

const QString standardStream = QStringLiteral("-");

Result<QByteArray> contentOfFile(const QString &path)
{
    constexpr qint64 more = 2 << 20; // than a file of profiles may have
    QFile file(path);
    const bool isOpen
        = path == standardStream ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    const QByteArray content = isOpen ? file.read(more) : QByteArray();
    if (isOpen && file.error() == QFile::NoError)
        return content;
    return Error{ErrorKind::Unreadable,
                 ProfileFilesText::tr("The file %1 cannot be read: %2.")
                     .arg(plainPath(path), plainLine(file.errorString()))};
}

QString problemOf(const QUrl &address)
{
    const Result<Endpoint> endpoint = Endpoint::parse(address);
    return endpoint ? QString() : endpoint.error().text;
}

} // namespace

int exportProfiles(const QString &path)
{
    const ProfileStore store(configFile());
    const Result<QByteArray> content = profilesAsFile(store.profiles());
    if (const QString problem = store.problem(); !problem.isEmpty())
        Console::err(problem);
    if (!content)
        return fail(content.error());
    if (path == standardStream) {
        Console::outUtf8(content->trimmed());
        return exitcode::allGone;
    }
    WholeFile file(path);
    file.write(*content);
    const Status written = file.commit();
    return written ? exitcode::allGone : fail(written.error());
}

int importProfilesFrom(const QString &path)
{
    const Result<QByteArray> content = contentOfFile(path);
    if (!content)
        return fail(content.error());
    const Result<QList<Profile>> profiles = profilesOfFile(*content, &problemOf);
    if (!profiles)
        return fail(Error{ErrorKind::Unreadable,
                          QStringLiteral("%1: %2").arg(plainPath(path), profiles.error().text)});
    ProfileStore store(configFile());
    const Result<ImportedProfiles> imported = importProfiles(store, *profiles);
    if (!imported)
        return fail(imported.error());
    for (const QString &name : imported->added)
        Console::out(store.find(name).value_or(Profile()).id);
    Console::note(sentenceOf(*imported));
    return exitcode::allGone;
}

} // namespace expunge
