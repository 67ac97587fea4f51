// SPDX-License-Identifier: MIT
#include "ui/windowdialogs.h"

#include "base/text.h"

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

// name: with %1 for the time
void askForCsvFile(QWidget *window, const QString &title, const QString &name,
                   const std::function<void(const QString &path)> &save)
{
    auto *dialog = new QFileDialog(window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setNameFilter(WindowDialogsText::tr("CSV files (*.csv)"));
    dialog->selectFile(name.arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmm"))));
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

void askForResultsFile(QWidget *window, const std::function<void(const QString &path)> &save)
{
    askForCsvFile(window, WindowDialogsText::tr("Save results"), QStringLiteral("expunge-results-%1.csv"),
                  save);
}

void askForListFile(QWidget *window, const std::function<void(const QString &path)> &save)
{
    askForCsvFile(window, WindowDialogsText::tr("Save list"), QStringLiteral("expunge-list-%1.csv"), save);
}

void askBeforeProfileRemoval(QWidget *window, const QString &name, const std::function<void()> &goOn)
{
    auto *box = makeBox(
        window, "removeProfileBox", WindowDialogsText::tr("Remove the profile %1").arg(plainLine(name)),
        WindowDialogsText::tr("Its name, address, pace and colour are forgotten. A key that was saved for "
                              "its address stays in the keychain; to remove that too, cancel and choose "
                              "Forget key first."));
    QPushButton *remove
        = box->addButton(WindowDialogsText::tr("Remove profile"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box->addButton(WindowDialogsText::tr("Cancel"), QMessageBox::RejectRole);
    remove->setObjectName(QStringLiteral("confirmRemoval"));
    remove->setAutoDefault(false);
    cancel->setObjectName(QStringLiteral("cancel"));
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    QObject::connect(remove, &QPushButton::clicked, window, goOn);
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
    QPushButton *remove
        = box->addButton(WindowDialogsText::tr("Delete from the history"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box->addButton(WindowDialogsText::tr("Cancel"), QMessageBox::RejectRole);
    remove->setObjectName(QStringLiteral("confirmHistoryDeletion"));
    remove->setAutoDefault(false);
    cancel->setObjectName(QStringLiteral("cancel"));
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    QObject::connect(remove, &QPushButton::clicked, window, goOn);
    box->open();
}

void showNote(QWidget *window, const QString &title, const QString &text)
{
    auto *box = makeBox(window, "noteBox", title, text);
    box->addButton(QMessageBox::Close);
    box->open();
}

} // namespace expunge
