// SPDX-License-Identifier: MIT
#include "resources/resources.h"
#include "resources/translations/translations.h"
#include "run/history.h"
#include "sandbox/sandboxserver.h"
#include "scenario/person.h"
#include "settings/places.h"
#include "settings/profilestore.h"
#include "support/testprogram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace expunge;
using namespace std::chrono_literals;

// Forty thousand contacts from a file, through the real window, at a pace that only a sandbox allows.
class TestBigRunScenario final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fortyThousand_areDeletedAndTheWindowStaysQuick();
};

namespace {

constexpr int contactCount = 40'000;

SandboxOptions quickSandbox()
{
    SandboxOptions options;
    options.contacts = contactCount;
    options.limit = 1'000'000;
    options.window = 60s;
    options.latency = 0ms;
    return options;
}

void writeList(const QString &path, const SandboxServer &server)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("contact_id,name,email\n");
    int number = 0;
    for (const SandboxContact &contact : server.contacts()) {
        const QByteArray text = QByteArray::number(++number);
        file.write(contact.id.toLatin1() + ",Person " + text + ",p" + text + "@example.com\n");
    }
}

} // namespace

void TestBigRunScenario::initTestCase()
{
    initResources();
    installTranslations(*qApp, QStringLiteral("en"));
}

void TestBigRunScenario::fortyThousand_areDeletedAndTheWindowStaysQuick()
{
    SandboxServer server(quickSandbox());
    QVERIFY(server.start());
    Profile profile;
    profile.id = profile.name = QStringLiteral("big");
    profile.address = server.baseUrl();
    profile.pace = {1'000'000, 60s};
    profile.colour = QStringLiteral("#335c9a");
    QVERIFY(ProfileStore(configFile()).save(profile).ok());
    QTemporaryDir folder;
    writeList(folder.filePath(QStringLiteral("list.csv")), server);

    Desktop desktop(started({QStringLiteral("--profile"), QStringLiteral("big")}));
    MainWindow &window = desktop.window();
    desktop.show();
    QTRY_VERIFY(Person::canUse("Key"));
    Person::click("Key");
    QTRY_VERIFY(Person::find("API key"));
    Person::write("API key", server.key());
    Person::click("Use for this session only");
    QTRY_VERIFY(!Person::find("API key")); // tested, and kept
    emit window.filesChosen({folder.filePath(QStringLiteral("list.csv"))});
    QTRY_VERIFY(Person::canUse("Add the contacts to the list"));
    Person::click("Add the contacts to the list");
    QTRY_COMPARE(window.list()->sendableCount(), contactCount);
    auto *table = window.findChild<QTableView *>(QStringLiteral("contactsTable"));
    constexpr int nameColumn = 3;
    QTRY_VERIFY(!table->isColumnHidden(nameColumn));
    QTRY_COMPARE(table->model()->index(0, nameColumn).data().toString(), QStringLiteral("Person 1"));

    QSignalSpy ended(&desktop, &Desktop::runEnded);
    Person::confirmDeletion(QStringLiteral("40,000"));
    QTRY_VERIFY(server.deletedCount() > 0);
    // While it runs, the list is sorted, searched and scrolled.
    table->sortByColumn(nameColumn, Qt::DescendingOrder);
    table->scrollToBottom();
    Person::write("Filter", QStringLiteral("Person 39"));
    qint64 worst = 0; // of the time between two looks at the window
    QElapsedTimer timer;
    timer.start();
    while (ended.isEmpty() && timer.elapsed() < 100'000) {
        QElapsedTimer turn;
        turn.start();
        QCoreApplication::processEvents();
        worst = qMax(worst, turn.elapsed());
        QThread::msleep(1);
    }
    QCOMPARE(ended.size(), 1);
    QVERIFY2(worst < 1000, qPrintable(QString::number(worst))); // also on a machine with other things to do
    QCOMPARE(server.deletedCount(), contactCount);
    QCOMPARE(server.rejectedCount(), 0);
    QTRY_COMPARE(Person::rowsShown(desktop, RowState::Deleted), contactCount);
    QCOMPARE(window.findChild<QLabel *>(QStringLiteral("runHeadline"))->text(),
             QStringLiteral("40,000 deleted"));
    const RunInfo run = History(runsFolder()).runs().value(0);
    QCOMPARE(run.end, QStringLiteral("completed"));
    QCOMPARE(run.counts[RowState::Deleted], contactCount);
}

EXPUNGE_TEST(TestBigRunScenario)
#include "tst_bigrunscenario.moc"
