// SPDX-License-Identifier: MIT
#include "resources/resources.h"
#include "resources/translations/translations.h"
#include "scenario/person.h"
#include "settings/places.h"
#include "settings/profileexchange.h"
#include "support/testprogram.h"
#include "ui/support/supportdialog.h"

#include <QAction>
#include <QFile>
#include <QMessageBox>
#include <QTemporaryDir>

using namespace expunge;

// Profiles that travel, and the support bundle, with all parts of the program.
class TestSupportScenario final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void profiles_goOutAndComeBack();
    void badFile_isExplained();
    void supportBundle_tellsWhatHelps();

private:
    static QString note(Desktop &desktop)
    {
        const auto *box = desktop.window().findChild<QMessageBox *>(QStringLiteral("noteBox"));
        return box ? box->text() + u' ' + box->informativeText() : QString();
    }
    const QTemporaryDir m_folder;
};

void TestSupportScenario::initTestCase()
{
    initResources();
    installTranslations(*qApp, QStringLiteral("en"));
}

void TestSupportScenario::profiles_goOutAndComeBack()
{
    const QString path = m_folder.filePath(QStringLiteral("profiles.json"));
    ProfileStore store(configFile());
    Profile profile = sessionProfile(QUrl(QStringLiteral("https://staging.example")));
    profile.id.clear();
    profile.name = QStringLiteral("Staging");
    QVERIFY(store.save(profile));
    Desktop desktop(started({}));
    emit desktop.window().profilesExportRequested(path);
    QVERIFY(QFile::exists(path));

    profile = *store.find(u"staging");
    profile.address = QUrl(QStringLiteral("https://other.example"));
    QVERIFY(store.save(profile)); // by another program
    emit desktop.window().profilesImportRequested(path);
    QVERIFY2(note(desktop).contains(QLatin1String("Staging 2")), qPrintable(note(desktop)));
    QCOMPARE(store.find(u"staging")->address, profile.address);
    QCOMPARE(store.find(u"staging 2")->address, QUrl(QStringLiteral("https://staging.example")));
}

void TestSupportScenario::badFile_isExplained()
{
    Desktop desktop(started({}));
    const qsizetype before = ProfileStore(configFile()).profiles().size();
    emit desktop.window().profilesImportRequested(QStringLiteral(":/samples/contacts.csv"));
    QVERIFY2(note(desktop).contains(QLatin1String("no file of profiles")), qPrintable(note(desktop)));
    QCOMPARE(ProfileStore(configFile()).profiles().size(), before);
}

void TestSupportScenario::supportBundle_tellsWhatHelps()
{
    Desktop desktop(started({QStringLiteral("--sandbox")}));
    desktop.show();
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window()));
    Person::addToList(QStringLiteral("3c90c3cc-0d44-4b50-8888-8dd25736052a ada@acme.example 1.2E+15"));
    QTRY_VERIFY(desktop.window().list()->size() > 0);
    desktop.window().findChild<QAction *>(QStringLiteral("support"))->trigger();
    const auto *dialog = desktop.window().findChild<SupportDialog *>();
    QTRY_VERIFY(dialog || (dialog = desktop.window().findChild<SupportDialog *>()));
    const QString text = dialog->text();
    for (const char *part :
         {"## Versions\nExpunge: ", "\nSQLite: 3.", "## System", "## Places\nruns: ", "## Profiles",
          "Production: https://api.open.cx, limit 100/60", "## Settings", "## Runs\nruns: 0\n", "## Log\n2"})
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(QLatin1String(part) + u'\n' + text));
    QVERIFY2(!text.contains(QLatin1String("ada@")) && !text.contains(QLatin1String("1.2E+15")),
             qPrintable(text));
    const QString path = m_folder.filePath(QStringLiteral("support.txt"));
    emit desktop.window().supportBundleSaveRequested(path, text);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), text);
}

EXPUNGE_TEST(TestSupportScenario)
#include "tst_supportscenario.moc"
