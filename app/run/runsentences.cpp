// SPDX-License-Identifier: MIT
#include "run/runsentences.h"

#include "run/breakers.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace expunge::sentences {

namespace {

QString words(const char *text, int n = -1)
{
    return QCoreApplication::translate("Run", text, nullptr, n);
}

} // namespace

QString started(int contacts, const QString &host)
{
    return words(QT_TRANSLATE_N_NOOP("Run", "Run started: %n contact(s) to delete on %1."), contacts).arg(host);
}

QString resumed()
{
    return words(QT_TRANSLATE_NOOP("Run", "Run resumed."));
}

QString paused(const QString &why)
{
    return why.isEmpty() ? words(QT_TRANSLATE_NOOP("Run", "Run paused."))
                         : words(QT_TRANSLATE_NOOP("Run", "Run paused. %1")).arg(why);
}

QString unreachable(const QString &why)
{
    return words(QT_TRANSLATE_NOOP("Run", "%1 The run waits and tries again by itself.")).arg(why);
}

QString reachableAgain(const QString &host)
{
    return words(QT_TRANSLATE_NOOP("Run", "%1 answers again. The run goes on.")).arg(host);
}

QString capReached(int most)
{
    return words(QT_TRANSLATE_N_NOOP("Run", "The run ended at the cap of %n deletion(s)."), most);
}

QString trialDone(int rows)
{
    return words(QT_TRANSLATE_N_NOOP("Run", "The trial is done: %n contact(s) had their turn. Look at the results, then "
                                            "resume for the rest or stop."),
                 rows);
}

QString breaker(PauseCause cause, const QString &host)
{
    switch (cause) {
    case PauseCause::NothingExists:
        return words(QT_TRANSLATE_NOOP("Run", "None of the first %1 contacts exists on %2. Check that this is the right "
                                              "organisation and the right list, then resume or stop."))
            .arg(Breakers::inARow)
            .arg(host);
    case PauseCause::AllRefused:
        return words(QT_TRANSLATE_NOOP("Run", "%2 refused the last %1 contacts. The log says why. Resume to go on all the "
                                              "same, or stop."))
            .arg(Breakers::inARow)
            .arg(host);
    case PauseCause::LimitTrouble:
        return words(QT_TRANSLATE_NOOP("Run", "%2 said %1 times in a row that its limit is reached. Another program may be "
                                              "using the same limit. Resume later, or stop."))
            .arg(Breakers::inARow)
            .arg(host);
    default:
        return {};
    }
}

QString ended(const RowCounts &counts)
{
    QStringList parts;
    for (const RowState state : finalRowStates) {
        if (counts[state] > 0)
            parts += QStringLiteral("%1 %2").arg(nameOf(state), QLocale().toString(counts[state]));
    }
    return words(QT_TRANSLATE_NOOP("Run", "Run ended: %1.")).arg(parts.join(QLatin1String(", ")));
}

} // namespace expunge::sentences
