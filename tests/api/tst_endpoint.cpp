// SPDX-License-Identifier: MIT
#include "api/endpoint.h"
#include "contacts/idcheck.h"
#include "support/testprogram.h"

#include <QTest>

using namespace expunge;

class TestEndpoint final : public QObject
{
    Q_OBJECT

private slots:
    void address_isJudged_data();
    void address_isJudged();
    void contact_isExactlyOneSegment_data();
    void contact_isExactlyOneSegment();
    void host_namesAnUnusualPort();
};

void TestEndpoint::address_isJudged_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("base"); // empty: refused
    const auto row = [](const char *name, const char *address, const char *base) {
        QTest::newRow(name) << QString::fromLatin1(address) << QString::fromLatin1(base);
    };
    row("the documented one", "https://api.open.cx", "https://api.open.cx");
    row("slashes at the end", "https://api.open.cx//", "https://api.open.cx");
    row("a path before", "https://gate.example/opencx/", "https://gate.example/opencx");
    row("dots in the path", "https://gate.example/a/../b", "https://gate.example/b");
    row("http to this machine by number", "http://127.0.0.1:8080", "http://127.0.0.1:8080");
    row("http to this machine by name", "http://localhost:8080", "http://localhost:8080");
    row("http to this machine, IPv6", "http://[::1]:8080", "http://[::1]:8080");
    row("http elsewhere", "http://api.open.cx", "");
    row("http to a look-alike", "http://localhost.example.com", "");
    row("http to a look-alike number", "http://127.0.0.1.example.com", "");
    row("ftp", "ftp://api.open.cx", "");
    row("a file", "file:///etc/passwd", "");
    row("no scheme", "api.open.cx", "");
    row("empty", "", "");
    row("a user name", "https://me:secret@api.open.cx", "");
    row("a query", "https://api.open.cx?key=1", "");
    row("a fragment", "https://api.open.cx#x", "");
}

void TestEndpoint::address_isJudged()
{
    QFETCH(QString, address);
    QFETCH(QString, base);
    const auto endpoint = Endpoint::parse(QUrl(address));
    QCOMPARE(endpoint.ok(), !base.isEmpty());
    if (endpoint.ok()) {
        QCOMPARE(endpoint->base().toString(), base);
    } else {
        QVERIFY(!endpoint.error().text.isEmpty());
        QVERIFY(!endpoint.error().text.contains(QLatin1String("secret")));
    }
}

void TestEndpoint::contact_isExactlyOneSegment_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("a UUID") << QStringLiteral("3c90c3cc-0d44-4b50-8888-8dd25736052a");
    QTest::newRow("plain") << QStringLiteral("legacy-4711");
    QTest::newRow("dots inside") << QStringLiteral("a..b");
    QTest::newRow("dots first") << QStringLiteral("...a");
    QTest::newRow("tilde and underscore") << QStringLiteral("~a_b~");
}

void TestEndpoint::contact_isExactlyOneSegment()
{
    QFETCH(QString, id);
    const auto endpoint = Endpoint::parse(QUrl(QStringLiteral("https://gate.example/opencx")));
    const CheckedId checked = checkId(id);
    QVERIFY(checked.id);
    QCOMPARE(endpoint->contact(*checked.id).toEncoded(),
             "https://gate.example/opencx/contacts/" + id.toLatin1());
}

void TestEndpoint::host_namesAnUnusualPort()
{
    QCOMPARE(Endpoint::parse(QUrl(QStringLiteral("https://api.open.cx")))->host(),
             QStringLiteral("api.open.cx"));
    QCOMPARE(Endpoint::parse(QUrl(QStringLiteral("http://127.0.0.1:81")))->host(),
             QStringLiteral("127.0.0.1:81"));
}

EXPUNGE_TEST(TestEndpoint)
#include "tst_endpoint.moc"
