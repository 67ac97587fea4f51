// SPDX-License-Identifier: MIT
#include "support/testprogram.h"
#include "ui/profiles/profiledialog.h"
#include "ui/windowfixture.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace expunge;

// Profiles are added, changed and removed from the window's own menu.
class TestProfiles final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { useEnglish(); }
    void builtInProfile_cannotBeRemoved();
    void add_savesANewProfile();
    void edit_keepsTheId();
    void otherAddress_saysThatTheKeyStays();
    void room_isLeftForOthers();
    void duplicate_takesAFreeName();
    void wrongEntries_areExplained_data();
    void wrongEntries_areExplained();
    void remove_asksFirst();
    void test_needsAKey();
    void run_locksTheMenu();
};

namespace {

Profile ownProfile()
{
    Profile profile = exampleProfile();
    profile.id = QStringLiteral("staging");
    profile.colour = QStringLiteral("#1d4ed8");
    profile.pace = {50, std::chrono::seconds(10)};
    return profile;
}

void show(MainWindow &window, const Profile &current)
{
    makeUsable(window, mixedList());
    window.setProfiles({productionProfile(), ownProfile(), sandboxProfile()}, current.id);
}

ProfileDialog *openBy(MainWindow &window, const char *action)
{
    part<QAction>(window, action)->trigger();
    auto *dialog = window.findChild<ProfileDialog *>();
    if (!dialog)
        qFatal("no profile dialog");
    return dialog;
}

} // namespace

void TestProfiles::builtInProfile_cannotBeRemoved()
{
    MainWindow window;
    show(window, productionProfile());
    QVERIFY(part<QAction>(window, "addProfile")->isEnabled());
    QVERIFY(part<QAction>(window, "duplicateProfile")->isEnabled());
    QVERIFY(part<QAction>(window, "editProfile")->isEnabled()); // its pace and colour
    QVERIFY(!part<QAction>(window, "removeProfile")->isEnabled());
    show(window, sandboxProfile());
    QVERIFY(!part<QAction>(window, "editProfile")->isEnabled());
    QVERIFY(!part<QAction>(window, "duplicateProfile")->isEnabled());
    show(window, ownProfile());
    QVERIFY(part<QAction>(window, "editProfile")->isEnabled());
    QVERIFY(part<QAction>(window, "removeProfile")->isEnabled());
}

void TestProfiles::add_savesANewProfile()
{
    MainWindow window;
    show(window, productionProfile());
    QSignalSpy saved(&window, &MainWindow::profileSaved);
    ProfileDialog *dialog = openBy(window, "addProfile");
    QVERIFY(!part<QPushButton>(*dialog, "saveProfile")->isEnabled());
    QVERIFY(part<QLabel>(*dialog, "profileProblem")->text().isEmpty()); // nothing is wrong yet
    QTest::keyClicks(part<QWidget>(*dialog, "profileName"), QStringLiteral("Acme EU"));
    QTest::keyClicks(part<QWidget>(*dialog, "profileAddress"), QStringLiteral("eu.open.cx/api"));
    part<QSpinBox>(*dialog, "paceRequests")->setValue(20);
    part<QSpinBox>(*dialog, "paceSeconds")->setValue(30);
    part<QRadioButton>(*dialog, "#be185d")->click();
    part<QCheckBox>(*dialog, "profileProduction")->click();
    press(*dialog, "saveProfile");
    QCOMPARE(saved.size(), 1);
    const auto profile = saved[0][0].value<Profile>();
    QVERIFY(profile.id.isEmpty());
    QCOMPARE(profile.name, QStringLiteral("Acme EU"));
    QCOMPARE(profile.address, QUrl(QStringLiteral("https://eu.open.cx/api")));
    QCOMPARE(profile.pace, (Pace{20, std::chrono::seconds(30)}));
    QCOMPARE(profile.colour, QStringLiteral("#be185d"));
    QVERIFY(profile.production);
}

void TestProfiles::edit_keepsTheId()
{
    MainWindow window;
    show(window, ownProfile());
    QSignalSpy saved(&window, &MainWindow::profileSaved);
    ProfileDialog *dialog = openBy(window, "editProfile");
    part<QLineEdit>(*dialog, "profileName")->setText(QStringLiteral("Renamed"));
    press(*dialog, "saveProfile");
    Profile expected = ownProfile();
    expected.name = QStringLiteral("Renamed");
    QCOMPARE(saved.value(0).value(0).value<Profile>(), expected); // everything else as it was
}

void TestProfiles::otherAddress_saysThatTheKeyStays()
{
    MainWindow window;
    show(window, ownProfile());
    ProfileDialog *dialog = openBy(window, "editProfile");
    const auto *said = part<QLabel>(*dialog, "profileProblem");
    QCOMPARE(said->text(), QString());
    auto *address = part<QLineEdit>(*dialog, "profileAddress");
    const QString before = address->text();
    address->setText(before + QLatin1Char('/')); // the same one
    QCOMPARE(said->text(), QString());
    address->setText(QStringLiteral("https://other.example"));
    QVERIFY2(said->text().contains(QLatin1String("no key and no organisation")), qPrintable(said->text()));
    QVERIFY(part<QPushButton>(*dialog, "saveProfile")->isEnabled());
    dialog->reject();
    QTRY_VERIFY(!window.findChild<ProfileDialog *>());
    QVERIFY(!openBy(window, "addProfile")->findChild<QLabel *>(QStringLiteral("profileProblem"))->text().contains(
        QLatin1String("no key")));
}

void TestProfiles::room_isLeftForOthers()
{
    MainWindow window;
    show(window, productionProfile());
    QSignalSpy saved(&window, &MainWindow::profileSaved);
    ProfileDialog *dialog = openBy(window, "editProfile");
    QVERIFY(!part<QLineEdit>(*dialog, "profileName")->isEnabled());
    QVERIFY(!part<QLineEdit>(*dialog, "profileAddress")->isEnabled());
    auto *share = part<QComboBox>(*dialog, "limitShare");
    share->setCurrentIndex(share->findData(50));
    press(*dialog, "saveProfile");
    Profile expected = productionProfile();
    expected.share = 50;
    QCOMPARE(saved.value(0).value(0).value<Profile>(), expected);
    QCOMPARE(expected.runPace().requests, 50);
}

void TestProfiles::duplicate_takesAFreeName()
{
    MainWindow window;
    show(window, ownProfile());
    QSignalSpy saved(&window, &MainWindow::profileSaved);
    ProfileDialog *dialog = openBy(window, "duplicateProfile");
    QCOMPARE(part<QLineEdit>(*dialog, "profileName")->text(), QStringLiteral("Staging 2"));
    press(*dialog, "saveProfile");
    QVERIFY(saved.value(0).value(0).value<Profile>().id.isEmpty());
}

void TestProfiles::wrongEntries_areExplained_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("said");
    const QString good = QStringLiteral("https://eu.open.cx");
    QTest::newRow("good") << QStringLiteral("Acme") << good << QString();
    QTest::newRow("name taken") << QStringLiteral("PRODUCTION") << good << QStringLiteral("another name");
    QTest::newRow("no address") << QStringLiteral("Acme") << QStringLiteral("https://")
                                << QStringLiteral("no web address");
    QTest::newRow("password") << QStringLiteral("Acme") << QStringLiteral("https://me:secret@eu.open.cx")
                              << QStringLiteral("must not contain a user name");
    QTest::newRow("query") << QStringLiteral("Acme") << QStringLiteral("https://eu.open.cx/?a=b")
                           << QStringLiteral("question mark");
    QTest::newRow("not encrypted") << QStringLiteral("Acme") << QStringLiteral("http://eu.open.cx")
                                   << QStringLiteral("is not encrypted");
}

void TestProfiles::wrongEntries_areExplained()
{
    QFETCH(QString, name);
    QFETCH(QString, address);
    QFETCH(QString, said);
    MainWindow window;
    show(window, productionProfile());
    window.setAddressCheck([](const QUrl &url) {
        return url.scheme() == QLatin1String("http") ? QStringLiteral("It is not encrypted.") : QString();
    });
    ProfileDialog *dialog = openBy(window, "addProfile");
    part<QLineEdit>(*dialog, "profileName")->setText(name);
    part<QLineEdit>(*dialog, "profileAddress")->setText(address);
    const QString problem = part<QLabel>(*dialog, "profileProblem")->text();
    QVERIFY2(said.isEmpty() ? problem.isEmpty() : problem.contains(said), qPrintable(problem));
    QCOMPARE(part<QPushButton>(*dialog, "saveProfile")->isEnabled(), said.isEmpty());
    QVERIFY(!problem.contains(QStringLiteral("secret")));
}

void TestProfiles::remove_asksFirst()
{
    MainWindow window;
    show(window, ownProfile());
    QSignalSpy removed(&window, &MainWindow::profileRemoved);
    part<QAction>(window, "removeProfile")->trigger();
    auto *box = part<QMessageBox>(window, "removeProfileBox");
    QVERIFY(part<QPushButton>(*box, "cancel")->isDefault());
    QTest::keyClick(box, Qt::Key_Escape);
    QCOMPARE(removed.size(), 0);
    QTest::qWait(0); // the answered question is gone
    part<QAction>(window, "removeProfile")->trigger();
    press(*part<QMessageBox>(window, "removeProfileBox"), "confirmRemoval");
    QCOMPARE(removed.value(0).value(0).toString(), QStringLiteral("staging"));
}

void TestProfiles::test_needsAKey()
{
    MainWindow window;
    show(window, ownProfile());
    QSignalSpy asked(&window, &MainWindow::connectionTestRequested);
    window.setKeyStatus({KeyStatus::Missing, {}, {}});
    QVERIFY(!part<QAction>(window, "testConnection")->isEnabled());
    window.setKeyStatus({KeyStatus::InKeychain, {}, {}});
    part<QAction>(window, "testConnection")->trigger();
    QCOMPARE(asked.size(), 1);
}

void TestProfiles::run_locksTheMenu()
{
    MainWindow window;
    show(window, ownProfile());
    beginRun(window);
    for (const char *action :
         {"addProfile", "editProfile", "duplicateProfile", "removeProfile", "testConnection"})
        QVERIFY2(!part<QAction>(window, action)->isEnabled(), action);
    window.runFinished(summaryOf({}));
    QVERIFY(part<QAction>(window, "editProfile")->isEnabled());
}

EXPUNGE_TEST(TestProfiles)
#include "tst_profiles.moc"
