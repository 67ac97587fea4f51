// SPDX-License-Identifier: MIT
#include "sandbox/contactscsv.h"

namespace expunge {

namespace {

QByteArray field(const QString &text)
{
    QByteArray value = text.toUtf8();
    const bool needsQuotes = value.contains(',') || value.contains('"') || value.contains('\n')
        || value.contains('\r') || value.startsWith(' ') || value.endsWith(' ');
    if (!needsQuotes)
        return value;
    return '"' + value.replace('"', "\"\"") + '"';
}

} // namespace

QByteArray contactsCsv(const QList<SandboxContact> &contacts)
{
    QByteArray csv("id,name,email,phone,created_at\r\n");
    for (const SandboxContact &contact : contacts) {
        csv += field(contact.id) + ',' + field(contact.name) + ',' + field(contact.email) + ','
            + field(contact.phone) + ',' + contact.createdAt.toUTC().toString(Qt::ISODate).toLatin1()
            + "\r\n";
    }
    return csv;
}

} // namespace expunge
