// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/desktopoptions.h"
#include "desktop/historydesk.h"
#include "desktop/keydesk.h"
#include "desktop/listdesk.h"
#include "desktop/namedesk.h"
#include "desktop/profiledesk.h"
#include "desktop/resultdesk.h"
#include "desktop/rundesk.h"
#include "desktop/runwatch.h"
#include "desktop/settingsdesk.h"
#include "desktop/supportdesk.h"
#include "desktop/systemlook.h"
#include "log/logring.h"
#include "ui/mainwindow.h"

#include <QObject>

#include <memory>
#include <optional>

namespace expunge {

class SandboxServer;

// The desktop program: creates its parts, connects them and shows the window. What a person does goes from
// the window to a desk, what a desk finds out goes back to the window; the parts do not know each other.
class Desktop final : public QObject
{
    Q_OBJECT

public:
    static constexpr int startAnew = 1000; // exit code: another desktop is wanted, in another language

    explicit Desktop(const DesktopOptions &options, QObject *parent = nullptr);
    ~Desktop() override;

    void show();
    MainWindow &window() { return m_window; }
    const MainWindow &window() const { return m_window; }
    // Null until the sandbox profile has been chosen.
    const SandboxServer *sandbox() const { return m_sandbox.get(); }

signals:
    void runEnded(const expunge::RunSummary &summary);

private:
    void connectProfiles();
    void connectList();
    void connectKeys();
    void connectRun();
    void connectPastRuns();
    void judgeResuming();
    void connectHistory();
    void connectResults();
    void connectSupport();
    void exportProfiles(const QString &path);
    void importProfilesOf(const QString &path);
    void connectSettings();
    void connectWatch();
    void chooseProfile(const QString &id);
    void leaveResultsOfOthers();
    Result<Profile> sandboxReady(Profile profile);
    void showCheck(const ConnectionCheck &check);
    void bindProfile(const Organisation &organisation);
    void makeProfileFor(const Organisation &organisation);
    void beginRun(const ConfirmedDeletion &confirmed);
    void checkConnection(const Profile &profile, const ApiKey &key);
    std::optional<Learned> learnedOf(const Profile &profile);
    void keepLearned(const Profile &profile, const std::optional<Learned> &learned);
    void refuse(const Error &error);
    void tellSaved(const QString &path, const QStringList &sentences);
    void note(LogLevel level, const QString &text);

    SettingsDesk m_settings;
    ProfileDesk m_profiles;
    LogRing m_log;
    KeyDesk m_keys;
    ListDesk m_lists;
    RunDesk m_runs;
    ResultDesk m_results;
    SupportDesk m_support;
    HistoryDesk m_history;
    NameDesk m_names;
    std::unique_ptr<SandboxServer> m_sandbox;
    Profile m_profile;
    Organisation m_organisation; // of the present key; unknown until it has shown it
    bool m_testAsked = false; // a person waits for the result of a connection check
    MainWindow m_window;
    RunWatch m_watch;
    SystemLook m_systemLook;
};

} // namespace expunge
