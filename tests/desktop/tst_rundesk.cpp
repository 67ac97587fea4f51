// SPDX-License-Identifier: MIT
#include "desktop/rundesk.h"
#include "support/faultserver.h"
#include "support/testkey.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace expunge;

// Which run the rows of the shown list go to: nothing is sent but what was confirmed.
class TestRunDesk final : public QObject
{
    Q_OBJECT

private slots:
    void rowsOfTheRun_goOnInIt();
    void rowsThatWereNotInIt_beginANewOne();
};

namespace {

QString idAt(int row)
{
    return QStringLiteral("3c90c3cc-0d44-4b50-8888-%1").arg(row, 12, 10, QLatin1Char('0'));
}

// A desk over a list of four contacts, and a server that refuses as long as it is told to.
struct DeskOnServer
{
    DeskOnServer()
    {
        ContactList list;
        const int source = list.addSource({});
        for (int row = 0; row < 4; ++row)
            list.add(checkId(idAt(row)), idAt(row), source, row + 1);
        order.list = std::make_shared<const ContactList>(std::move(list));
        order.profile = sessionProfile(server.url());
        order.key = testKey();
    }

    bool run(const std::vector<int> &rows)
    {
        asked.clear();
        QSignalSpy finished(&desk, &RunDesk::finished);
        if (!desk.begin(order, rows))
            return false;
        return finished.wait(10'000);
    }

    bool refuses = false;
    QStringList asked;
    QTemporaryDir folder;
    FaultServer server{[this](QTcpSocket &socket, const HttpRequest &request, int) {
        asked += QString::fromLatin1(request.target).section(u'/', -1);
        FaultServer::respond(socket, refuses ? 422 : 200);
    }};
    RunDesk desk{folder.path()};
    RunOrder order;
};

} // namespace

void TestRunDesk::rowsOfTheRun_goOnInIt()
{
    DeskOnServer on;
    on.refuses = true;
    QVERIFY(on.run({1, 2}));
    const QString run = on.desk.shownRun()->id;
    on.refuses = false;
    QSignalSpy outcomes(&on.desk, &RunDesk::outcomesReady);
    QVERIFY(on.run({2}));
    QCOMPARE(on.asked, QStringList{idAt(2)});
    QCOMPARE(on.desk.shownRun()->id, run);
    QCOMPARE(outcomes.last().first().value<RowOutcomes>().last().row, 2); // of the shown list
}

void TestRunDesk::rowsThatWereNotInIt_beginANewOne()
{
    DeskOnServer on;
    on.refuses = true;
    QVERIFY(on.run({0, 1}));
    const QString run = on.desk.shownRun()->id;
    on.refuses = false;
    QVERIFY(on.run({3})); // ticked off at first
    QCOMPARE(on.asked, QStringList{idAt(3)});
    QVERIFY(on.desk.shownRun()->id != run);
}

EXPUNGE_TEST(TestRunDesk)
#include "tst_rundesk.moc"
