// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QSaveFile>

namespace expunge {

// A file that is written whole or not at all: what was there before stays until commit(). An object that goes
// without commit() leaves nothing behind.
class WholeFile final
{
public:
    explicit WholeFile(const QString &path);

    // After a failure nothing more is written; commit() tells the first cause.
    void write(const QByteArray &bytes);
    bool failed() const { return !m_cause.isEmpty(); }

    // Puts the file in its place. Error: Unwritable, with the path and the cause.
    Status commit();

private:
    QSaveFile m_file;
    QString m_cause;
};

} // namespace expunge
