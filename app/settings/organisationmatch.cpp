// SPDX-License-Identifier: MIT
#include "settings/organisationmatch.h"

#include "base/text.h"

#include <QCoreApplication>

namespace expunge {

namespace {

struct OrganisationMatchText
{
    Q_DECLARE_TR_FUNCTIONS(OrganisationMatch)
};

} // namespace

OrganisationMatch matchOf(const Organisation &bound, const Organisation &found)
{
    if (!found.isKnown())
        return OrganisationMatch::Unreadable;
    if (!bound.isKnown())
        return OrganisationMatch::First;
    return bound.isSameAs(found) ? OrganisationMatch::Same : OrganisationMatch::Other;
}

QString textOf(const Organisation &organisation, const Organisation &besides)
{
    const QString text = plainLine(organisation.text());
    const bool isAmbiguous = organisation.text() == besides.text() && organisation.id != besides.id
        && !organisation.id.isEmpty() && !organisation.name.isEmpty();
    return isAmbiguous ? QStringLiteral("%1 (%2)").arg(text, plainLine(organisation.id)) : text;
}

QString otherOrganisationText(const Organisation &bound, const Organisation &found)
{
    return OrganisationMatchText::tr("This key belongs to %1; this profile is for %2.")
        .arg(textOf(found, bound), textOf(bound, found));
}

QString unreadableOrganisationText()
{
    return OrganisationMatchText::tr("organisation not known: this key may not read it");
}

} // namespace expunge
