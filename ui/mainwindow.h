// SPDX-License-Identifier: MIT
#pragma once

#include "contacts/contactlist.h"
#include "contacts/rowoutcome.h"
#include "import/csvpreview.h"
#include "keys/apikey.h"
#include "log/logrecord.h"
#include "report/supportbundle.h"
#include "run/pastrun.h"
#include "run/runprogress.h"
#include "settings/profile.h"
#include "ui/history/historyentry.h"
#include "ui/import/importoutlook.h"
#include "ui/keys/keystatus.h"
#include "ui/profiles/profiledialog.h"
#include "ui/run/confirmeddeletion.h"
#include "ui/run/deletionplan.h"

#include <QMainWindow>

#include <memory>
#include <optional>
#include <vector>

class QAction;

namespace expunge {

class ContactNames;
class ContactsModel;
class ContactsPanel;
class EntryPanel;
class HistoryDialog;
class InterruptedBar;
class ImportDialog;
class LogDock;
class ProfileHeader;
class ResultsHead;
class RowTable;
class RunPanel;
struct MenuActions;

// The window. It emits what a person wants and shows what it is told; it owns no engine.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    // The list that is shown; never null. A person can remove rows from it: see listChanged.
    std::shared_ptr<const ContactList> list() const;
    // The list with what the run has said about it, as it is now.
    const RowTable &rows() const;
    // What the run has said about a row of the shown list.
    RowOutcome outcomeAt(int row) const;
    bool isRunning() const;
    bool hasResults() const; // of a run that has ended

public slots:
    void setProfiles(const QList<expunge::Profile> &profiles, const QString &currentId);
    void setKeyStatus(const expunge::KeyStatus &status);
    void showKeyTrial(const expunge::KeyTrial &trial); // of the key that was entered
    // An earlier version kept a key for this address. organisation: unknown when that key may not read it.
    void offerOldKey(const QString &hint, const expunge::Organisation &organisation);
    void setAddressCheck(const expunge::AddressCheck &check); // for profiles that are added or changed
    void showMessage(const QString &title, const QString &text); // the answer to something a person asked for
    void showSupportBundle(const expunge::SupportFacts &facts);
    // Of the present key; unknown when the key may not read it. Nothing can be deleted between the two.
    void organisationAsked();
    void setOrganisation(const expunge::Organisation &organisation);

    void setList(std::shared_ptr<const expunge::ContactList> list); // forgets the outcomes of the former one
    // Names from the files of a list; ignored when another is shown by now. Null when there are none.
    void setNames(std::shared_ptr<const expunge::ContactList> list,
                  std::shared_ptr<const expunge::ContactNames> names);
    void importStarted(const QString &what);
    void importProgress(qint64 done, qint64 total); // total 0: not known
    void importFinished();
    void showImportResult(const QString &summary, bool isProblem);
    // Shows the first rows of a file, until a person has confirmed or declined it. Again when it is read
    // otherwise.
    void askForColumn(const expunge::CsvPreview &preview);
    void showImportOutlook(const expunge::ImportOutlook &outlook);
    void setImportCanBeReviewed(bool can);
    void leaveRowsOut(const std::vector<int> &rows); // ticks them off

    // The answer to deletionConfirmed, in the call: from here on list, profile and key stay as they are. Then
    // runStarted or runRefused follows.
    void prepareRun(const expunge::ConfirmedDeletion &confirmed);
    void runStarted(const expunge::RunInfo &run); // over the rows that were confirmed
    void runRefused(); // everything is as it was before
    void setProgress(const expunge::RunProgress &progress);
    void applyOutcomes(const expunge::RowOutcomes &outcomes); // row = row of the shown list
    void runFinished(const expunge::RunSummary &summary);

    void offerInterrupted(const expunge::RunInfo &run);
    // A run of the history instead of the list that was gathered: to be looked at, saved, and gone on with.
    void showPastRun(const expunge::PastRun &run);
    // Why going on with the shown run needs a second thought; empty for no reason.
    void setResumeDoubt(const QString &doubt);

    void setHistory(const QList<expunge::HistoryEntry> &runs); // the answer to historyRequested
    void showHistoryProblem(const QString &text);
    void pastRunForgotten(const QString &runId); // it is in the history no more

    void resultsSaved(const QString &path); // their folder can be opened

    // Somebody ends the program from outside: as closing, but without a question.
    void endCleanly();

    void addLog(const QList<expunge::LogRecord> &records);

signals:
    void profileChosen(const QString &id); // shown only once setProfiles says so
    void profileSaved(const expunge::Profile &profile); // added when it has no ID, else changed
    void profileRemoved(const QString &id, bool withKey);
    void profilesExportRequested(const QString &path); // all of a person's own
    void profilesImportRequested(const QString &path);
    void supportBundleRequested(); // to be gathered, then shown by showSupportBundle
    void supportBundleSaveRequested(const QString &path, const QString &text);
    void connectionTestRequested(); // with the current profile and key
    void keyEntered(const expunge::ApiKey &key, bool remember);
    void keyChosen(expunge::KeyChoice choice); // about the key that was entered
    void oldKeyAnswered(bool use); // else it is to be forgotten; no answer: it stays as it is
    void keyForgetRequested();
    void keyRetryRequested();
    void textEntered(const QString &text);
    void filesChosen(const QStringList &paths);
    void importCancelRequested();
    void importOptionsChosen(const expunge::CsvOptions &options); // to the question of askForColumn
    void importConfirmed();
    void importDeclined();
    void importReviewRequested(); // the column of the last file is to be chosen again
    void listSaveRequested(const QString &path, const std::vector<int> &rows);
    void listChanged(std::shared_ptr<const expunge::ContactList> list); // by a person who removed rows
    void newListRequested();
    void deletionConfirmed(const expunge::ConfirmedDeletion &confirmed);
    void pastRunRequested(const QString &runId); // to be shown
    void pastRunLeft(const QString &runId);
    void pastRunExportRequested(const QString &runId, const QString &path);
    void pastRunsDeleted(const QStringList &runIds); // by a person; whether they are shows pastRunForgotten
    void historyRequested();
    void pauseRequested();
    void resumeRequested();
    void stopRequested();
    void resultsRequested(const QString &path);
    void logSaveRequested(const QString &path);
    void settingsRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeLayout();
    void connectParts();
    void connectMenus();
    void applyLook();
    void updateReady();
    void updateTitle();
    QString obstacle() const;
    bool isOrganisationHidden() const;
    QString colourOf(const QString &profileId) const;
    void showResultsHead();
    void tellPlace(const QString &before);
    void askToDelete(Scope scope);
    void openHistory();
    void updateHistory();
    void exportRun(QWidget *parent, const RunInfo &run);
    void askToShow(const RunInfo &run, std::optional<Scope> scope);
    void refuseToShow(const QString &why);
    void askNext();
    bool canAskNext() const;
    void askForKey();
    void askForNewList();
    void chooseResultsFile();
    void showProblems();
    void copySummary();
    void openResultsFolder();
    void callForAttention();
    void removeSelected();
    void makeImportDialog();
    std::vector<ContactId> leftOutIds() const;
    void leaveOut(const std::vector<ContactId> &ids);
    void rememberList();
    void undoListChange();
    void chooseListFile(bool shownOnly);
    void pasteList();

    ContactsModel *m_model;
    ProfileHeader *m_header;
    EntryPanel *m_entry;
    ContactsPanel *m_contacts;
    ResultsHead *m_resultsHead;
    RunPanel *m_run;
    InterruptedBar *m_interrupted;
    LogDock *m_log;
    std::unique_ptr<MenuActions> m_actions;
    HistoryDialog *m_history = nullptr; // made when it is asked for
    struct AskNext
    {
        QString runId;
        std::optional<Scope> scope;
        bool shown = false;
    };
    AskNext m_askNext; // once that run is shown
    ImportDialog *m_importDialog = nullptr; // shown while a file is asked about
    KeyStatus m_keyStatus;
    std::vector<int> m_confirmedRows; // while a run is prepared
    struct EarlierList
    {
        std::shared_ptr<const ContactList> list;
        std::vector<ContactId> leftOut;
    };
    QList<EarlierList> m_earlier; // the list before each change of it, until it has been through a run
    RunSummary m_summary; // of the last run over the shown list
    RunInfo m_shownRun; // to which the shown results belong
    QString m_resumeDoubt;
    QString m_resultsFolder;
    int m_percent = -1;
    bool m_importCanBeReviewed = false;
    bool m_organisationAwaited = false;
    bool m_asking = false; // the run is paused by a question
    bool m_finished = false; // the shown list has been through a run
    bool m_closeWhenFinished = false;
};

} // namespace expunge
