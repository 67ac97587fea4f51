// SPDX-License-Identifier: MIT
#include "support/testprogram.h"
#include "ui/contacts/contactsmodel.h"
#include "ui/contacts/contactsview.h"
#include "ui/windowfixture.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace expunge;

// The order of the table: by each column, following a run, and back; and the names from the list's own file.
class TestSorting final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { useEnglish(); }
    void eachColumn_data();
    void eachColumn();
    void thirdClick_isTheListAgain();
    void selection_staysWithItsRows();
    void filter_showsInTheOrder();
    void run_movesRowsThatChange();
    void rowsAdded_areSortedToo();
    void millionRows_holdNothingUp();
    void names_comeFromTheFile();
    void changedFile_givesNoNames();
    void copiedRows_areWhatIsShown();
};

namespace {

std::vector<int> rowsOfModel(const ContactsModel &model)
{
    std::vector<int> rows;
    for (int place = 0; place < model.rowCount(); ++place)
        rows.push_back(model.rowAt(place));
    return rows;
}

void sortBy(ContactsModel &model, int column, Qt::SortOrder order = Qt::AscendingOrder)
{
    QSignalSpy sorted(&model, &ContactsModel::sorted);
    model.sort(column, order);
    QVERIFY(!sorted.isEmpty() || sorted.wait());
}

// Four contacts of a file with names, the third of them rejected.
std::shared_ptr<const ContactList> namedList(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    file.write("id,First name,Last name,E-mail\n"
               "11111111-1111-4111-8111-111111111111,Zoe,Zander,zoe@example.com\n"
               "22222222-2222-4222-8222-222222222222,\xC3\x84nne,\"Smith, Jr.\",=cmd@example.com\n"
               "1.2E+15,Rita,Jected,rita@example.com\n"
               "33333333-3333-4333-8333-333333333333,bob,Stone,\n");
    file.close();
    const QFileInfo info(path);
    TableReading reading;
    reading.encoding = "UTF-8";
    reading.header = true;
    auto list = std::make_shared<ContactList>();
    const int source = list->addSourceFile(
        {QStringLiteral("list.csv"), path, reading.text(), info.size(), info.lastModified().toUTC(), {}});
    const char *ids[] = {"11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222",
                         "1.2E+15", "33333333-3333-4333-8333-333333333333"};
    for (int i = 0; i < 4; ++i)
        list->add(checkId(QString::fromLatin1(ids[i])), QString::fromLatin1(ids[i]), source, i + 2);
    return list;
}

} // namespace

void TestSorting::eachColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<std::vector<int>>("rising");
    QTest::addColumn<std::vector<int>>("falling");
    using Rows = std::vector<int>;
    // Row 0 to 3: ready 1111…, warning legacy-4711, rejected 1.2E+15, ready 2222….
    QTest::newRow("state") << int(ContactsModel::State) << Rows{1, 2, 3, 0} << Rows{0, 3, 2, 1};
    QTest::newRow("contact") << int(ContactsModel::Contact) << Rows{0, 3, 1, 2} << Rows{1, 3, 0, 2};
    QTest::newRow("source") << int(ContactsModel::Source) << Rows{0, 1, 2, 3} << Rows{3, 2, 1, 0};
    QTest::newRow("tries") << int(ContactsModel::Tries) << Rows{3, 0, 1, 2} << Rows{0, 3, 1, 2};
    QTest::newRow("time") << int(ContactsModel::Time) << Rows{0, 3, 1, 2} << Rows{3, 0, 1, 2};
}

void TestSorting::eachColumn()
{
    QFETCH(int, column);
    QFETCH(std::vector<int>, rising);
    QFETCH(std::vector<int>, falling);
    ContactsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setList(mixedList());
    RowOutcome first = outcomeOf(0, RowState::Failed, QStringLiteral("no"));
    first.attempts = 7;
    RowOutcome second = outcomeOf(3, RowState::Deleted);
    second.finishedAt = second.finishedAt.addSecs(1);
    model.startRun({0, 3});
    model.applyOutcomes({first, second});
    model.flush();
    sortBy(model, column);
    QCOMPARE(rowsOfModel(model), rising);
    sortBy(model, column, Qt::DescendingOrder);
    QCOMPARE(rowsOfModel(model), falling); // what has no value is last in any case
}

void TestSorting::thirdClick_isTheListAgain()
{
    MainWindow window;
    makeUsable(window, mixedList());
    auto *view = part<ContactsView>(window, "contactsTable");
    auto *model = qobject_cast<ContactsModel *>(view->model());
    QHeaderView *header = view->horizontalHeader();
    const QPoint at(header->sectionViewportPosition(ContactsModel::Contact) + 20, header->height() / 2);
    const auto click = [&] {
        QSignalSpy sorted(model, &ContactsModel::sorted);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        QVERIFY(!sorted.isEmpty() || sorted.wait());
    };
    click();
    QCOMPARE(rowsOfModel(*model), (std::vector<int>{0, 3, 1, 2}));
    QCOMPARE(header->sortIndicatorSection(), int(ContactsModel::Contact));
    click();
    QCOMPARE(rowsOfModel(*model), (std::vector<int>{1, 3, 0, 2}));
    click();
    QCOMPARE(rowsOfModel(*model), (std::vector<int>{0, 1, 2, 3}));
    QCOMPARE(header->sortIndicatorSection(), -1);
}

void TestSorting::selection_staysWithItsRows()
{
    MainWindow window;
    makeUsable(window, mixedList());
    auto *view = part<ContactsView>(window, "contactsTable");
    auto *model = qobject_cast<ContactsModel *>(view->model());
    view->selectRow(3);
    sortBy(*model, ContactsModel::Contact);
    QCOMPARE(view->selectedRows(), (std::vector<int>{3}));
    QCOMPARE(view->currentIndex().row(), 1);
}

void TestSorting::filter_showsInTheOrder()
{
    ContactsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setList(uuidList(1000));
    sortBy(model, ContactsModel::Contact, Qt::DescendingOrder);
    QSignalSpy found(&model, &ContactsModel::searchFinished);
    model.setTextFilter(QStringLiteral("00000000001f"));
    QTRY_VERIFY(!found.isEmpty());
    QCOMPARE(rowsOfModel(model), (std::vector<int>{0x1f}));
    model.setTextFilter(QStringLiteral("000000000001"));
    QTRY_COMPARE(rowsOfModel(model), (std::vector<int>{1}));
    model.setTextFilter({});
    model.startRun({5, 6, 7});
    model.setStateFilter({RowState::Left});
    QCOMPARE(rowsOfModel(model), (std::vector<int>{7, 6, 5}));
    model.applyOutcomes({outcomeOf(900, RowState::Left)});
    QTRY_COMPARE(rowsOfModel(model), (std::vector<int>{900, 7, 6, 5}));
    sortBy(model, -1);
    QCOMPARE(rowsOfModel(model), (std::vector<int>{5, 6, 7, 900}));
}

void TestSorting::run_movesRowsThatChange()
{
    ContactsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setList(uuidList(5));
    model.startRun({0, 1, 2, 3, 4});
    sortBy(model, ContactsModel::Message);
    model.applyOutcomes({outcomeOf(3, RowState::Failed, QStringLiteral("b")),
                         outcomeOf(4, RowState::Failed, QStringLiteral("a"))});
    QTRY_COMPARE(rowsOfModel(model), (std::vector<int>{4, 3, 0, 1, 2}));
    QCOMPARE(model.index(0, ContactsModel::Message).data().toString(), QStringLiteral("a"));
}

void TestSorting::rowsAdded_areSortedToo()
{
    ContactsModel model;
    model.setList(uuidList(3));
    sortBy(model, ContactsModel::Contact, Qt::DescendingOrder);
    QSignalSpy sorted(&model, &ContactsModel::sorted);
    model.setList(uuidList(6));
    QTRY_COMPARE(sorted.size(), 1);
    QCOMPARE(rowsOfModel(model), (std::vector<int>{5, 4, 3, 2, 1, 0}));
}

void TestSorting::millionRows_holdNothingUp()
{
    ContactsModel model;
    model.setList(uuidList(200'000));
    QTRY_COMPARE(model.rowCount(), 200'000);
    QSignalSpy sorted(&model, &ContactsModel::sorted);
    QElapsedTimer timer;
    timer.start();
    model.sort(ContactsModel::Contact, Qt::DescendingOrder);
    QVERIFY2(timer.elapsed() < 30, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(sorted.isEmpty()); // it goes on elsewhere
    model.sort(-1, Qt::AscendingOrder); // and is not wanted any more
    QTest::qWait(700);
    QCOMPARE(model.rowAt(0), 0);
}

void TestSorting::names_comeFromTheFile()
{
    QTemporaryDir folder;
    const auto list = namedList(folder.filePath(QStringLiteral("list.csv")));
    const auto names = ContactNames::open(*list);
    QVERIFY(names && names->hasNames() && names->hasEmails());
    ContactsModel model;
    model.setList(list);
    model.setNames(list, names);
    const auto cell
        = [&model](int place, int column) { return model.index(place, column).data().toString(); };
    QTRY_COMPARE(cell(0, ContactsModel::Name), QStringLiteral("Zoe Zander"));
    QTRY_COMPARE(cell(1, ContactsModel::Name), QString::fromUtf8("\xC3\x84nne Smith, Jr."));
    QTRY_COMPARE(cell(2, ContactsModel::Email), QStringLiteral("rita@example.com"));
    sortBy(model, ContactsModel::Name);
    QCOMPARE(rowsOfModel(model), (std::vector<int>{1, 3, 0, 2})); // Änne, bob, Zoe; a rejected one is last
    sortBy(model, -1);
    model.setTextFilter(QStringLiteral("stone"));
    QTRY_COMPARE(rowsOfModel(model), (std::vector<int>{3}));
}

void TestSorting::changedFile_givesNoNames()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.csv"));
    const auto list = namedList(path);
    const auto names = ContactNames::open(*list);
    QVERIFY(names);
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write("more\n");
    file.close();
    QCOMPARE(names->read(*list, {0}).front(), ContactName());
    QVERIFY(!ContactNames::open(*list));
    QVERIFY(!ContactNames::open(*uuidList(3))); // without a file
}

void TestSorting::copiedRows_areWhatIsShown()
{
    QTemporaryDir folder;
    const auto list = namedList(folder.filePath(QStringLiteral("list.csv")));
    MainWindow window;
    makeUsable(window, list);
    auto *view = part<ContactsView>(window, "contactsTable");
    auto *model = qobject_cast<ContactsModel *>(view->model());
    QVERIFY(view->isColumnHidden(ContactsModel::Name));
    window.setNames(list, ContactNames::open(*list));
    QVERIFY(!view->isColumnHidden(ContactsModel::Name));
    sortBy(*model, ContactsModel::Contact, Qt::DescendingOrder);
    view->selectAll();
    view->copyRows();
    const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[0], QStringLiteral("State\tContact ID\tName\tE-mail\tSource\tMessage\tTries\tTime"));
    QCOMPARE(
        lines[1],
        QStringLiteral("Ready\t33333333-3333-4333-8333-333333333333\tbob Stone\t\tlist.csv, row 5\t\t\t"));
    QVERIFY(lines[2].contains(QLatin1String("\t'=cmd@example.com\t"))); // no formula
}

EXPUNGE_TEST(TestSorting)
#include "tst_sorting.moc"
