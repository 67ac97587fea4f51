// SPDX-License-Identifier: MIT
#include "support/testprogram.h"
#include "ui/settings/settingsdialog.h"
#include "ui/windowfixture.h"

#include "resources/translations/translations.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenuBar>
#include <QSet>
#include <QStyleFactory>

using namespace expunge;

// English and German, either direction, the smallest window.
class TestLook final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void smallestWindow_clipsNothing_data();
    void smallestWindow_clipsNothing();
    void menus_haveEachLetterOnce_data();
    void menus_haveEachLetterOnce();
    void ids_readFromLeftToRight();
    void pictures_canBeDrawn();
};

namespace {

void speak(const QString &language)
{
    QVERIFY(installTranslations(*QCoreApplication::instance(), language));
    QLocale::setDefault(localeFor(language, QLocale(QLocale::English, QLocale::UnitedStates)));
}

// Why a widget cannot be read as it is; empty when it can.
QString clipping(const QWidget &widget, const QWidget &window)
{
    const QRect inWindow(widget.mapTo(&window, QPoint()), widget.size());
    if (!window.rect().contains(inWindow))
        return QStringLiteral("lies outside");
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (label && label->wordWrap())
        return label->heightForWidth(label->width()) > label->height() ? QStringLiteral("is too low")
                                                                       : QString();
    if (label || qobject_cast<const QAbstractButton *>(&widget)) {
        const QSize needed = widget.minimumSizeHint();
        if (widget.width() < needed.width() || widget.height() < needed.height())
            return QStringLiteral("is too small");
    }
    return {};
}

QStringList clippedIn(QWidget &window)
{
    QStringList faults;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != &window
            || qobject_cast<const QMenuBar *>(widget->parent()))
            continue;
        if (widget->objectName() == QLatin1String("qt_qmainwindow_extended_splitter"))
            continue; // may lie outside
        if (qobject_cast<const QLineEdit *>(widget->parent()))
            continue; // its icons fit themselves in
        bool inTable = false; // scrolls
        for (const QWidget *around = widget->parentWidget(); around; around = around->parentWidget())
            inTable = inTable || qobject_cast<const QAbstractScrollArea *>(around);
        const QString fault = inTable ? QString() : clipping(*widget, window);
        if (!fault.isEmpty())
            faults += QStringLiteral("%1 %2 \"%3\" %4")
                          .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                               widget->property("text").toString(), fault);
    }
    return faults;
}

// Every Alt+letter of a menu once, and each of its entries has one.
QStringList letterFaults(const QString &menu, const QList<QAction *> &entries)
{
    QStringList faults;
    QSet<QChar> letters;
    for (const QAction *entry : entries) {
        if (entry->isSeparator())
            continue;
        const qsizetype mark = entry->text().indexOf(u'&');
        const QChar letter = mark < 0 ? QChar() : entry->text().mid(mark + 1, 1).toLower().front();
        if (letter.isNull() || letters.contains(letter))
            faults += QStringLiteral("%1 > %2").arg(menu, entry->text());
        letters.insert(letter);
        if (entry->menu())
            faults += letterFaults(entry->text(), entry->menu()->actions());
    }
    return faults;
}

} // namespace

void TestLook::initTestCase()
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    useEnglish();
}

void TestLook::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    speak(QStringLiteral("en"));
    useEnglish();
}

void TestLook::smallestWindow_clipsNothing_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("English") << QStringLiteral("en") << false;
    QTest::newRow("German") << QStringLiteral("de") << false;
    QTest::newRow("German, mirrored") << QStringLiteral("de") << true;
}

void TestLook::smallestWindow_clipsNothing()
{
    QFETCH(QString, language);
    QFETCH(bool, mirrored);
    speak(language);
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    MainWindow window;
    window.resize(900, 600);
    QStringList faults;
    const auto look = [&](const char *when, QWidget &at) {
        QTest::qWait(150); // counters are drawn ten times a second
        const QStringList found = clippedIn(at);
        for (const QString &fault : found)
            faults += QLatin1String(when) + QLatin1String(": ") + fault;
    };
    makeUsable(window, std::make_shared<ContactList>());
    window.setKeyStatus({KeyStatus::Trouble, QString(), QStringLiteral("The keychain is locked.")});
    look("empty", window);
    makeUsable(window, uuidList(12'345), true);
    window.setOrganisation({{}, QStringLiteral("Internationale Wohnungsbau AG")});
    look("review", window);
    press(window, "deleteContacts");
    auto *gate = part<QDialog>(window, "confirmDialog");
    look("gate", *gate);
    const auto *ids = part<QLabel>(*gate, "confirmIds");
    QVERIFY(ids->height() >= ids->sizeHint().height());
    QVERIFY(gate->height() >= gate->layout()->totalHeightForWidth(gate->width()));
    gate->reject();
    SettingsDialog settings({}, &window);
    settings.show();
    look("settings", settings);
    settings.reject();
    window.setList(uuidList(12'345));
    startRun(window);
    RunProgress progress;
    progress.counts.add(RowState::Left, 12'000);
    progress.counts.add(RowState::Deleted, 345);
    progress.perMinute = 98;
    progress.usedOfLimit = 61;
    progress.limit = 98;
    progress.timeLeft = std::chrono::minutes(3 * 60 + 47);
    window.setProgress(progress);
    look("running", window);
    RowCounts counts;
    counts.add(RowState::Deleted, 12'300);
    counts.add(RowState::NotAttempted, 45);
    window.runFinished(summaryOf(counts));
    look("finished", window);
    QCOMPARE(window.size(), QSize(900, 600)); // nothing has pushed it open
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestLook::menus_haveEachLetterOnce_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("German") << QStringLiteral("de");
}

void TestLook::menus_haveEachLetterOnce()
{
    QFETCH(QString, language);
    speak(language);
    MainWindow window;
    const QStringList faults = letterFaults(QStringLiteral("menu bar"), window.menuBar()->actions());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestLook::ids_readFromLeftToRight()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    MainWindow window;
    makeUsable(window, mixedList());
    QCOMPARE(part<QWidget>(window, "contactsTable")->layoutDirection(), Qt::RightToLeft);
    press(window, "deleteContacts");
    QCOMPARE(part<QLabel>(window, "confirmIds")->layoutDirection(), Qt::LeftToRight);
    QCOMPARE(part<QWidget>(window, "contactIds")->layoutDirection(), Qt::LeftToRight);
}

// Without Qt's SVG plug-in, a package of its own on some systems, a ticked box looks like one that is not.
void TestLook::pictures_canBeDrawn()
{
    const QStringList pictures = QDir(QStringLiteral(":/ui")).entryList({QStringLiteral("*.svg")});
    QVERIFY(pictures.size() >= 4);
    for (const QString &picture : pictures)
        QVERIFY2(!QPixmap(QStringLiteral(":/ui/") + picture).isNull(), qPrintable(picture));
}

EXPUNGE_TEST(TestLook)
#include "tst_look.moc"
