// SPDX-License-Identifier: MIT
#include "resources/resources.h"
#include "resources/translations/translations.h"
#include "scenario/person.h"
#include "support/faultserver.h"
#include "support/testkey.h"
#include "support/testprogram.h"

#include <QMessageBox>
#include <QSignalSpy>

using namespace expunge;

// From the key dialog through a real Secret Service to the header that arrives at the server.
class TestKeyScenario final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void savedKey_arrivesAtTheServerAlsoAfterARestart();
    void keyWithALineBreak_isRefusedInTheDialog();
    void forgottenKey_isGone();

private:
    FaultServer m_server{FaultServer::always(200, R"({"name":"Acme GmbH"})")};
    QStringList m_arguments{QStringLiteral("--api-url"), m_server.url().toString()};
    QByteArray m_header = QByteArray("Bearer ") + testKeyText().toLatin1();
};

namespace {

void deleteOne(Desktop &desktop)
{
    Person::write("Contact IDs", QStringLiteral("3c90c3cc-0d44-4b50-8888-8dd25736052a"));
    Person::click("Add to list");
    QTRY_VERIFY(Person::canUse("Delete contacts"));
    Person::click("Delete contacts");
    QTRY_VERIFY(Person::find("Confirm deletion"));
    QSignalSpy ended(&desktop, &Desktop::runEnded);
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    Person::click("Confirm deletion");
    QVERIFY(ended.wait(10'000));
    QTRY_COMPARE(Person::rowsShown(desktop, RowState::Deleted), 1);
}

} // namespace

void TestKeyScenario::initTestCase()
{
    initResources();
    installTranslations(*qApp, QStringLiteral("en"));
    m_server.organisation.clear(); // its requests count, too
}

void TestKeyScenario::savedKey_arrivesAtTheServerAlsoAfterARestart()
{
    {
        Desktop desktop(started(m_arguments));
        desktop.show();
        QTRY_VERIFY(Person::canUse("Key"));
        QVERIFY(m_server.requests.isEmpty()); // no key, no request
        Person::click("Key");
        QTRY_VERIFY(Person::find("API key"));
        Person::write("API key", QStringLiteral("  Bearer ") + testKeyText() + QStringLiteral(" "));
        Person::click("Save key");
        QTRY_COMPARE(m_server.requests.size(), 1); // GET /org
        QCOMPARE(m_server.requests.last().header("Authorization"), m_header);
        deleteOne(desktop);
    }
    QCOMPARE(m_server.requests.last().method, QByteArray("DELETE"));
    QCOMPARE(m_server.requests.last().header("Authorization"), m_header);
    QCOMPARE(m_server.requests.last().headerCount("Authorization"), 1);

    m_server.requests.clear();
    Desktop again(started(m_arguments));
    again.show();
    QTRY_COMPARE(m_server.requests.size(), 1);
    QCOMPARE(m_server.requests.last().header("Authorization"), m_header);
    deleteOne(again);
    QCOMPARE(m_server.requests.last().header("Authorization"), m_header);
}

void TestKeyScenario::keyWithALineBreak_isRefusedInTheDialog()
{
    Desktop desktop(started(m_arguments));
    desktop.show();
    QTRY_VERIFY(Person::canUse("Key"));
    Person::click("Key");
    QTRY_VERIFY(Person::find("API key"));
    Person::write("API key", QStringLiteral("two words"));
    QVERIFY(!Person::canUse("Save key"));
    Person::press("API key", Qt::Key_Escape);
}

void TestKeyScenario::forgottenKey_isGone()
{
    m_server.requests.clear();
    {
        Desktop desktop(started(m_arguments));
        desktop.show();
        QTRY_VERIFY(!m_server.requests.isEmpty()); // the key was found
        Person::click("Key");
        QTRY_VERIFY(Person::canUse("Forget key"));
        Person::click("Forget key");
        QTRY_VERIFY(!Person::find("API key") && Person::canUse("Forget key")); // it asks first
        Person::click("Forget key");
        QTRY_VERIFY(desktop.window().findChild<QMessageBox *>(QStringLiteral("noteBox"))); // it is gone
    }
    m_server.requests.clear();
    Desktop again(started(m_arguments));
    again.show();
    QTest::qWait(500);
    QVERIFY(m_server.requests.isEmpty());
}

EXPUNGE_TEST(TestKeyScenario)
#include "tst_keyscenario.moc"
