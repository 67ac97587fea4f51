// SPDX-License-Identifier: MIT
#include "scenario/randomperson.h"

#include "run/history.h"
#include "scenario/person.h"
#include "settings/places.h"
#include "ui/run/confirmdialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTemporaryDir>

namespace expunge {

namespace {

void copyFiles(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QFileInfo &file : QDir(from).entryInfoList(QDir::Files)) {
        if (!file.fileName().contains(QLatin1String(".lock"))) // with a dead process, nobody holds them
            QFile::copy(file.filePath(), to + u'/' + file.fileName());
    }
}

} // namespace

RandomPerson::RandomPerson(WatchedServer &server, quint32 seed)
    : m_server(server)
    , m_random(seed)
{
    startProgram();
}

void RandomPerson::startProgram()
{
    if (m_desktop) {
        m_desktop->window().endCleanly();
        static_cast<void>(QTest::qWaitFor([this] { return !m_desktop->window().isRunning(); }, 15'000));
    }
    m_desktop.reset();
    m_desktop = std::make_unique<Desktop>(
        started({QStringLiteral("--profile"), chance(2) ? QStringLiteral("one") : QStringLiteral("two")}));
    MainWindow &window = m_desktop->window();
    QObject::connect(&window, &MainWindow::deletionConfirmed, &window, [this](const ConfirmedDeletion &what) {
        ++confirmed;
        goneOn += m_desktop->window().hasResults() ? 1 : 0;
        m_server.meant = what.organisation.id;
    });
    QObject::connect(m_desktop.get(), &Desktop::runEnded, &window, [this] { m_server.meant.clear(); });
    m_desktop->show();
}

void RandomPerson::act()
{
    using Act = void (RandomPerson::*)();
    static const std::vector<std::tuple<const char *, int, Act>> acts{
        {"choose a profile", 3, &RandomPerson::chooseProfile},
        {"enter a key", 20, &RandomPerson::enterKey},
        {"add to the list", 14, &RandomPerson::addToList},
        {"tick off", 4, &RandomPerson::tickOff},
        {"filter", 5, &RandomPerson::filter},
        {"delete", 24, nullptr},
        {"retry", 4, nullptr},
        {"pause", 12, nullptr},
        {"stop", 3, nullptr},
        {"continue", 4, nullptr},
        {"leave", 1, nullptr},
        {"new list", 8, &RandomPerson::newList},
        {"start again", 1, &RandomPerson::startProgram},
        {"kill", 4, &RandomPerson::kill},
        {"wait", 8, nullptr},
    };
    int whole = 0;
    for (const auto &[name, weight, what] : acts)
        whole += weight;
    int at = chance(whole);
    for (const auto &[name, weight, what] : acts) {
        at -= weight;
        if (at >= 0)
            continue;
        lastAct = QLatin1String(name);
        if (what)
            (this->*what)();
        else if (lastAct == QLatin1String("delete"))
            confirm("deleteContacts");
        else if (lastAct == QLatin1String("retry"))
            confirm("retryButton");
        else if (lastAct == QLatin1String("continue"))
            press("continueRun");
        else if (lastAct == QLatin1String("leave"))
            press("leaveRun");
        else if (lastAct == QLatin1String("wait"))
            QTest::qWait(1 + chance(20));
        else
            press(name);
        break;
    }
    for (QMessageBox *box : m_desktop->window().findChildren<QMessageBox *>()) // questions, answered at random
        box->buttons().at(chance(static_cast<int>(box->buttons().size())))->click();
    QTest::qWait(chance(4));
}

bool RandomPerson::press(const char *objectName) const
{
    auto *button = find<QAbstractButton>(objectName);
    if (!button || !button->isEnabled())
        return false;
    button->click();
    return true;
}

void RandomPerson::chooseProfile()
{
    auto *box = find<QComboBox>("profile");
    if (!box || !box->isEnabled())
        return;
    const int index = chance(box->count());
    box->setCurrentIndex(index);
    emit box->activated(index);
}

void RandomPerson::enterKey()
{
    const auto *status = find<QLabel>("keyStatus");
    const bool works = status && status->text().contains(QLatin1String("for this session"));
    if ((works && chance(8) > 0) || !press("key"))
        return;
    auto *field = find<QLineEdit>("apiKey");
    if (!field)
        return;
    field->setText(chance(12) == 0 ? QStringLiteral("a-key-of-nobody") : WatchedServer::key(chance(2)));
    press("useForSession");
    if (chance(5) > 0) { // else not until the answer is in
        static_cast<void>(QTest::qWaitFor(
            [this] {
                return !find<QDialog>("keyDialog") || find<QAbstractButton>("bindProfile")
                    || find<QAbstractButton>("keepUntested");
            },
            1'000));
    }
    if (chance(12) > 0)
        static_cast<void>(press("bindProfile"));
    else
        static_cast<void>(press(chance(2) ? "newProfileForKey" : "keepUntested"));
    QTest::qWait(20);
    if (auto *dialog = find<QDialog>("keyDialog"))
        dialog->reject();
}

void RandomPerson::addToList()
{
    auto *text = find<QPlainTextEdit>("contactIds");
    if (!text || !text->isEnabled())
        return;
    const int organisation = chance(2);
    QStringList ids;
    for (int left = 1 + chance(chance(3) == 0 ? 120 : 8); left > 0; --left)
        ids += WatchedServer::contact(organisation, ++m_contacts);
    text->setPlainText(ids.join(u'\n'));
    press("addToList");
}

void RandomPerson::tickOff()
{
    const int rows = m_desktop->window().list()->size();
    if (rows > 0 && !m_desktop->window().isRunning())
        m_desktop->window().leaveRowsOut({chance(rows)});
}

void RandomPerson::filter()
{
    const char *const counters[]{"allCounter", "readyCounter", "deletedCounter", "failedCounter",
                                 "alreadyGoneCounter", "showAllRows"};
    press(counters[chance(6)]);
}

void RandomPerson::confirm(const char *button)
{
    if (press(button))
        answerGate();
}

void RandomPerson::answerGate()
{
    auto *dialog = m_desktop->window().findChild<ConfirmDialog *>();
    if (!dialog)
        return;
    if (chance(3) == 0)
        dialog->findChild<QAbstractButton *>(QStringLiteral("trial"))->click();
    if (chance(8) == 0)
        dialog->findChild<QAbstractButton *>(QStringLiteral("capped"))->click();
    const auto *shown = dialog->findChild<QAbstractButton *>(QStringLiteral("capped"));
    const int most = shown->isChecked() ? dialog->findChild<QSpinBox *>()->value() : -1;
    const QString number = dialog->windowTitle().remove(QRegularExpression(QStringLiteral("[^0-9]")));
    dialog->findChild<QLineEdit *>(QStringLiteral("typedCount"))
        ->setText(most < 0 ? number : QString::number(qMin(most, number.toInt())));
    dialog->findChild<QLineEdit *>(QStringLiteral("typedProfile"))
        ->setText(find<QComboBox>("profile")->currentText());
    QTest::qWait(chance(10)); // in which the world goes on
    auto *yes = dialog->findChild<QAbstractButton *>(QStringLiteral("confirmDeletion"));
    if (chance(6) == 0 || !yes->isEnabled()) {
        dialog->reject();
        return;
    }
    yes->click();
    QTest::qWait(chance(40));
    if (chance(3) == 0)
        press("pause");
}

void RandomPerson::newList()
{
    if ((m_desktop->window().hasResults() || chance(8) == 0) && press("newList"))
        press("startNewList");
}

// What is on the disk while the run stands still is what a killed process would have left.
void RandomPerson::kill()
{
    const auto *pause = find<QAbstractButton>("pause");
    if (!m_desktop->window().isRunning() || !pause || pause->accessibleName() != QLatin1String("Resume"))
        return;
    QTest::qWait(80); // the last answers, and their commit
    const QTemporaryDir left;
    copyFiles(runsFolder(), left.path());
    m_desktop.reset();
    QDir(runsFolder()).removeRecursively();
    copyFiles(left.path(), runsFolder());
    ++kills;
    startProgram();
}

QString RandomPerson::faultShown() const
{
    const MainWindow &window = m_desktop->window();
    if (!m_server.faults.isEmpty())
        return m_server.faults.first();
    if (!window.hasResults())
        return {};
    const auto *whose = window.findChild<QLabel *>(QStringLiteral("resultsWhose"));
    const auto *which = window.findChild<QLabel *>(QStringLiteral("resultsWhich"));
    const RunInfo run = History(runsFolder()).run(which->text().section(u' ', -1));
    if (!run.problem.isEmpty() || !whose->isVisible())
        return QStringLiteral("the results say nothing of their run: %1").arg(which->text());
    if (!whose->text().endsWith(run.organisation))
        return QStringLiteral("results of %1 are called %2").arg(run.organisation, whose->text());
    const QString profile = window.findChild<QComboBox *>(QStringLiteral("profile"))->currentText();
    if (profile != run.profileName)
        return QStringLiteral("results of %1 stand under %2").arg(run.profileName, profile);
    const int organisation = run.organisationId.back().digitValue();
    for (int row = 0; row < window.list()->size(); ++row) {
        const QString contact = window.list()->textAt(row);
        if (window.outcomeAt(row).state == RowState::Deleted
            && !m_server.deletedIn(organisation).contains(contact))
            return QStringLiteral("%1 is called deleted in %2").arg(contact, run.organisation);
    }
    return {};
}

} // namespace expunge
