// SPDX-License-Identifier: MIT
#include "run/runsentences.h"

#include "run/breakers.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace expunge::sentences {

namespace {

struct RunText
{
    Q_DECLARE_TR_FUNCTIONS(Run)
};

} // namespace

QString started(int contacts, const QString &host)
{
    return RunText::tr("Run started: %Ln contact(s) to delete on %1.", nullptr, contacts).arg(host);
}

QString resumed()
{
    return RunText::tr("Run resumed.");
}

QString paused(const QString &why)
{
    return why.isEmpty() ? RunText::tr("Run paused.") : RunText::tr("Run paused. %1").arg(why);
}

QString keyBelongsTo(const Organisation &organisation)
{
    return organisation.isKnown() ? RunText::tr("The key belongs to %1.").arg(organisation.text())
                                  : RunText::tr("The organisation is not known: this key may not read it.");
}

QString unreachable(const QString &why)
{
    return RunText::tr("%1 The run waits and tries again by itself.").arg(why);
}

QString reachableAgain(const QString &host)
{
    return RunText::tr("%1 answers again. The run goes on.").arg(host);
}

QString capReached(int most)
{
    return RunText::tr("The run ended at the cap of %Ln deletion(s).", nullptr, most);
}

QString trialDone(int rows)
{
    return RunText::tr("The trial is done: %Ln contact(s) had their turn. Look at the results, then "
                       "resume for the rest or stop.",
                       nullptr, rows);
}

QString breaker(PauseCause cause, const QString &host)
{
    switch (cause) {
    case PauseCause::NothingExists:
        return RunText::tr("None of the first %1 contacts exists on %2. Check that this is the right "
                           "organisation and the right list, then resume or stop.")
            .arg(Breakers::inARow)
            .arg(host);
    case PauseCause::AllInVain:
        return RunText::tr("%2 confirmed none of the last %1 contacts. The log says why. Resume to go on "
                           "all the same, or stop.")
            .arg(Breakers::inARow)
            .arg(host);
    case PauseCause::LimitTrouble:
        return RunText::tr("%2 said %1 times in a row that its limit is reached. Another program may be "
                           "using the same limit. Resume later, or stop.")
            .arg(Breakers::inARow)
            .arg(host);
    default:
        return {};
    }
}

QString noneExisted(int contacts, const QString &host)
{
    return RunText::tr("None of the %Ln contact(s) is known to this key on %1, and nothing was deleted. Is it "
                       "the right organisation, and the right list?",
                       nullptr, contacts)
        .arg(host);
}

QString ended(const RowCounts &counts)
{
    QStringList parts;
    for (const RowState state : finalRowStates) {
        if (counts[state] > 0)
            parts += QStringLiteral("%1 %2").arg(nameOf(state), QLocale().toString(counts[state]));
    }
    return RunText::tr("Run ended: %1.").arg(parts.join(QLatin1String(", ")));
}

} // namespace expunge::sentences
