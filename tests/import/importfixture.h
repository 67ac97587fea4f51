// SPDX-License-Identifier: MIT
#pragma once

#include "contacts/contactlist.h"

#include <QFile>
#include <QTemporaryDir>

namespace expunge {

// Three contacts, files that hold them, and lists as short texts.

inline const QByteArray a = "3c90c3cc-0d44-4b50-8888-8dd25736052a";
inline const QByteArray b = "7b1e2f60-1111-4222-8333-444455556666";
inline const QByteArray c = "00112233-4455-4677-8899-aabbccddeeff";

inline QByteArray filled(QByteArray text)
{
    return text.replace("<A>", a).replace("<B>", b).replace("<C>", c);
}

inline QByteArray idOf(int n)
{
    return QByteArray::number(n, 16).rightJustified(8, '0') + "-0d44-4b50-8888-8dd25736052a";
}

// The list as "ID@place" for rows to be sent, "!text@place" for rejected ones.
inline QString shown(const ContactList &list)
{
    QStringList rows;
    for (int row = 0; row < list.size(); ++row) {
        QString text = list.textAt(row);
        text.replace(QString::fromLatin1(a), QLatin1String("A"))
            .replace(QString::fromLatin1(b), QLatin1String("B"))
            .replace(QString::fromLatin1(c), QLatin1String("C"));
        rows += QLatin1String(list.isSendable(row) ? "" : "!") + text + u'@'
            + QString::number(list.originAt(row).place);
    }
    return rows.join(QLatin1String(" | "));
}

class FileFolder final
{
public:
    QString write(const QString &name, const QByteArray &content)
    {
        const QString path = dir.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    QTemporaryDir dir;
};

} // namespace expunge
