// SPDX-License-Identifier: MIT
#include "run/retrypolicy.h"
#include "support/testprogram.h"

#include <QTest>

using namespace expunge;
using namespace std::chrono_literals;

class TestRetryPolicy final : public QObject
{
    Q_OBJECT

private slots:
    void firstAnswer_data();
    void firstAnswer();
    void goneAfterOwnSend_isUnconfirmed();
    void hiddenResendAnsweredGone_isUnconfirmed();
    void deletedAtALaterTry_isDeleted();
    void triesRunOut_data();
    void triesRunOut();
    void waitsDoubleAndRespectRetryAfter();
    void forbiddenAfterSuccess_isOnlyThatRow();
    void rowsLeftBehind();
};

namespace {

Answer answerOf(AnswerClass cls, int status, int transmissions = 1)
{
    Answer answer;
    answer.cls = cls;
    answer.status = status;
    answer.transmissions = transmissions;
    return answer;
}

RetryPolicy policy(double random = 0.5)
{
    return {1000ms, [random] { return random; }};
}

} // namespace

void TestRetryPolicy::firstAnswer_data()
{
    QTest::addColumn<AnswerClass>("cls");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("final"); // RowState, or -1: asked again
    QTest::addColumn<bool>("taints");
    QTest::addColumn<int>("end"); // RunEnd, or -1: the run goes on
    const auto row = [](const char *name, AnswerClass cls, int status, std::optional<RowState> final,
                        bool taints = false, std::optional<RunEnd> end = {}) {
        QTest::newRow(name) << cls << status << (final ? static_cast<int>(*final) : -1) << taints
                            << (end ? static_cast<int>(*end) : -1);
    };
    row("deleted", AnswerClass::Ok, 200, RowState::Deleted);
    row("gone", AnswerClass::Gone, 404, RowState::AlreadyGone);
    row("refused", AnswerClass::Refused, 400, RowState::Failed);
    row("conflict", AnswerClass::Conflict, 409, {});
    row("key refused", AnswerClass::Unauthorised, 401, {});
    row("forbidden", AnswerClass::Forbidden, 403, RowState::Failed, false, RunEnd::Forbidden);
    row("firewall", AnswerClass::Blocked, 403, {}, false, RunEnd::Forbidden);
    row("limit", AnswerClass::RateLimited, 429, {});
    row("server trouble", AnswerClass::ServerTrouble, 503, {}, true);
    row("unreachable", AnswerClass::Unreachable, 0, {});
    row("no answer", AnswerClass::NoAnswer, 0, {}, true);
    row("timed out", AnswerClass::TimedOut, 0, {}, true);
    row("unclear", AnswerClass::Unclear, 202, {}, true);
    row("web page", AnswerClass::NotTheApi, 200, RowState::Unknown, false, RunEnd::WrongAddress);
    row("unknown route", AnswerClass::NotTheApi, 404, RowState::Failed, false, RunEnd::WrongAddress);
    row("redirect", AnswerClass::Redirected, 307, RowState::Failed, false, RunEnd::WrongAddress);
    row("TLS", AnswerClass::TlsFailed, 0, {}, false, RunEnd::WrongAddress);
    row("no TLS", AnswerClass::NoTls, 0, {}, false, RunEnd::WrongAddress);
    row("proxy", AnswerClass::ProxyRefused, 407, {}, false, RunEnd::WrongAddress);
}

void TestRetryPolicy::firstAnswer()
{
    QFETCH(AnswerClass, cls);
    QFETCH(int, status);
    QFETCH(int, final);
    QFETCH(bool, taints);
    QFETCH(int, end);
    const Verdict verdict = policy().judge(answerOf(cls, status), {}, false);
    QCOMPARE(verdict.final ? static_cast<int>(*verdict.final) : -1, final);
    QCOMPARE(verdict.taints, taints);
    QCOMPARE(verdict.end ? static_cast<int>(*verdict.end) : -1, end);
    QCOMPARE(verdict.pause, cls == AnswerClass::Unauthorised ? PauseCause::KeyRefused : PauseCause::None);
}

void TestRetryPolicy::goneAfterOwnSend_isUnconfirmed()
{
    RowPast past;
    past.maybeDone = true;
    QCOMPARE(policy().judge(answerOf(AnswerClass::Gone, 404), past, true).final, RowState::GoneUnconfirmed);
}

void TestRetryPolicy::hiddenResendAnsweredGone_isUnconfirmed()
{
    QCOMPARE(policy().judge(answerOf(AnswerClass::Gone, 404, 2), {}, true).final, RowState::GoneUnconfirmed);
}

void TestRetryPolicy::deletedAtALaterTry_isDeleted()
{
    RowPast past;
    past.maybeDone = true;
    past.tries = 3;
    QCOMPARE(policy().judge(answerOf(AnswerClass::Ok, 200), past, true).final, RowState::Deleted);
}

void TestRetryPolicy::triesRunOut_data()
{
    QTest::addColumn<AnswerClass>("cls");
    QTest::addColumn<int>("tries");
    QTest::addColumn<RowState>("atLast");
    QTest::newRow("server trouble") << AnswerClass::ServerTrouble << 5 << RowState::Failed;
    QTest::newRow("no answer") << AnswerClass::NoAnswer << 5 << RowState::Unknown;
    QTest::newRow("timed out") << AnswerClass::TimedOut << 5 << RowState::Unknown;
    QTest::newRow("unclear") << AnswerClass::Unclear << 3 << RowState::Unknown;
    QTest::newRow("conflict") << AnswerClass::Conflict << 3 << RowState::Failed;
}

void TestRetryPolicy::triesRunOut()
{
    QFETCH(AnswerClass, cls);
    QFETCH(int, tries);
    QFETCH(RowState, atLast);
    RowPast past;
    for (int i = 1; i < tries; ++i) {
        const Verdict verdict = policy().judge(answerOf(cls, 500), past, true);
        QVERIFY(!verdict.final);
        QVERIFY(verdict.charged);
        ++past.tries;
    }
    QCOMPARE(policy().judge(answerOf(cls, 500), past, true).final, atLast);
}

void TestRetryPolicy::waitsDoubleAndRespectRetryAfter()
{
    const RetryPolicy latest = policy(1.0);
    RowPast past;
    QCOMPARE(latest.judge(answerOf(AnswerClass::ServerTrouble, 503), past, true).wait, 1000ms);
    past.tries = 2;
    QCOMPARE(latest.judge(answerOf(AnswerClass::ServerTrouble, 503), past, true).wait, 4000ms);
    Answer answer = answerOf(AnswerClass::ServerTrouble, 503);
    answer.retryAfter = 30s;
    QCOMPARE(latest.judge(answer, past, true).wait, 30'000ms);
    QCOMPARE(policy(0.0).judge(answerOf(AnswerClass::ServerTrouble, 503), past, true).wait, 0ms);
}

void TestRetryPolicy::forbiddenAfterSuccess_isOnlyThatRow()
{
    const Verdict verdict = policy().judge(answerOf(AnswerClass::Forbidden, 403), {}, true);
    QCOMPARE(verdict.final, RowState::Failed);
    QVERIFY(!verdict.end);
}

void TestRetryPolicy::rowsLeftBehind()
{
    RowPast past;
    QCOMPARE(RetryPolicy::leftBehind(past), RowState::NotAttempted);
    past.tries = 1; // 409
    QCOMPARE(RetryPolicy::leftBehind(past), RowState::Failed);
    past.maybeDone = true;
    QCOMPARE(RetryPolicy::leftBehind(past), RowState::Unknown);
}

EXPUNGE_TEST(TestRetryPolicy)
#include "tst_retrypolicy.moc"
