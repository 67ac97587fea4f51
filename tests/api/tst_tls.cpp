// SPDX-License-Identifier: MIT
#include "api/apiclient.h"
#include "contacts/idcheck.h"
#include "support/faultserver.h"
#include "support/testkey.h"
#include "support/testprogram.h"
#include "support/tlsidentity.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace expunge;
using namespace std::chrono_literals;

// The key must not leave unless the server proves who it is.
class TestTls final : public QObject
{
    Q_OBJECT

private slots:
    void selfSigned_isRefusedBeforeTheKeyLeaves();
    void plainTextOnATlsPort_isNoAnswer();
    void plainHttp_isSaidInPlainWords();
    void trustedCertificate_isAccepted();
    void trustedCertificateOfAnotherHost_isRefused();

private:
    Answer ask(const QUrl &url);
    QSslConfiguration makeIdentity(const QString &name, const QString &subjectAltName)
    {
        return tlsIdentity(m_dir.path(), name, subjectAltName);
    }
    QTemporaryDir m_dir;
};

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

// A server that answers the greeting of TLS as HTTP servers do.
void TestTls::plainHttp_isSaidInPlainWords()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    const Answer answer = ask(QUrl(QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort())));
    QCOMPARE(answer.cls, AnswerClass::NoTls);
    QCOMPARE(answer.transmissions, 0);
    const QString text = explain(answer, QStringLiteral("127.0.0.1"));
    QVERIFY2(text.contains(QLatin1String("does not speak TLS")), qPrintable(text));
    QVERIFY2(!text.contains(QLatin1String("SSL")), qPrintable(text)); // that is for the details
    QVERIFY(!answer.message.isEmpty());
}

void TestTls::trustedCertificate_isAccepted()
{
    const QSslConfiguration identity = makeIdentity(QStringLiteral("good"), QStringLiteral("IP:127.0.0.1"));
    trustIn(identity);
    FaultServer server(FaultServer::always(200), identity);
    QCOMPARE(ask(server.url()).cls, AnswerClass::Ok);
    QCOMPARE(server.requests.size(), 1);
}

void TestTls::trustedCertificateOfAnotherHost_isRefused()
{
    const QSslConfiguration identity
        = makeIdentity(QStringLiteral("other"), QStringLiteral("DNS:api.open.cx"));
    trustIn(identity);
    FaultServer server(FaultServer::always(200), identity);
    QCOMPARE(ask(server.url()).cls, AnswerClass::TlsFailed);
    QCOMPARE(server.requests.size(), 0);
}

EXPUNGE_TEST(TestTls)
#include "tst_tls.moc"
