// SPDX-License-Identifier: MIT
#include "run/resumecheck.h"

#include "settings/organisationmatch.h"

#include <QCoreApplication>

namespace expunge {

namespace {

struct ResumeCheckText
{
    Q_DECLARE_TR_FUNCTIONS(ResumeCheck)
};

} // namespace

QString doubtAboutResuming(const RunInfo &run, const QString &host, const Organisation &organisation,
                           const ApiKey &key)
{
    const Organisation before{run.organisationId, run.organisation};
    if (run.host != host)
        return ResumeCheckText::tr("This run was begun on %1, not on %2.").arg(run.host, host);
    if (before.isKnown() && organisation.isKnown() && !before.isSameAs(organisation))
        return ResumeCheckText::tr("This run was begun in the organisation %1, but the key belongs to %2.")
            .arg(textOf(before, organisation), textOf(organisation, before));
    const bool isSame = before.isKnown() && before.isSameAs(organisation);
    if (!run.keyFingerprint.isEmpty() && run.keyFingerprint != key.fingerprint() && !isSame)
        return ResumeCheckText::tr(
            "This run was begun with another key. Make sure that this one belongs to the same organisation.");
    return {};
}

} // namespace expunge
