// SPDX-License-Identifier: MIT
// Keys and the organisations that they belong to; the rest of the desktop is in desktop.cpp.
#include "desktop/desktop.h"

#include <utility>

namespace expunge {

void Desktop::connectKeys()
{
    connect(&m_window, &MainWindow::keyEntered, &m_keys, &KeyDesk::enter);
    connect(&m_window, &MainWindow::keyChosen, &m_keys, &KeyDesk::choose);
    connect(&m_window, &MainWindow::oldKeyAnswered, &m_keys, &KeyDesk::offerAccepted);
    connect(&m_window, &MainWindow::keyForgetRequested, &m_keys, &KeyDesk::forget);
    connect(&m_window, &MainWindow::keyRetryRequested, &m_keys, &KeyDesk::tryAgain);
    connect(&m_keys, &KeyDesk::statusChanged, &m_window, &MainWindow::setKeyStatus);
    connect(&m_keys, &KeyDesk::trialChanged, &m_window, &MainWindow::showKeyTrial);
    connect(&m_keys, &KeyDesk::oldKeyFound, &m_window, &MainWindow::offerOldKey);
    connect(&m_keys, &KeyDesk::checkWanted, this, &Desktop::checkConnection);
    connect(&m_keys, &KeyDesk::organisationFound, this, &Desktop::bindProfile);
    connect(&m_keys, &KeyDesk::newProfileWanted, this, &Desktop::makeProfileFor);
    connect(&m_keys, &KeyDesk::forgotten, this, [this](const QString &text) {
        note(LogLevel::Info, text);
        m_window.showMessage(tr("The key was forgotten"), text);
    });
    connect(&m_keys, &KeyDesk::keyChanged, this, [this](const ApiKey &key) {
        m_organisation = {};
        if (key.isEmpty())
            m_window.setOrganisation({});
        else
            m_window.organisationAsked();
        judgeResuming();
        if (key.isEmpty())
            return;
        if (m_runs.isRunning())
            m_runs.setKey(key);
        if (const std::optional<ConnectionCheck> known = m_keys.check())
            showCheck(*known);
        else
            checkConnection(m_profile, key); // also beside a run: afterwards, its answer is needed
    });
}

void Desktop::checkConnection(const Profile &profile, const ApiKey &key)
{
    m_runs.checkConnection(profile, key, learnedOf(profile));
}

void Desktop::bindProfile(const Organisation &organisation)
{
    m_profile.organisation = organisation;
    m_keys.setOrganisation(organisation);
    if (const Status bound = m_profiles.bind(m_profile.id, organisation); !bound)
        note(LogLevel::Warning, bound.error().text);
    m_window.setProfiles(m_profiles.shown(), m_profile.id);
}

void Desktop::makeProfileFor(const Organisation &organisation)
{
    const std::optional<KeyDesk::Trial> trial = m_keys.takeTrial();
    Profile profile = m_profile;
    profile.id.clear();
    profile.organisation = {};
    const QString name = organisation.text();
    profile.name = name;
    for (int number = 2; m_profiles.find(profile.name); ++number)
        profile.name = QStringLiteral("%1 %2").arg(name).arg(number);
    const Result<Profile> saved = m_profiles.save(profile);
    if (!saved || !trial) {
        if (!saved)
            m_window.showMessage(tr("The profile was not saved"), saved.error().text);
        return;
    }
    chooseProfile(saved->id);
    m_keys.keep(*trial);
}

void Desktop::showCheck(const ConnectionCheck &check)
{
    if (!m_keys.take(check))
        return; // of a profile or a key that is not the present one any more
    if (!check.isAbout(m_profile, m_keys.key()))
        return; // of a key that is still on trial
    const bool isOwn
        = !m_profile.organisation.isKnown() || m_profile.organisation.isSameAs(check.organisation);
    m_organisation = isOwn ? check.organisation : Organisation();
    m_window.setOrganisation(m_organisation);
    judgeResuming();
    if (!check.isUsable())
        note(LogLevel::Error, check.sentence);
    if (!std::exchange(m_testAsked, false))
        return;
    const QString host = m_profile.host();
    const QString works = !check.organisation.isKnown()
        ? tr("%1 answers and accepts the key, which may not read the name of its organisation.").arg(host)
        : tr("%1 answers and accepts the key. Deletions would go to %2.")
              .arg(host, check.organisation.text());
    if (check.isUsable()) {
        m_window.showMessage(
            tr("The connection works"),
            works + u' ' + tr("Whether the key may delete contacts shows only with the first deletion."));
    } else {
        m_window.showMessage(tr("The connection does not work"), check.sentence);
    }
}

} // namespace expunge
