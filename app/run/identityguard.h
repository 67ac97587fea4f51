// SPDX-License-Identifier: MIT
#pragma once

#include "api/answer.h"
#include "base/organisation.h"

#include <QString>

#include <utility>

namespace expunge {

// Whether the key in use belongs to the organisation that the run was confirmed for. Nothing may be deleted
// until that is settled: at the beginning of each session of a run and after each change of key.
class IdentityGuard final
{
public:
    // meant: that the confirmation named; unknown when the key could not read it. bound: that of the profile,
    // which counts where the confirmation named none and the key can read it after all. hiddenIsMeant: it was
    // confirmed that nobody may learn whose key it is.
    IdentityGuard(Organisation meant, Organisation bound, bool hiddenIsMeant = true)
        : m_meant(std::move(meant))
        , m_bound(std::move(bound))
        , m_hiddenIsMeant(hiddenIsMeant)
    {
    }

    enum class State : quint8 {
        Open, // the API has to be asked
        Asked, // its answer is awaited
        Settled, // deletions may leave
        Other, // it is the key of another organisation, or hides the one that was named: another key is
               // needed
        Unsure, // the key does not show its organisation, and nothing says that this is meant: a person has
                // to decide
    };
    State state() const { return m_state; }
    bool isSettled() const { return m_state == State::Settled; }

    // Another key is used from now on. The same one again settles nothing anew.
    void useKey(const QString &fingerprint);
    void asked() { m_state = State::Asked; }
    void askAgain(); // the question got no usable answer
    // The API has answered: Ok, or a refusal that hides the organisation.
    void answered(const Answer &answer);
    // Somebody who was asked wants to go on: settles what was unsure; another organisation is asked for
    // again.
    void goOn();

    const Organisation &found() const { return m_found; } // unknown when the key may not read it
    QString sentence() const; // of Other and Unsure: what is wrong and what to do

private:
    const Organisation &expected() const { return m_meant.isKnown() ? m_meant : m_bound; }

    Organisation m_meant;
    Organisation m_bound;
    Organisation m_found;
    QString m_fingerprint; // of the key in use
    bool m_hiddenIsMeant = true;
    bool m_keyChanged = false; // since the confirmation
    State m_state = State::Open;
};

} // namespace expunge
