// SPDX-License-Identifier: MIT
#include "desktop/keydesk.h"

#include <QFuture>

namespace expunge {

KeyDesk::KeyDesk(QObject *parent)
    : QObject(parent)
{
}

void KeyDesk::open(const Profile &profile)
{
    m_profile = profile;
    ++m_turn;
    m_key = {};
    emit keyChanged(m_key);
    tryAgain();
}

void KeyDesk::openSandbox(const Profile &profile, const ApiKey &key)
{
    m_profile = profile;
    ++m_turn;
    use(key, KeyStatus::Sandbox);
}

void KeyDesk::tryAgain()
{
    if (m_profile.sandbox)
        return;
    emit statusChanged({KeyStatus::Checking, {}, {}});
    follow(m_store.read(m_profile.keyEntry()), [this](const KeyAnswer &answer) {
        if (answer.outcome == KeyOutcome::Found)
            use(answer.key, KeyStatus::InKeychain);
        else
            use({}, answer.outcome == KeyOutcome::NotFound ? KeyStatus::Missing : KeyStatus::Trouble,
                answer.text);
    });
}

void KeyDesk::enter(const ApiKey &key, bool remember)
{
    if (!remember) {
        use(key, KeyStatus::SessionOnly);
        return;
    }
    emit statusChanged({KeyStatus::Checking, {}, {}});
    follow(m_store.store(m_profile.keyEntry(), key), [this, key](const KeyAnswer &answer) {
        if (answer.outcome == KeyOutcome::Stored)
            use(key, KeyStatus::InKeychain);
        else // the choice to use it for this session only is the person's, never ours
            emit statusChanged({KeyStatus::Trouble, {}, answer.text});
    });
}

void KeyDesk::forget()
{
    emit statusChanged({KeyStatus::Checking, {}, {}});
    follow(m_store.forget(m_profile.keyEntry()), [this](const KeyAnswer &answer) {
        if (answer.outcome == KeyOutcome::Forgotten)
            use({}, KeyStatus::Missing, answer.text);
        else
            emit statusChanged({KeyStatus::Trouble, m_key.hint(), answer.text});
    });
}

void KeyDesk::keyWasRefused(const QString &sentence)
{
    emit statusChanged({KeyStatus::Trouble, m_key.hint(), sentence});
}

void KeyDesk::use(const ApiKey &key, KeyStatus::Kind kind, const QString &text)
{
    ++m_turn; // whatever the keychain still has to say is about an earlier key
    m_key = key;
    emit statusChanged({kind, key.hint(), text});
    emit keyChanged(m_key);
}

void KeyDesk::follow(const QFuture<KeyAnswer> &future, std::function<void(const KeyAnswer &)> then)
{
    QFuture<KeyAnswer>(future).then(this,
                                    [this, then = std::move(then), turn = ++m_turn](const KeyAnswer &answer) {
                                        if (turn == m_turn)
                                            then(answer);
                                    });
}

} // namespace expunge
