// SPDX-License-Identifier: MIT
#include "support/tlsidentity.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

namespace expunge {

QSslConfiguration tlsIdentity(const QString &folder, const QString &name, const QString &subjectAltName)
{
    const QString keyFile = QDir(folder).filePath(name + QStringLiteral(".key"));
    const QString certFile = QDir(folder).filePath(name + QStringLiteral(".pem"));
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                   QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
                   QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=%1").arg(name),
                   QStringLiteral("-addext"), QStringLiteral("subjectAltName=%1").arg(subjectAltName),
                   QStringLiteral("-keyout"), keyFile, QStringLiteral("-out"), certFile,
                   QStringLiteral("-batch")});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        qFatal("the openssl program is needed");
    QFile key(keyFile);
    QFile cert(certFile);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (key.open(QIODevice::ReadOnly) && cert.open(QIODevice::ReadOnly)) {
        tls.setPrivateKey(QSslKey(&key, QSsl::Rsa));
        tls.setLocalCertificate(QSslCertificate(&cert));
    }
    return tls;
}

QSslConfiguration trustIn(const QSslConfiguration &identity)
{
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.addCaCertificate(identity.localCertificate());
    QSslConfiguration::setDefaultConfiguration(trusting);
    return before;
}

} // namespace expunge
