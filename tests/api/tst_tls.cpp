// SPDX-License-Identifier: MIT
#include "api/apiclient.h"
#include "contacts/idcheck.h"
#include "support/faultserver.h"
#include "support/testkey.h"
#include "support/testprogram.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace expunge;
using namespace std::chrono_literals;

// The key must not leave unless the server proves who it is.
class TestTls final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void selfSigned_isRefusedBeforeTheKeyLeaves();
    void plainTextOnATlsPort_isNoAnswer();
    void trustedCertificate_isAccepted();
    void trustedCertificateOfAnotherHost_isRefused();

private:
    Answer ask(const QUrl &url);
    QSslConfiguration makeIdentity(const QString &name, const QString &subjectAltName);
    QTemporaryDir m_dir;
};

void TestTls::initTestCase()
{
    QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty(),
             "the openssl program is needed");
}

QSslConfiguration TestTls::makeIdentity(const QString &name, const QString &subjectAltName)
{
    const QString keyFile = m_dir.filePath(name + QStringLiteral(".key"));
    const QString certFile = m_dir.filePath(name + QStringLiteral(".pem"));
    QProcess::execute(QStringLiteral("openssl"),
                      {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                       QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
                       QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=%1").arg(name),
                       QStringLiteral("-addext"), QStringLiteral("subjectAltName=%1").arg(subjectAltName),
                       QStringLiteral("-keyout"), keyFile, QStringLiteral("-out"), certFile,
                       QStringLiteral("-batch")});
    QFile key(keyFile);
    QFile cert(certFile);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (key.open(QIODevice::ReadOnly) && cert.open(QIODevice::ReadOnly)) {
        tls.setPrivateKey(QSslKey(&key, QSsl::Rsa));
        tls.setLocalCertificate(QSslCertificate(&cert));
    }
    return tls;
}

Answer TestTls::ask(const QUrl &url)
{
    ApiClient client(Endpoint::parse(url).value(), testKey());
    client.setDeadline(1500ms);
    QSignalSpy spy(client.deleteContact(*checkId(u"3c90c3cc-0d44-4b50-8888-8dd25736052a").id),
                   &Exchange::answered);
    spy.wait(10'000);
    return spy.value(0).value(0).value<Answer>();
}

void TestTls::selfSigned_isRefusedBeforeTheKeyLeaves()
{
    FaultServer server(FaultServer::always(200),
                       makeIdentity(QStringLiteral("self"), QStringLiteral("IP:127.0.0.1")));
    const Answer answer = ask(server.url());
    QCOMPARE(answer.cls, AnswerClass::TlsFailed);
    QCOMPARE(answer.transmissions, 0);
    QVERIFY(!answer.message.isEmpty());
    QCOMPARE(server.requests.size(), 0);
}

void TestTls::plainTextOnATlsPort_isNoAnswer()
{
    FaultServer server(FaultServer::always(200));
    QUrl url = server.url();
    url.setScheme(QStringLiteral("https"));
    const Answer answer = ask(url);
    QVERIFY(answer.cls == AnswerClass::Unreachable || answer.cls == AnswerClass::TlsFailed);
    QCOMPARE(answer.transmissions, 0);
    QCOMPARE(server.requests.size(), 0);
}

void TestTls::trustedCertificate_isAccepted()
{
    const QSslConfiguration identity = makeIdentity(QStringLiteral("good"), QStringLiteral("IP:127.0.0.1"));
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.addCaCertificate(identity.localCertificate());
    QSslConfiguration::setDefaultConfiguration(trusting);
    FaultServer server(FaultServer::always(200), identity);
    QCOMPARE(ask(server.url()).cls, AnswerClass::Ok);
    QCOMPARE(server.requests.size(), 1);
}

void TestTls::trustedCertificateOfAnotherHost_isRefused()
{
    const QSslConfiguration identity
        = makeIdentity(QStringLiteral("other"), QStringLiteral("DNS:api.open.cx"));
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.addCaCertificate(identity.localCertificate());
    QSslConfiguration::setDefaultConfiguration(trusting);
    FaultServer server(FaultServer::always(200), identity);
    QCOMPARE(ask(server.url()).cls, AnswerClass::TlsFailed);
    QCOMPARE(server.requests.size(), 0);
}

EXPUNGE_TEST(TestTls)
#include "tst_tls.moc"
