// SPDX-License-Identifier: MIT
#include "api/answer.h"

#include <QCoreApplication>

namespace expunge {

namespace {

const char *sentence(AnswerClass cls)
{
    switch (cls) {
    case AnswerClass::Ok:
        return QT_TRANSLATE_NOOP("Answer", "%1 confirmed the request.");
    case AnswerClass::OtherContact:
        return QT_TRANSLATE_NOOP("Answer",
                                 "%1 confirmed another contact than the one that was asked for. Do not go on "
                                 "before OpenCX has explained this.");
    case AnswerClass::Gone:
        return QT_TRANSLATE_NOOP("Answer", "%1 does not know this contact.");
    case AnswerClass::Refused:
        return QT_TRANSLATE_NOOP("Answer", "%1 refused the request.");
    case AnswerClass::Conflict:
        return QT_TRANSLATE_NOOP("Answer", "%1 cannot delete this contact now.");
    case AnswerClass::Unauthorised:
        return QT_TRANSLATE_NOOP("Answer", "%1 does not accept the API key. Enter a valid key.");
    case AnswerClass::Forbidden:
        return QT_TRANSLATE_NOOP("Answer",
                                 "The key may not do this on %1: it needs the permission contacts:write.");
    case AnswerClass::Blocked:
        return QT_TRANSLATE_NOOP(
            "Answer",
            "A firewall in front of %1 refused the request before it reached the API. Ask whoever "
            "runs your network, or OpenCX.");
    case AnswerClass::RateLimited:
        return QT_TRANSLATE_NOOP("Answer", "%1 says that its limit is reached.");
    case AnswerClass::ServerTrouble:
        return QT_TRANSLATE_NOOP("Answer", "%1 has trouble.");
    case AnswerClass::Unreachable:
        return QT_TRANSLATE_NOOP("Answer",
                                 "%1 cannot be reached. Check the network connection and the address.");
    case AnswerClass::NoAnswer:
        return QT_TRANSLATE_NOOP("Answer", "The connection to %1 broke before an answer came.");
    case AnswerClass::TimedOut:
        return QT_TRANSLATE_NOOP("Answer", "%1 did not answer in time.");
    case AnswerClass::Unclear:
        return QT_TRANSLATE_NOOP("Answer", "%1 gave an answer that confirms nothing.");
    case AnswerClass::NotTheApi:
        return QT_TRANSLATE_NOOP(
            "Answer",
            "What answered at %1 is not the OpenCX API. Check the address, and whether this "
            "network asks for a login in the browser.");
    case AnswerClass::Redirected:
        return QT_TRANSLATE_NOOP(
            "Answer",
            "%1 redirects to another address. Expunge does not follow, so that the key stays "
            "where it belongs. Check the address of the API.");
    case AnswerClass::TlsFailed:
        return QT_TRANSLATE_NOOP("Answer", "No secure connection to %1: it could not prove its identity.");
    case AnswerClass::GoneUnproven:
        return QT_TRANSLATE_NOOP(
            "Answer",
            "What answered at %1 says that there is nothing, and not in the words of the OpenCX API. Check "
            "the address.");
    case AnswerClass::ProxyTrouble:
        return QT_TRANSLATE_NOOP("Answer",
                                 "The proxy on the way to %1 lets nothing through. Check the proxy settings "
                                 "of this computer, or ask whoever runs the proxy.");
    case AnswerClass::NoTls:
        return QT_TRANSLATE_NOOP(
            "Answer",
            "No encrypted connection to %1 is possible: what answers there does not speak TLS. Check the "
            "port, and whether this is an http address.");
    case AnswerClass::ProxyRefused:
        return QT_TRANSLATE_NOOP("Answer",
                                 "The proxy on the way to %1 asks for a login, which Expunge cannot give.");
    }
    return "%1";
}

} // namespace

QString explain(const Answer &answer, const QString &host)
{
    QString text = QCoreApplication::translate("Answer", sentence(answer.cls)).arg(host);
    if (answer.cls == AnswerClass::NoTls) // in the words of the library, which help nobody who only reads
        return text;
    QString detail = answer.message;
    if (answer.status > 0 && answer.cls != AnswerClass::Ok) {
        detail = detail.isEmpty() ? QStringLiteral("HTTP %1").arg(answer.status)
                                  : QStringLiteral("HTTP %1: %2").arg(answer.status).arg(detail);
    }
    return detail.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, detail);
}

} // namespace expunge
