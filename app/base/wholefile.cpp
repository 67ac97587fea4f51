// SPDX-License-Identifier: MIT
#include "base/wholefile.h"

#include "base/text.h"

#include <QCoreApplication>

namespace expunge {

WholeFile::WholeFile(const QString &path)
    : m_file(path)
{
    if (!m_file.open(QIODevice::WriteOnly))
        m_cause = m_file.errorString();
}

void WholeFile::write(const QByteArray &bytes)
{
    if (!failed() && m_file.write(bytes) != bytes.size())
        m_cause = m_file.errorString();
}

Status WholeFile::commit()
{
    if (failed())
        m_file.cancelWriting();
    else if (!m_file.commit())
        m_cause = m_file.errorString();
    if (!failed())
        return Done{};
    return Error{
        ErrorKind::Unwritable,
        QCoreApplication::translate("WholeFile",
                                    "The file %1 could not be written: %2. A file that was there before is "
                                    "unchanged. Choose another place or free some space, and save again.")
            .arg(plainPath(m_file.fileName()), plainLine(m_cause))};
}

} // namespace expunge
