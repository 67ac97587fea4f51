// SPDX-License-Identifier: MIT
#include "settings/settingsfile.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QVariantMap>

#include <algorithm>

namespace expunge {

namespace {

QVariantMap contentOf(const QSettings &settings)
{
    QVariantMap content;
    const QStringList keys = settings.allKeys();
    for (const QString &key : keys)
        content.insert(key, settings.value(key));
    return content;
}

Error unwritable(const QString &path)
{
    return {ErrorKind::Unwritable,
            QCoreApplication::translate(
                "SettingsFile",
                "The settings could not be saved to %1. Check that the folder can be written "
                "and that the disk has room, and save again.")
                .arg(plainPath(path))};
}

Error unreadable(const QString &path)
{
    return {ErrorKind::Unreadable,
            QCoreApplication::translate(
                "SettingsFile",
                "The settings file %1 could not be read, so it is not used. Check that it is a "
                "file and that this user may read it.")
                .arg(plainPath(path))};
}

// QSettings notices a damaged section only when that is first used, and tells only the first one who asks.
bool isDamaged(const QByteArray &content)
{
    if (content.contains('\0') || !content.isValidUtf8())
        return true;
    const QByteArrayList lines = content.split('\n');
    return std::ranges::any_of(lines, [](const QByteArray &whole) {
        const QByteArray line = whole.trimmed();
        const bool isComment = line.startsWith(';') || line.startsWith('#');
        const bool isSection = line.startsWith('[') && line.endsWith(']');
        return !line.isEmpty() && !isComment && !isSection && line.indexOf('=') < 1;
    });
}

} // namespace

Status SettingsFile::read(const std::function<void(QSettings &)> &reader) const
{
    QFile file(m_path);
    const bool exists = file.exists();
    if (exists && !file.open(QIODevice::ReadOnly))
        return unreadable(m_path);
    if (exists && isDamaged(file.readAll()))
        return Error{
            ErrorKind::BadInput,
            QCoreApplication::translate("SettingsFile",
                                        "The settings file %1 is damaged, so it is not used. Mend it, or go "
                                        "on: the next change sets it aside and starts a new one.")
                .arg(plainPath(m_path))};
    QSettings settings(m_path, QSettings::IniFormat);
    if (settings.status() == QSettings::AccessError)
        return unreadable(m_path);
    reader(settings);
    return Done{};
}

Status SettingsFile::change(const std::function<void(QSettings &)> &changer) const
{
    const Status readable = read([](QSettings &) {});
    if (!readable && readable.error().kind == ErrorKind::BadInput) {
        const QString aside = m_path + QLatin1String(".damaged");
        QFile::remove(aside);
        if (!QFile::rename(m_path, aside))
            return unwritable(m_path);
    } else if (!readable) {
        return readable;
    }
    QSettings settings(m_path, QSettings::IniFormat);
    if (!settings.isWritable())
        return unwritable(m_path);
    const QVariantMap before = contentOf(settings);
    changer(settings);
    settings.sync();
    if (settings.status() == QSettings::NoError) {
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
        return Done{};
    }
    // QSettings keeps what it could not write, in a cache of the process; so it is taken back by hand.
    settings.clear();
    for (auto entry = before.begin(); entry != before.end(); ++entry)
        settings.setValue(entry.key(), entry.value());
    return unwritable(m_path);
}

} // namespace expunge
