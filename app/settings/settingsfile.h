// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QSettings>
#include <QString>

#include <functional>

namespace expunge {

// One ini file, readable and writable by its owner only. Several programs may use it at the same time: what
// another one wrote is seen, and a change writes only the entries that it names.
class SettingsFile final
{
public:
    explicit SettingsFile(const QString &path)
        : m_path(path)
    {
    }

    QString path() const { return m_path; }

    // Shows the settings to the reader, unless the file is damaged or unreadable: then the error says so.
    // A file that does not exist is an empty one.
    Status read(const std::function<void(QSettings &)> &reader) const;

    // Changes settings. A damaged file is first set aside as "PATH.damaged". After an error everything is as
    // it was before.
    Status change(const std::function<void(QSettings &)> &changer) const;

private:
    QString m_path;
};

} // namespace expunge
