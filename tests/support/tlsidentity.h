// SPDX-License-Identifier: MIT
#pragma once

#include <QSslConfiguration>
#include <QString>

namespace expunge {

// A fresh self-signed certificate with its key, for a server on loopback; made by the openssl program, which
// leaves its files in the folder. subjectAltName as in "IP:127.0.0.1" or "DNS:api.open.cx".
QSslConfiguration tlsIdentity(const QString &folder, const QString &name, const QString &subjectAltName);

// From now on this process trusts it. Returns what was trusted before, to be set back.
QSslConfiguration trustIn(const QSslConfiguration &identity);

} // namespace expunge
