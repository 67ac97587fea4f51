// SPDX-License-Identifier: MIT
#include "ui/windowdialogs.h"

#include "base/text.h"
#include "report/pastrunfile.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDateTime>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace expunge {

namespace {

struct WindowDialogsText
{
    Q_DECLARE_TR_FUNCTIONS(WindowDialogs)
};

QMessageBox *makeBox(QWidget *window, const char *objectName, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(window);
    box->setObjectName(QLatin1String(objectName));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(title);
    box->setText(title);
    box->setInformativeText(text);
    return box;
}

// What cannot be undone, beside Cancel, which is what Enter and Escape do.
void addChoice(QMessageBox &box, const char *objectName, const QString &text, QWidget *window,
               const std::function<void()> &chosen)
{
    QPushButton *choice = box.addButton(text, QMessageBox::DestructiveRole);
    QPushButton *cancel = box.addButton(WindowDialogsText::tr("Cancel"), QMessageBox::RejectRole);
    choice->setObjectName(QLatin1String(objectName));
    choice->setAutoDefault(false);
    cancel->setObjectName(QStringLiteral("cancel"));
    box.setDefaultButton(cancel);
    box.setEscapeButton(cancel);
    QObject::connect(choice, &QPushButton::clicked, window, chosen);
}

void askForCsvFile(QWidget *window, const QString &title, const QString &name,
                   const std::function<void(const QString &path)> &save)
{
    auto *dialog = new QFileDialog(window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setNameFilter(WindowDialogsText::tr("CSV files (*.csv)"));
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, save);
    dialog->open();
}

} // namespace

void askToStop(QWidget *window, const std::function<void()> &stopAndClose)
{
    if (window->findChild<QMessageBox *>(QStringLiteral("stopAndCloseBox")))
        return; // asked already
    auto *box = makeBox(
        window, "stopAndCloseBox", WindowDialogsText::tr("Contacts are being deleted"),
        WindowDialogsText::tr("If you stop, no new request leaves. The last answers are awaited and "
                              "recorded, then Expunge closes."));
    QPushButton *stop = box->addButton(WindowDialogsText::tr("Stop and close"), QMessageBox::DestructiveRole);
    QPushButton *keep = box->addButton(WindowDialogsText::tr("Keep running"), QMessageBox::RejectRole);
    stop->setObjectName(QStringLiteral("stopAndClose"));
    stop->setAutoDefault(false);
    keep->setObjectName(QStringLiteral("keepRunning"));
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    QObject::connect(stop, &QPushButton::clicked, window, stopAndClose);
    box->open();
}

void askBeforeNewList(QWidget *window, bool hasResults, const std::function<void()> &goOn)
{
    const QString text = hasResults
        ? WindowDialogsText::tr(
            "The shown results leave the window. Save them first if you still need the file.")
        : WindowDialogsText::tr("The shown list is emptied. No contact is deleted by this.");
    auto *box = makeBox(window, "newListBox", WindowDialogsText::tr("Start a new list"), text);
    QPushButton *start = box->addButton(WindowDialogsText::tr("New list"), QMessageBox::AcceptRole);
    QPushButton *cancel = box->addButton(WindowDialogsText::tr("Cancel"), QMessageBox::RejectRole);
    start->setObjectName(QStringLiteral("startNewList"));
    cancel->setObjectName(QStringLiteral("cancel"));
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    QObject::connect(start, &QPushButton::clicked, window, goOn);
    box->open();
}

void askBeforeLeavingList(QWidget *window, const std::function<void()> &goOn)
{
    auto *box
        = makeBox(window, "leaveListBox", WindowDialogsText::tr("Show the run instead of the list"),
                  WindowDialogsText::tr("The list that was gathered leaves the window; no contact of it "
                                        "is deleted. Save it first if you still need it."));
    QPushButton *show = box->addButton(WindowDialogsText::tr("Show the run"), QMessageBox::AcceptRole);
    QPushButton *cancel = box->addButton(WindowDialogsText::tr("Cancel"), QMessageBox::RejectRole);
    show->setObjectName(QStringLiteral("showRun"));
    cancel->setObjectName(QStringLiteral("cancel"));
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    QObject::connect(show, &QPushButton::clicked, window, goOn);
    box->open();
}

void askForResultsFile(QWidget *window, const RunInfo &run,
                       const std::function<void(const QString &path)> &save)
{
    askForCsvFile(window, WindowDialogsText::tr("Save results"), resultFileName(reportRunOf(run)), save);
}

void askForListFile(QWidget *window, const std::function<void(const QString &path)> &save)
{
    const QString time = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmm"));
    askForCsvFile(window, WindowDialogsText::tr("Save list"),
                  QStringLiteral("expunge-list-%1.csv").arg(time), save);
}

void askBeforeProfileRemoval(QWidget *window, const QString &name, bool hasKey,
                             const std::function<void(bool withKey)> &goOn)
{
    auto *box = makeBox(
        window, "removeProfileBox", WindowDialogsText::tr("Remove the profile %1").arg(plainLine(name)),
        WindowDialogsText::tr(
            "Its name, address, pace, colour and organisation are forgotten. Its runs stay in the "
            "history."));
    auto *withKey = new QCheckBox(WindowDialogsText::tr("Forget its key in the keychain, too"), box);
    withKey->setObjectName(QStringLiteral("removeKeyToo"));
    withKey->setChecked(hasKey);
    withKey->setVisible(hasKey);
    if (hasKey)
        box->setCheckBox(withKey);
    addChoice(*box, "confirmRemoval", WindowDialogsText::tr("Remove profile"), window,
              [goOn, withKey, hasKey] { goOn(hasKey && withKey->isChecked()); });
    box->open();
}

void askBeforeKeyIsForgotten(QWidget *window, const QString &hint, const std::function<void()> &goOn)
{
    auto *box = makeBox(
        window, "forgetKeyBox",
        hint.isEmpty() ? WindowDialogsText::tr("Forget the key")
                       : WindowDialogsText::tr("Forget the key %1").arg(plainLine(hint, 12)),
        WindowDialogsText::tr("OpenCX shows a key only once, so it cannot be looked up again. To delete "
                              "in this profile, you then need another one."));
    addChoice(*box, "confirmForgetting", WindowDialogsText::tr("Forget key"), window, goOn);
    box->open();
}

void askAboutOldKey(QWidget *window, const QString &address, const QString &profile, const QString &hint,
                    const QString &organisation, const std::function<void(bool use)> &answer)
{
    const QString whose = organisation.isEmpty()
        ? WindowDialogsText::tr("Its organisation is not known: the key may not read it.")
        : WindowDialogsText::tr("It belongs to %1.").arg(plainLine(organisation, 80));
    auto *box = makeBox(
        window, "oldKeyBox", WindowDialogsText::tr("A key of an earlier version"),
        WindowDialogsText::tr("Expunge used to keep one key for all profiles of an address. The one for "
                              "%1 ends in %2. %3 Is it the key of the profile %4?")
            .arg(plainLine(address, 200), plainLine(hint, 12), whose, plainLine(profile, 60)));
    QPushButton *use = box->addButton(WindowDialogsText::tr("Use it for %1").arg(plainLine(profile, 40)),
                                      QMessageBox::AcceptRole);
    QPushButton *forget = box->addButton(WindowDialogsText::tr("Forget it"), QMessageBox::DestructiveRole);
    QPushButton *later = box->addButton(WindowDialogsText::tr("Not now"), QMessageBox::RejectRole);
    use->setObjectName(QStringLiteral("useOldKey"));
    forget->setObjectName(QStringLiteral("forgetOldKey"));
    forget->setAutoDefault(false);
    later->setObjectName(QStringLiteral("cancel"));
    box->setDefaultButton(later);
    box->setEscapeButton(later);
    QObject::connect(use, &QPushButton::clicked, window, [answer] { answer(true); });
    QObject::connect(forget, &QPushButton::clicked, window, [answer] { answer(false); });
    box->open();
}

void askBeforeNewLanguage(QWidget *window, const std::function<void()> &goOn)
{
    auto *box
        = makeBox(window, "newLanguageBox", WindowDialogsText::tr("Change the language now"),
                  WindowDialogsText::tr(
                      "The window is made anew: the list leaves it, and a key for this session only has "
                      "to be entered again. Later means: when Expunge is started the next time."));
    QPushButton *now = box->addButton(WindowDialogsText::tr("Change now"), QMessageBox::AcceptRole);
    QPushButton *later = box->addButton(WindowDialogsText::tr("Later"), QMessageBox::RejectRole);
    now->setObjectName(QStringLiteral("changeNow"));
    later->setObjectName(QStringLiteral("changeLater"));
    box->setDefaultButton(later);
    box->setEscapeButton(later);
    QObject::connect(now, &QPushButton::clicked, window, goOn);
    box->open();
}

void askBeforeHistoryDeletion(QWidget *window, int runs, bool unfinished, const std::function<void()> &goOn)
{
    QString text = WindowDialogsText::tr(
        "The contact IDs and what became of each contact are overwritten and removed from this computer. "
        "What is deleted here can be neither exported nor gone on with. Nothing changes in OpenCX.");
    if (unfinished)
        text += u' '
            + WindowDialogsText::tr("A run that was interrupted is among it: what is still open of it is "
                                    "known nowhere else.");
    auto *box = makeBox(window, "deleteRunBox",
                        WindowDialogsText::tr("Delete %Ln run(s) from the history", nullptr, runs), text);
    addChoice(*box, "confirmHistoryDeletion", WindowDialogsText::tr("Delete from the history"), window, goOn);
    box->open();
}

void showNote(QWidget *window, const QString &title, const QString &text)
{
    auto *box = makeBox(window, "noteBox", title, text);
    box->addButton(QMessageBox::Close);
    box->open();
}

} // namespace expunge
