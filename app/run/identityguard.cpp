// SPDX-License-Identifier: MIT
#include "run/identityguard.h"

#include "api/apiclient.h"

#include <QCoreApplication>

namespace expunge {

namespace {

struct IdentityText
{
    Q_DECLARE_TR_FUNCTIONS(Identity)
};

} // namespace

void IdentityGuard::useKey(const QString &fingerprint)
{
    if (fingerprint == m_fingerprint)
        return;
    m_keyChanged = !m_fingerprint.isEmpty();
    m_fingerprint = fingerprint;
    m_state = State::Open;
}

void IdentityGuard::askAgain()
{
    if (m_state == State::Asked)
        m_state = State::Open;
}

void IdentityGuard::answered(const Answer &answer)
{
    m_found = organisationOf(answer);
    if (m_meant.isKnown() || (m_bound.isKnown() && m_found.isKnown()))
        m_state = expected().isSameAs(m_found) ? State::Settled : State::Other;
    else if (m_keyChanged || (!m_hiddenIsMeant && !m_found.isKnown()))
        m_state = State::Unsure;
    else
        m_state = State::Settled; // as it was confirmed: without knowing it
    if (m_state == State::Settled && m_found.isKnown())
        m_meant = m_found; // from here on no key of another one will do
}

void IdentityGuard::goOn()
{
    if (m_state == State::Unsure) {
        m_state = State::Settled;
        if (m_found.isKnown())
            m_meant = m_found;
    } else if (m_state == State::Other) {
        m_state = State::Open;
    }
}

QString IdentityGuard::sentence() const
{
    if (m_state == State::Unsure && !m_keyChanged)
        return IdentityText::tr("This key may not read its organisation, so nothing shows where would be "
                                "deleted. Resume if it is the right key, or stop.");
    if (m_state == State::Unsure)
        return m_found.isKnown()
            ? IdentityText::tr("This key belongs to %1; which organisation this run is for is not known, "
                               "because its first key could not read it. Resume if it is the same, or stop.")
                  .arg(m_found.text())
            : IdentityText::tr("The organisation of the new key is not known: this key may not read it. "
                               "Resume if it belongs to the same organisation as the first one, or stop.");
    if (m_state != State::Other)
        return {};
    return m_found.isKnown()
        ? IdentityText::tr("This key belongs to %1; this run is for %2.")
              .arg(m_found.text(), expected().text())
        : IdentityText::tr("This key may not read its organisation, so nothing shows that it belongs to %1, "
                           "for which this run is. Enter a key that can read it.")
              .arg(expected().text());
}

} // namespace expunge
