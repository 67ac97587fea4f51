// SPDX-License-Identifier: MIT
#include "run/retrypolicy.h"

#include <algorithm>

namespace expunge {

namespace {

constexpr std::chrono::milliseconds longestWait = std::chrono::minutes(1);

Verdict finish(RowState state)
{
    Verdict verdict;
    verdict.final = state;
    return verdict;
}

Verdict stop(RunEnd end, std::optional<RowState> state)
{
    Verdict verdict;
    verdict.final = state;
    verdict.end = end;
    return verdict;
}

} // namespace

RetryPolicy::RetryPolicy(std::chrono::milliseconds unit, std::function<double()> random)
    : m_unit(unit)
    , m_random(std::move(random))
{
}

// Full jitter: anywhere between nothing and the doubled wait, so that many clients do not come back at once.
std::chrono::milliseconds RetryPolicy::growingWait(int triesSoFar) const
{
    const auto most
        = std::min<std::chrono::milliseconds>(m_unit * (1 << std::min(triesSoFar, 6)), longestWait);
    return std::chrono::duration_cast<std::chrono::milliseconds>(most * m_random());
}

Verdict RetryPolicy::again(const Answer &answer, const RowPast &past, int tries, bool taints,
                           RowState atLast) const
{
    Verdict verdict;
    verdict.charged = true;
    verdict.taints = taints;
    if (past.tries + 1 >= tries)
        verdict.final = atLast;
    else
        verdict.wait = std::max<std::chrono::milliseconds>(
            growingWait(past.tries), answer.retryAfter.value_or(std::chrono::seconds(0)));
    return verdict;
}

// When nothing has ever worked and the first row gets no answer at any try, something else than the API is
// there.
Verdict RetryPolicy::silence(const Answer &answer, const RowPast &past, bool workedBefore) const
{
    Verdict verdict = again(answer, past, triesAfterTrouble, true, RowState::Unknown);
    if (verdict.final && !workedBefore)
        verdict.end = RunEnd::Unreachable;
    return verdict;
}

Verdict RetryPolicy::judge(const Answer &answer, const RowPast &past, bool workedBefore) const
{
    switch (answer.cls) {
    case AnswerClass::Ok:
        return finish(RowState::Deleted);
    case AnswerClass::OtherContact:
        return stop(RunEnd::WrongAddress, RowState::Unknown);
    case AnswerClass::Gone:
        // After a send of ours that nobody answered, "not there" most likely is our own doing.
        return finish(past.maybeDone || answer.transmissions > 1 ? RowState::GoneUnconfirmed
                                                                 : RowState::AlreadyGone);
    case AnswerClass::Refused:
        return finish(RowState::Failed);
    case AnswerClass::Conflict:
        return again(answer, past, triesAfterConflict, false, RowState::Failed);
    case AnswerClass::Unauthorised: {
        Verdict verdict;
        verdict.pause = PauseCause::KeyRefused;
        return verdict;
    }
    case AnswerClass::Forbidden:
        return workedBefore ? finish(RowState::Failed) : stop(RunEnd::Forbidden, RowState::Failed);
    case AnswerClass::Blocked:
        return stop(RunEnd::Forbidden, std::nullopt);
    case AnswerClass::GoneUnproven: // DeletionRun has taken it for Gone where that is proven
        return stop(RunEnd::WrongAddress, RowState::Unknown);
    case AnswerClass::RateLimited:
    case AnswerClass::Unreachable:
    case AnswerClass::ProxyTrouble:
        return {}; // the limiter, or the outage, makes everybody wait
    case AnswerClass::ServerTrouble:
        return again(answer, past, triesAfterTrouble, true, RowState::Failed);
    case AnswerClass::NoAnswer:
    case AnswerClass::TimedOut:
        return silence(answer, past, workedBefore);
    case AnswerClass::Unclear:
        return again(answer, past, triesAfterUnclear, true, RowState::Unknown);
    case AnswerClass::NotTheApi: {
        // A refusal was refused by whoever it was; anything else may have reached the API behind it.
        const bool refused = (answer.status >= 400 && answer.status < 500) || answer.status == 501;
        return stop(RunEnd::WrongAddress, refused ? RowState::Failed : RowState::Unknown);
    }
    case AnswerClass::Redirected:
        return stop(RunEnd::WrongAddress, RowState::Failed);
    case AnswerClass::TlsFailed:
    case AnswerClass::NoTls:
    case AnswerClass::ProxyRefused:
        return stop(RunEnd::WrongAddress, std::nullopt);
    }
    return finish(RowState::Unknown);
}

RowState RetryPolicy::leftBehind(const RowPast &past)
{
    if (past.maybeDone)
        return RowState::Unknown;
    return past.tries > 0 ? RowState::Failed : RowState::NotAttempted;
}

} // namespace expunge
