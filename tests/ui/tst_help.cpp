// SPDX-License-Identifier: MIT
#include "base/versions.h"
#include "resources/resources.h"
#include "resources/translations/translations.h"
#include "support/testprogram.h"
#include "ui/help/guide.h"
#include "ui/help/guidebrowser.h"
#include "ui/help/helpwindow.h"
#include "ui/support/supportdialog.h"
#include "ui/windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTextTable>
#include <QWhatsThisClickedEvent>

using namespace expunge;

// The guide is in the program, hangs together, and opens where it is asked for; About and the support bundle.
class TestHelp final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyLinkAndPicture_leadsSomewhere_data();
    void everyLinkAndPicture_leadsSomewhere();
    void everyPage_canBeRead_data();
    void everyPage_canBeRead();
    void germanPages_areBuiltAsTheEnglishOnes();
    void cleanup();
    void f1_opensThePageOfThePart_data();
    void f1_opensThePageOfThePart();
    void f1_inADialog_opensItsPage();
    void whatIsThis_leadsToThePage();
    void outwardLinks_areNotFollowed();
    void headings_areFound();
    void search_goesThroughThePages();
    void about_namesAllParts();
    void supportBundle_isShownInFull();
};

namespace {

HelpWindow *guideWindow()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *guide = qobject_cast<HelpWindow *>(window); guide && guide->isVisible())
            return guide;
    }
    return nullptr;
}

// What stands between the brackets of Markdown links and pictures.
QStringList targetsIn(const QString &markdown)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
    QStringList targets;
    for (auto match = link.globalMatch(markdown); match.hasNext();)
        targets += match.next().captured(1);
    return targets;
}

} // namespace

void TestHelp::initTestCase()
{
    initResources();
    useEnglish();
}

void TestHelp::cleanup()
{
    useEnglish();
}

void TestHelp::everyLinkAndPicture_leadsSomewhere_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("folder");
    QTest::newRow("English") << QStringLiteral("en") << QStringLiteral(":/guide");
    QTest::newRow("German") << QStringLiteral("de") << QStringLiteral(":/guide/de");
}

void TestHelp::everyLinkAndPicture_leadsSomewhere()
{
    QFETCH(const QString, language);
    QFETCH(const QString, folder);
    QVERIFY(installTranslations(*QCoreApplication::instance(), language));
    const QList<GuidePage> pages = guidePages();
    QVERIFY(pages.size() > 8);
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), pages.size()); // each is in the contents
    for (const GuidePage &page : pages) {
        QVERIFY2(!page.title.isEmpty(), qPrintable(page.name));
        QCOMPARE(guideFile(page.name), QStringLiteral("%1/%2.md").arg(folder, page.name));
        const QStringList targets = targetsIn(guideText(page.name));
        for (const QString &target : targets) {
            const QString path = QDir::cleanPath(folder + u'/' + target.section(u'#', 0, 0));
            QVERIFY2(QFile::exists(path), qPrintable(page.name + QStringLiteral(": ") + target));
        }
    }
}

void TestHelp::everyPage_canBeRead_data()
{
    everyLinkAndPicture_leadsSomewhere_data();
}

void TestHelp::everyPage_canBeRead()
{
    QFETCH(const QString, language);
    QVERIFY(installTranslations(*QCoreApplication::instance(), language));
    GuideBrowser browser;
    const QList<GuidePage> pages = guidePages();
    for (const GuidePage &page : pages) {
        browser.showPage(page.name);
        QCOMPARE(browser.page(), page.name);
        const QString text = browser.toPlainText();
        QVERIFY2(text.startsWith(page.title) && text.size() > 300, qPrintable(page.name));
        QVERIFY2(!text.contains(QLatin1String("](")) && !text.contains(QLatin1String("|--")),
                 qPrintable(page.name));
    }
    browser.showPage(QStringLiteral("states"));
    QVERIFY(qobject_cast<QTextTable *>(browser.document()->rootFrame()->childFrames().value(0)));
}

// What is added to a page in one language is missed in the other.
void TestHelp::germanPages_areBuiltAsTheEnglishOnes()
{
    const auto outline = [](const QString &page) {
        static const QRegularExpression part(QStringLiteral("^(#+ |\\||    \\S| *- | *\\d+\\. )"),
                                             QRegularExpression::MultilineOption);
        QStringList parts;
        const QString text = guideText(page);
        for (auto match = part.globalMatch(text); match.hasNext();)
            parts += match.next().captured();
        return parts;
    };
    const QList<GuidePage> pages = guidePages();
    for (const GuidePage &page : pages) {
        const QStringList english = outline(page.name);
        QVERIFY(installTranslations(*QCoreApplication::instance(), QStringLiteral("de")));
        QVERIFY2(outline(page.name) == english, qPrintable(page.name));
        useEnglish();
    }
}

void TestHelp::f1_opensThePageOfThePart_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("page");
    const auto row = [](const char *part, const char *page) {
        QTest::newRow(part) << QString::fromLatin1(part) << QString::fromLatin1(page);
    };
    row("profile", "profiles");
    row("importFile", "importing-lists");
    row("filter", "states");
    row("deleteContacts", "pace");
    row("logSearch", "troubles");
}

void TestHelp::f1_opensThePageOfThePart()
{
    QFETCH(QString, name);
    QFETCH(QString, page);
    MainWindow window;
    makeUsable(window, mixedList());
    auto *widget = window.findChild<QWidget *>(name);
    QVERIFY(widget);
    widget->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), widget);
    QTest::keyClick(widget, Qt::Key_F1);
    QTRY_VERIFY(guideWindow());
    QCOMPARE(guideWindow()->page(), page);
    QVERIFY(QTest::qWaitForWindowActive(guideWindow()));
    const auto *contents = part<QListWidget>(*guideWindow(), "guideContents");
    QCOMPARE(contents->currentItem()->data(Qt::UserRole).toString(), page);
    QTest::keyClick(part<GuideBrowser>(*guideWindow(), "guideText"), Qt::Key_Escape);
    QVERIFY(!guideWindow());
}

void TestHelp::f1_inADialog_opensItsPage()
{
    MainWindow window;
    makeUsable(window, mixedList());
    window.setProfiles({productionProfile(), sandboxProfile()}, productionProfile().id);
    press(window, "key");
    auto *field = part<QLineEdit>(window, "apiKey");
    QTest::keyClick(field, Qt::Key_F1);
    QTRY_VERIFY(guideWindow());
    QCOMPARE(guideWindow()->page(), QStringLiteral("keychain"));
    QVERIFY(field->isVisible()); // both can be looked at
    QTest::mouseClick(part<QListWidget>(*guideWindow(), "guideContents")->viewport(), Qt::LeftButton, {},
                      {20, 8});
    QCOMPARE(guideWindow()->page(), QStringLiteral("README")); // and used
}

void TestHelp::whatIsThis_leadsToThePage()
{
    MainWindow window;
    makeUsable(window, mixedList());
    auto *panel = part<QWidget>(window, "addToList")->parentWidget();
    QVERIFY(panel->whatsThis().contains(QLatin1String("href=\"importing-lists\"")));
    QWhatsThisClickedEvent click(QStringLiteral("importing-lists"));
    QApplication::sendEvent(panel, &click);
    QTRY_VERIFY(guideWindow());
    QCOMPARE(guideWindow()->page(), QStringLiteral("importing-lists"));
}

void TestHelp::outwardLinks_areNotFollowed()
{
    GuideBrowser browser;
    browser.showPage(QStringLiteral("states"));
    QSignalSpy leftAlone(&browser, &GuideBrowser::leftAlone);
    for (const char *address : {"https://open.cx/x", "file:///etc/passwd", "qrc:/samples/contacts.csv",
                                "../samples/contacts.csv", "nothing.md"}) {
        browser.setSource(QUrl(QString::fromLatin1(address)));
        QCOMPARE(browser.page(), QStringLiteral("states"));
    }
    QCOMPARE(leftAlone.size(), 5);
    browser.setSource(QUrl(QStringLiteral("keychain.md")));
    QCOMPARE(browser.page(), QStringLiteral("keychain"));
    browser.backward();
    QCOMPARE(browser.page(), QStringLiteral("states"));
}

void TestHelp::headings_areFound()
{
    GuideBrowser browser;
    browser.resize(600, 200);
    browser.showPage(QStringLiteral("README"));
    browser.setSource(QUrl(QStringLiteral("states.md#the-result-file")));
    QCOMPARE(browser.textCursor().block().text(), QStringLiteral("The result file"));
}

void TestHelp::search_goesThroughThePages()
{
    HelpWindow window;
    window.showPage(QStringLiteral("first-run"));
    window.show();
    auto *field = part<QLineEdit>(window, "guideSearch");
    field->setText(QStringLiteral("gnome-keyring"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(window.page(), QStringLiteral("keychain"));
    QCOMPARE(part<GuideBrowser>(window, "guideText")->textCursor().selectedText(),
             QStringLiteral("gnome-keyring"));
    field->setText(QStringLiteral("xyzzy"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(part<QWidget>(window, "guideNote")->isVisible());
}

void TestHelp::about_namesAllParts()
{
    MainWindow window;
    makeUsable(window, mixedList());
    part<QAction>(window, "about")->trigger();
    const auto *table = part<QTableWidget>(window, "aboutParts");
    const QList<Part> all = parts({});
    QCOMPARE(table->rowCount(), all.size());
    for (int row = 0; row < table->rowCount(); ++row) {
        QCOMPARE(table->item(row, 0)->text(), all[row].name);
        QVERIFY2(!table->item(row, 1)->text().isEmpty(), qPrintable(all[row].name)); // SQLite's, too
        QVERIFY(!table->item(row, 2)->text().isEmpty());
    }
}

void TestHelp::supportBundle_isShownInFull()
{
    MainWindow window;
    makeUsable(window, mixedList());
    QSignalSpy asked(&window, &MainWindow::supportBundleRequested);
    part<QAction>(window, "support")->trigger();
    QCOMPARE(asked.size(), 1);
    SupportFacts facts;
    facts.sections = {{QStringLiteral("Settings"), {QStringLiteral("mail: ada@acme.example")}}};
    window.showSupportBundle(facts);
    auto *dialog = part<SupportDialog>(window, "supportDialog");
    QVERIFY(!dialog->text().contains(QLatin1String("ada@")));
    QVERIFY(part<QPlainTextEdit>(window, "supportText")->isReadOnly());
    part<QCheckBox>(window, "supportAddresses")->click();
    QVERIFY(dialog->text().contains(QLatin1String("ada@acme.example")));
}

EXPUNGE_TEST(TestHelp)
#include "tst_help.moc"
