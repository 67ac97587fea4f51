// SPDX-License-Identifier: MIT
#include "desktop/keydesk.h"

#include "base/whenready.h"
#include "settings/organisationmatch.h"

#include <QFuture>

#include <utility>

namespace expunge {

KeyDesk::KeyDesk(QObject *parent)
    : QObject(parent)
{
}

void KeyDesk::open(const Profile &profile)
{
    m_profile = profile;
    m_trial.reset();
    use({}, KeyStatus::Checking);
    tryAgain();
}

void KeyDesk::openSandbox(const Profile &profile, const ApiKey &key)
{
    m_profile = profile;
    m_trial.reset();
    use(key, KeyStatus::Sandbox);
}

void KeyDesk::tryAgain()
{
    if (!m_key.isEmpty()) { // it is the API that gave no answer
        m_check.reset();
        tell(m_place);
        emit keyChanged(m_key);
        return;
    }
    if (m_profile.sandbox)
        return;
    tell(KeyStatus::Checking);
    follow(m_store.read(m_profile.keyEntry()), [this](const KeyAnswer &answer) {
        if (answer.outcome == KeyOutcome::Found)
            use(answer.key, KeyStatus::InKeychain);
        else
            use({}, answer.outcome == KeyOutcome::NotFound ? KeyStatus::Missing : KeyStatus::Trouble,
                answer.text);
        if (answer.outcome == KeyOutcome::NotFound)
            lookForOldKey();
    });
}

void KeyDesk::lookForOldKey()
{
    const QString place = m_profile.addressText();
    if (m_offered.contains(place))
        return;
    follow(m_store.read(m_profile.oldKeyEntry()), [this, place](const KeyAnswer &answer) {
        if (answer.outcome != KeyOutcome::Found || m_trial)
            return;
        m_offered += place;
        m_trial = Trial{answer.key, true, true, {}};
        emit checkWanted(m_profile, answer.key);
    });
}

void KeyDesk::enter(const ApiKey &key, bool remember)
{
    m_trial = Trial{key, remember, false, {}};
    emit trialChanged({KeyTrial::Testing, {}, {}});
    emit checkWanted(m_profile, key);
}

bool KeyDesk::take(const ConnectionCheck &check)
{
    if (m_trial && check.isAbout(m_profile, m_trial->key)) {
        m_trial->check = check;
        judgeTrial(check);
        return true;
    }
    if (m_key.isEmpty() || !check.isAbout(m_profile, m_key))
        return false;
    m_check = check;
    judgePresent(check);
    return true;
}

void KeyDesk::judgeTrial(const ConnectionCheck &check)
{
    const bool isOther = matchOf(m_profile.organisation, check.organisation) == OrganisationMatch::Other;
    if (m_trial->isOld) {
        if (isOther) // it is for another profile to take
            m_trial.reset();
        else
            emit oldKeyFound(m_trial->key.hint(), check.organisation);
        return;
    }
    if (check.kind == ConnectionCheck::KeyRefused) {
        emit trialChanged({KeyTrial::Refused, tr("The key was refused. %1").arg(check.sentence), {}});
    } else if (check.kind != ConnectionCheck::Works && check.kind != ConnectionCheck::OrganisationHidden) {
        emit trialChanged(
            {KeyTrial::NotTested, tr("The key could not be tested. %1").arg(check.sentence), {}});
    } else if (isOther) {
        emit trialChanged({KeyTrial::OtherOrganisation,
                           otherOrganisationText(m_profile.organisation, check.organisation),
                           check.organisation});
    } else {
        keep(*takeTrial());
    }
}

void KeyDesk::choose(KeyChoice choice)
{
    if (!m_trial)
        return;
    if (choice == KeyChoice::Drop) {
        m_trial.reset();
        return;
    }
    if (choice == KeyChoice::NewProfile) {
        const Organisation organisation = m_trial->check.organisation; // the answer takes the trial
        emit newProfileWanted(organisation);
        return;
    }
    const Trial trial = *takeTrial();
    if (choice == KeyChoice::BindProfile)
        m_profile.organisation = trial.check.organisation;
    keep(trial);
}

std::optional<KeyDesk::Trial> KeyDesk::takeTrial()
{
    return std::exchange(m_trial, std::nullopt);
}

void KeyDesk::keep(const Trial &trial)
{
    const auto kept = [this, trial](KeyStatus::Kind place) {
        if (trial.check.organisation.isKnown())
            emit organisationFound(trial.check.organisation);
        ConnectionCheck check = trial.check;
        check.profileId = m_profile.id; // it may have been made for the key
        use(trial.key, place, {}, check.isUsable() ? std::optional(check) : std::nullopt);
        emit trialChanged({KeyTrial::Kept, {}, {}});
    };
    if (!trial.remember) {
        kept(KeyStatus::SessionOnly);
        return;
    }
    tell(KeyStatus::Checking);
    follow(m_store.store(m_profile.keyEntry(), trial.key), [this, trial, kept](const KeyAnswer &answer) {
        if (answer.outcome == KeyOutcome::Stored) {
            if (trial.isOld)
                m_store.forget(m_profile.oldKeyEntry());
            kept(KeyStatus::InKeychain);
        } else { // the choice to use it for this session only is the person's, never ours
            emit trialChanged({KeyTrial::NotKept, answer.text, {}});
            tell(m_key.isEmpty() ? KeyStatus::Trouble : m_place, answer.text);
        }
    });
}

void KeyDesk::judgePresent(const ConnectionCheck &check)
{
    const bool isOther = matchOf(m_profile.organisation, check.organisation) == OrganisationMatch::Other;
    if (check.kind == ConnectionCheck::KeyRefused)
        tell(KeyStatus::Refused, tr("The key was refused. %1").arg(check.sentence), check.details);
    else if (isOther)
        tell(KeyStatus::OtherOrganisation,
             otherOrganisationText(m_profile.organisation, check.organisation) + u' '
                 + tr("Enter a key of %1.").arg(m_profile.organisation.text()));
    else if (check.kind != ConnectionCheck::Works && check.kind != ConnectionCheck::OrganisationHidden)
        tell(KeyStatus::NotReached, check.sentence, check.details);
    else
        tell(m_place);
    if (check.organisation.isKnown() && !isOther)
        emit organisationFound(check.organisation);
}

void KeyDesk::forget()
{
    tell(KeyStatus::Checking);
    follow(m_store.forget(m_profile.keyEntry()), [this](const KeyAnswer &answer) {
        if (answer.outcome == KeyOutcome::Forgotten) {
            use({}, KeyStatus::Missing, answer.text);
            emit forgotten(answer.text);
        } else {
            tell(KeyStatus::Trouble, answer.text);
        }
    });
}

void KeyDesk::forgetKeyOf(const Profile &profile)
{
    whenReady(this, m_store.forget(profile.keyEntry()),
              [this](const KeyAnswer &answer) { emit forgotten(answer.text); });
}

void KeyDesk::offerAccepted(bool use)
{
    if (!m_trial || !m_trial->isOld)
        return;
    if (use) {
        choose(KeyChoice::KeepUntested); // it was tested, and a person has seen whose it is
        return;
    }
    m_trial.reset();
    whenReady(this, m_store.forget(m_profile.oldKeyEntry()),
              [this](const KeyAnswer &answer) { emit forgotten(answer.text); });
}

void KeyDesk::use(const ApiKey &key, KeyStatus::Kind place, const QString &text,
                  const std::optional<ConnectionCheck> &check)
{
    ++m_turn; // whatever the keychain still has to say is about an earlier key
    m_key = key;
    m_place = place;
    m_check = check;
    tell(place, text);
    emit keyChanged(m_key);
}

void KeyDesk::tell(KeyStatus::Kind kind, const QString &text, const QString &details)
{
    emit statusChanged({kind, m_key.hint(), text, details});
}

void KeyDesk::follow(const QFuture<KeyAnswer> &future, std::function<void(const KeyAnswer &)> then)
{
    whenReady(this, future, [this, then = std::move(then), turn = ++m_turn](const KeyAnswer &answer) {
        if (turn == m_turn)
            then(answer);
    });
}

} // namespace expunge
