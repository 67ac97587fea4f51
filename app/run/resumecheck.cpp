// SPDX-License-Identifier: MIT
#include "run/resumecheck.h"

#include <QCoreApplication>

namespace expunge {

namespace {

struct ResumeCheckText
{
    Q_DECLARE_TR_FUNCTIONS(ResumeCheck)
};

} // namespace

QString doubtAboutResuming(const RunInfo &run, const QString &host, const QString &organisation,
                           const ApiKey &key)
{
    if (run.host != host)
        return ResumeCheckText::tr("This run was begun on %1, not on %2.").arg(run.host, host);
    if (!run.organisation.isEmpty() && !organisation.isEmpty() && run.organisation != organisation)
        return ResumeCheckText::tr("This run was begun in the organisation %1, but the key belongs to %2.")
            .arg(run.organisation, organisation);
    const bool sameOrganisation = !run.organisation.isEmpty() && run.organisation == organisation;
    if (!run.keyFingerprint.isEmpty() && run.keyFingerprint != key.fingerprint() && !sameOrganisation)
        return ResumeCheckText::tr(
            "This run was begun with another key. Make sure that this one belongs to the same organisation.");
    return {};
}

} // namespace expunge
