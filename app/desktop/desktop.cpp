// SPDX-License-Identifier: MIT
#include "desktop/desktop.h"

#include "base/text.h"
#include "sandbox/sandboxserver.h"
#include "settings/places.h"

#include <QApplication>

#include <utility>

namespace expunge {

Desktop::Desktop(const DesktopOptions &options, QObject *parent)
    : QObject(parent)
    , m_settings(configFile())
    , m_profiles(configFile(), options.apiUrl)
    , m_runs(dataFolder())
    , m_results(runsFolder())
    , m_history(runsFolder())
    , m_watch([] { return QApplication::activeWindow() != nullptr; })
{
    connectProfiles();
    connectList();
    connectKeys();
    connectRun();
    connectPastRuns();
    connectHistory();
    connectResults();
    connectSupport();
    connectSettings();
    connectWatch();

    QString chosen = options.profile.isEmpty() ? m_profiles.store().lastUsed() : options.profile;
    if (!options.apiUrl.isEmpty())
        chosen = profileForAddress(m_profiles.shown(), options.apiUrl).id;
    const std::optional<Profile> found = m_profiles.find(chosen);
    if (!found && !chosen.isEmpty())
        note(LogLevel::Warning, tr("There is no profile \"%1\".").arg(chosen));
    const QString current = found ? found->id : productionProfile().id;
    if (const QString problem = m_profiles.store().problem(); !problem.isEmpty())
        note(LogLevel::Error, problem);
    chooseProfile(current);
    m_lists.addFiles(options.files);
}

Desktop::~Desktop()
{
    // The desks end after the window: a keychain that is still asked gives its last answer then.
    m_keys.disconnect();
    m_lists.disconnect();
    m_runs.disconnect();
    m_results.disconnect();
    m_history.disconnect();
    m_names.disconnect();
    m_support.disconnect();
    m_settings.rememberWindow(m_window.saveGeometry(), m_window.saveState());
}

void Desktop::show()
{
    m_window.restoreGeometry(m_settings.preferences().windowGeometry);
    m_window.restoreState(m_settings.preferences().windowState);
    m_window.show();
}

void Desktop::connectProfiles()
{
    m_window.setAddressCheck(&ProfileDesk::problemOfAddress);
    connect(&m_window, &MainWindow::profileChosen, this, &Desktop::chooseProfile);
    connect(&m_window, &MainWindow::profileSaved, this, [this](const Profile &profile) {
        if (const Result<Profile> saved = m_profiles.save(profile))
            chooseProfile(saved->id);
        else
            m_window.showMessage(tr("The profile was not saved"), saved.error().text);
    });
    connect(&m_window, &MainWindow::profileRemoved, this, [this](const QString &id, bool withKey) {
        const std::optional<Profile> profile = m_profiles.find(id);
        const Status removed = m_profiles.remove(id);
        if (removed && profile && withKey)
            m_keys.forgetKeyOf(*profile);
        if (removed)
            chooseProfile(productionProfile().id);
        else
            m_window.showMessage(tr("The profile was not removed"), removed.error().text);
    });
    connect(&m_window, &MainWindow::connectionTestRequested, this, [this] {
        m_testAsked = true;
        checkConnection(m_profile, m_keys.key());
    });
}

void Desktop::connectList()
{
    connect(&m_window, &MainWindow::textEntered, &m_lists, &ListDesk::addText);
    connect(&m_window, &MainWindow::filesChosen, &m_lists, &ListDesk::addFiles);
    connect(&m_window, &MainWindow::listChanged, &m_lists, &ListDesk::replace);
    connect(&m_window, &MainWindow::newListRequested, &m_lists, &ListDesk::clear);
    connect(&m_window, &MainWindow::importCancelRequested, &m_lists, &ListDesk::cancel);
    connect(&m_lists, &ListDesk::started, &m_window, &MainWindow::importStarted);
    connect(&m_lists, &ListDesk::progressed, &m_window, &MainWindow::importProgress);
    connect(&m_lists, &ListDesk::asked, &m_window, &MainWindow::askForColumn);
    connect(&m_lists, &ListDesk::outlook, &m_window, &MainWindow::showImportOutlook);
    connect(&m_window, &MainWindow::importOptionsChosen, &m_lists, &ListDesk::readAs);
    connect(&m_window, &MainWindow::importConfirmed, &m_lists, &ListDesk::accept);
    connect(&m_window, &MainWindow::importDeclined, &m_lists, &ListDesk::decline);
    connect(&m_lists, &ListDesk::idle, &m_window, &MainWindow::importFinished);
    connect(&m_lists, &ListDesk::changed, &m_window, &MainWindow::setList);
    connect(&m_lists, &ListDesk::changed, this,
            [this] { m_window.setImportCanBeReviewed(m_lists.canAskAgain()); });
    connect(&m_lists, &ListDesk::changed, &m_names, &NameDesk::open);
    connect(&m_names, &NameDesk::opened, &m_window, &MainWindow::setNames);
    connect(&m_lists, &ListDesk::tickedOff, &m_window, &MainWindow::leaveRowsOut);
    connect(&m_window, &MainWindow::importReviewRequested, &m_lists, &ListDesk::askAgain);
    connect(&m_lists, &ListDesk::reported, &m_window, &MainWindow::showImportResult);
    connect(&m_lists, &ListDesk::reported, this, [this](const QString &summary, bool isProblem) {
        note(isProblem ? LogLevel::Error : LogLevel::Info, summary);
    });
    connect(&m_lists, &ListDesk::noted, this, [this](const QList<ImportNote> &notes) {
        QList<LogRecord> records;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (const ImportNote &entry : notes) {
            const bool bad = entry.kind == ImportNote::Rejected;
            records.append({now, bad ? LogLevel::Warning : LogLevel::Info, entry.text, 0,
                            QStringLiteral("%1: %2").arg(entry.place.text(), entry.reason)});
            m_log.append(records.last());
        }
        m_window.addLog(records);
    });
}

void Desktop::chooseProfile(const QString &id)
{
    if (m_runs.isRunning()) // whoever asks: its profile stays, with its key
        return;
    Profile profile = m_profiles.find(id).value_or(productionProfile());
    if (profile.sandbox) {
        const Result<Profile> ready = sandboxReady(profile);
        if (!ready) {
            note(LogLevel::Error, ready.error().text);
            return;
        }
        profile = *ready;
    }
    m_profile = profile;
    m_profiles.setAddress(profile.id, profile.address); // the sandbox has its own only now
    leaveResultsOfOthers();
    m_window.setProfiles(m_profiles.shown(), profile.id);
    if (const Status saved = m_profiles.remember(profile); !saved)
        note(LogLevel::Warning, saved.error().text);
    if (profile.sandbox)
        m_keys.openSandbox(profile, ApiKey::fromPasted(m_sandbox->key()).value());
    else
        m_keys.open(profile);
    m_runs.lookForInterrupted(profile);
}

// Results stand under their own profile or nowhere; they stay in the history.
void Desktop::leaveResultsOfOthers()
{
    const std::optional<RunInfo> &shown = m_runs.shownRun();
    if (!shown || shown->profileId == m_profile.id || !m_window.hasResults())
        return;
    const QString whose = shown->profileName;
    m_runs.forget(m_runs.shownRunId());
    m_lists.clear();
    m_window.showImportResult(tr("The results of %1 are in the history: Runs, History.").arg(plainLine(whose)),
                              false);
}

Result<Profile> Desktop::sandboxReady(Profile profile)
{
    if (!m_sandbox) {
        auto server = std::make_unique<SandboxServer>(SandboxOptions{});
        if (!server->start())
            return Error{ErrorKind::Unreachable, server->error()};
        m_sandbox = std::move(server);
    }
    profile.address = m_sandbox->baseUrl();
    return profile;
}

void Desktop::note(LogLevel level, const QString &text)
{
    const LogRecord record{QDateTime::currentDateTimeUtc(), level, {}, 0, text};
    m_log.append(record);
    m_window.addLog({record});
}

} // namespace expunge
