// SPDX-License-Identifier: MIT
#include "support/testprogram.h"
#include "ui/import/importdialog.h"
#include "ui/windowfixture.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace expunge;

class TestImportDialog final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void guess_isMarked();
    void focus_choosesNothing();
    void clickedColumn_isAskedFor();
    void keyboard_choosesToo();
    void readingChoices_areAskedFor();
    void outlook_isShown();
    void unusableOutlook_cannotBeConfirmed();
    void textsFromOutside_arePlain();
    void resultFile_offersItsStates();

private:
    static CsvPreview example();
};

namespace {

CsvOptions lastOptions(const QSignalSpy &spy)
{
    return spy.last().first().value<CsvOptions>();
}

void showDialog(ImportDialog &dialog, const CsvPreview &preview)
{
    dialog.setPreview(preview);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
}

ImportOutlook outlookOf(int contacts)
{
    ImportOutlook outlook;
    outlook.sentence = QStringLiteral("%L1 contact IDs, 12 duplicates merged, 3 rejected.").arg(contacts);
    outlook.contacts = contacts;
    outlook.examples = {QStringLiteral("row 9: 1.2E+15: changed by a spreadsheet")};
    return outlook;
}

} // namespace

CsvPreview TestImportDialog::example()
{
    CsvPreview preview;
    preview.name = QStringLiteral("people.csv");
    preview.isTable = true;
    preview.header = {QStringLiteral("email"), QStringLiteral("id"), QStringLiteral("session_id")};
    preview.looks = {ColumnLooks::Emails, ColumnLooks::ContactIds, ColumnLooks::OtherIds};
    preview.rows = {{QStringLiteral("a@x.org"), QStringLiteral("1"), QStringLiteral("2")},
                    {QStringLiteral("b@x.org"), QStringLiteral("3")}}; // the second is ragged
    preview.column = 1;
    preview.columnReason = QStringLiteral("its cells look like contact IDs");
    preview.delimiter = ';';
    preview.encoding = "windows-1252";
    preview.hasHeader = true;
    return preview;
}

void TestImportDialog::initTestCase()
{
    useEnglish();
    qRegisterMetaType<CsvOptions>();
}

void TestImportDialog::guess_isMarked()
{
    ImportDialog dialog;
    showDialog(dialog, example());
    auto *model = part<QTableView>(dialog, "importPreview")->model();
    const QAbstractItemModelTester tester(model);
    QCOMPARE(model->columnCount(), 3);
    const auto head
        = [model](int column, int role) { return model->headerData(column, Qt::Horizontal, role); };
    QCOMPARE(head(0, Qt::DisplayRole).toString(), QStringLiteral("email\ne-mail addresses"));
    QCOMPARE(head(1, Qt::DisplayRole).toString(), QStringLiteral("id\nlooks like contact IDs"));
    QCOMPARE(head(2, Qt::DisplayRole).toString(), QStringLiteral("session_id\nIDs of something else"));
    QVERIFY(!head(0, Qt::DecorationRole).isValid());
    QVERIFY(head(1, Qt::DecorationRole).isValid());
    QCOMPARE(model->index(1, 2).data().toString(), QString());
    QVERIFY(part<QLabel>(dialog, "importWhy")->text().contains(QStringLiteral("look like contact IDs")));
    QCOMPARE(part<QComboBox>(dialog, "importDelimiter")->currentText(), QStringLiteral("Semicolon"));
    QVERIFY(part<QComboBox>(dialog, "importEncoding")->currentText().contains(QStringLiteral("1252")));
    QVERIFY(part<QCheckBox>(dialog, "importHeader")->isChecked());
}

void TestImportDialog::focus_choosesNothing()
{
    ImportDialog dialog;
    QSignalSpy chosen(&dialog, &ImportDialog::optionsChosen);
    showDialog(dialog, example());
    auto *table = part<QTableView>(dialog, "importPreview");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Left);
    QTest::keyClick(table, Qt::Key_Home);
    QCOMPARE(chosen.size(), 0);
}

void TestImportDialog::clickedColumn_isAskedFor()
{
    ImportDialog dialog;
    QSignalSpy chosen(&dialog, &ImportDialog::optionsChosen);
    showDialog(dialog, example());
    dialog.setOutlook(outlookOf(5));
    auto *table = part<QTableView>(dialog, "importPreview");
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(1, 2)).center());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(lastOptions(chosen).columnIndex, std::optional<int>(2));
    QVERIFY(!part<QPushButton>(dialog, "importConfirm")->isEnabled()); // until it is counted again
    CsvPreview changed = example();
    changed.column = 2;
    dialog.setPreview(changed);
    emit table->horizontalHeader()->sectionClicked(1);
    QCOMPARE(lastOptions(chosen).columnIndex, std::optional<int>(1));
    QCOMPARE(chosen.size(), 2);
}

void TestImportDialog::keyboard_choosesToo()
{
    ImportDialog dialog;
    QSignalSpy chosen(&dialog, &ImportDialog::optionsChosen);
    showDialog(dialog, example());
    dialog.activateWindow();
    auto *table = part<QTableView>(dialog, "importPreview");
    table->setFocus();
    QTRY_VERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Left);
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(lastOptions(chosen).columnIndex, std::optional<int>(0));
}

void TestImportDialog::readingChoices_areAskedFor()
{
    ImportDialog dialog;
    QSignalSpy chosen(&dialog, &ImportDialog::optionsChosen);
    showDialog(dialog, example());
    auto *delimiter = part<QComboBox>(dialog, "importDelimiter");
    delimiter->setCurrentIndex(0);
    emit delimiter->activated(0);
    QCOMPARE(lastOptions(chosen).delimiter, ',');
    auto *encoding = part<QComboBox>(dialog, "importEncoding");
    encoding->setCurrentIndex(0);
    emit encoding->activated(0);
    QCOMPARE(lastOptions(chosen).encoding, QByteArray("UTF-8"));
    QCOMPARE(lastOptions(chosen).delimiter, ','); // what was chosen before stays
    part<QCheckBox>(dialog, "importHeader")->click();
    QCOMPARE(lastOptions(chosen).header, std::optional<bool>(false));
    QCOMPARE(chosen.size(), 3);
}

void TestImportDialog::outlook_isShown()
{
    ImportDialog dialog;
    showDialog(dialog, example());
    auto *confirm = part<QPushButton>(dialog, "importConfirm");
    QVERIFY(!confirm->isEnabled());
    dialog.setOutlook(outlookOf(39'812));
    QCOMPARE(part<QLabel>(dialog, "importOutlook")->text(),
             QStringLiteral("39,812 contact IDs, 12 duplicates merged, 3 rejected."));
    QVERIFY(part<QLabel>(dialog, "importExamples")->text().contains(QStringLiteral("row 9")));
    QVERIFY(confirm->isEnabled());
    QCOMPARE(confirm->text(), QStringLiteral("Add 39,812 contacts to the list"));
}

void TestImportDialog::unusableOutlook_cannotBeConfirmed()
{
    ImportDialog dialog;
    CsvPreview preview = example();
    preview.column = -1;
    preview.columnIsRefused = true;
    preview.columnReason = QStringLiteral("Column “email” of “people.csv” holds e-mail addresses.");
    showDialog(dialog, preview);
    ImportOutlook outlook;
    outlook.isProblem = true;
    outlook.sentence = preview.columnReason;
    dialog.setOutlook(outlook);
    QVERIFY(part<QLabel>(dialog, "importWhy")->text().contains(QStringLiteral("e-mail addresses")));
    QVERIFY(!part<QPushButton>(dialog, "importConfirm")->isEnabled());
}

void TestImportDialog::textsFromOutside_arePlain()
{
    ImportDialog dialog;
    CsvPreview preview = example();
    preview.name = QStringLiteral("<b>x</b>.csv");
    showDialog(dialog, preview);
    for (const char *name : {"importTitle", "importWhy", "importOutlook", "importExamples"})
        QCOMPARE(part<QLabel>(dialog, name)->textFormat(), Qt::PlainText);
    QVERIFY(part<QLabel>(dialog, "importTitle")->text().contains(QStringLiteral("<b>x</b>.csv")));
}

void TestImportDialog::resultFile_offersItsStates()
{
    ImportDialog dialog;
    CsvPreview preview = example();
    preview.own = OwnFile::Results;
    QSignalSpy chosen(&dialog, &ImportDialog::optionsChosen);
    showDialog(dialog, preview);
    ImportOutlook outlook = outlookOf(15);
    outlook.earlier.add(RowState::Failed, 12);
    outlook.earlier.add(RowState::Unknown, 3);
    dialog.setOutlook(outlook);
    auto *failed = part<QCheckBox>(dialog, "take_failed");
    auto *unknown = part<QCheckBox>(dialog, "take_unknown");
    QCOMPARE(failed->text(), QStringLiteral("Failed (12)"));
    QVERIFY(failed->isChecked() && unknown->isChecked());
    QVERIFY(!part<QCheckBox>(dialog, "take_deleted")->isChecked());
    unknown->click();
    part<QCheckBox>(dialog, "take_not_attempted")->click();
    QCOMPARE(lastOptions(chosen).only, QList<RowState>{RowState::Failed});
    failed->click();
    QCOMPARE(chosen.size(), 2); // none at all is no choice
    QVERIFY(!part<QPushButton>(dialog, "importConfirm")->isEnabled());
}

EXPUNGE_TEST(TestImportDialog)
#include "tst_importdialog.moc"
