// SPDX-License-Identifier: MIT
#include "run/connectioncheck.h"

#include "api/apiclient.h"
#include "base/text.h"

namespace expunge {

namespace {

ConnectionCheck::Kind kindOf(const Answer &answer)
{
    switch (answer.cls) {
    case AnswerClass::Ok:
        return organisationOf(answer).isKnown() ? ConnectionCheck::Works
                                                : ConnectionCheck::OrganisationHidden;
    case AnswerClass::Forbidden:
    case AnswerClass::Gone: // a key that only deletes may well not read the organisation: that is no fault
        return ConnectionCheck::OrganisationHidden;
    case AnswerClass::RateLimited:
        return ConnectionCheck::LimitReached;
    case AnswerClass::Unauthorised:
        return ConnectionCheck::KeyRefused;
    case AnswerClass::Unreachable:
    case AnswerClass::ProxyTrouble:
        return ConnectionCheck::Unreachable;
    case AnswerClass::ServerTrouble:
    case AnswerClass::NoAnswer:
    case AnswerClass::TimedOut:
    case AnswerClass::Unclear:
    case AnswerClass::Conflict:
    case AnswerClass::Refused:
        return ConnectionCheck::Trouble;
    case AnswerClass::OtherContact:
    case AnswerClass::GoneUnproven:
    case AnswerClass::Blocked:
    case AnswerClass::NotTheApi:
    case AnswerClass::Redirected:
    case AnswerClass::TlsFailed:
    case AnswerClass::NoTls:
    case AnswerClass::ProxyRefused:
        break;
    }
    return ConnectionCheck::NotTheApi;
}

QString detailsOf(const Answer &answer)
{
    QStringList parts;
    if (answer.status > 0)
        parts += QStringLiteral("HTTP %1").arg(answer.status);
    if (!answer.message.isEmpty())
        parts += answer.message;
    if (!answer.body.isEmpty())
        parts += plainLine(QString::fromUtf8(answer.body), 500);
    return parts.join(QLatin1Char('\n'));
}

} // namespace

ConnectionCheck checkWithout(const Error &error, const Profile &profile, const ApiKey &key)
{
    ConnectionCheck check;
    check.profileId = profile.id;
    check.keyFingerprint = key.fingerprint();
    check.kind = ConnectionCheck::NotTheApi;
    check.sentence = error.text;
    return check;
}

ConnectionCheck checkOf(const Answer &answer, const Profile &profile, const ApiKey &key)
{
    ConnectionCheck check;
    check.profileId = profile.id;
    check.keyFingerprint = key.fingerprint();
    check.kind = kindOf(answer);
    check.organisation = organisationOf(answer);
    if (!check.isUsable()) {
        check.sentence = explain(answer, profile.host());
        check.details = detailsOf(answer);
    }
    return check;
}

} // namespace expunge
