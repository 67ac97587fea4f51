// SPDX-License-Identifier: MIT
#include "base/result.h"
#include "support/testprogram.h"

#include <QTest>

#include <memory>

using namespace expunge;

class TestResult final : public QObject
{
    Q_OBJECT

private slots:
    void value_isHeld();
    void error_isHeld();
    void status_isDoneOrAnError();
    void value_canBeMovedOut();
    void result_ofTextIsNoError();
};

void TestResult::value_isHeld()
{
    const Result<int> result = 0;
    QVERIFY(result.ok());
    QVERIFY(result);
    QCOMPARE(result.value(), 0);
    QCOMPARE(*result, 0);
}

void TestResult::error_isHeld()
{
    const Error error{ErrorKind::Busy, QStringLiteral("Another window is at work.")};
    const Result<int> result = error;
    QVERIFY(!result.ok());
    QVERIFY(!result);
    QCOMPARE(result.error(), error);
    QVERIFY(!(error == Error{ErrorKind::Cancelled, error.text}));
    QVERIFY(!(error == Error{error.kind, QString()}));
}

void TestResult::status_isDoneOrAnError()
{
    const Status done = Done{};
    const Status failed = Error{ErrorKind::Unwritable, QStringLiteral("The disk is full.")};
    QVERIFY(done.ok());
    QVERIFY(!failed.ok());
    QCOMPARE(failed.error().kind, ErrorKind::Unwritable);
}

void TestResult::value_canBeMovedOut()
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(7);
    const std::unique_ptr<int> taken = std::move(result).value();
    QCOMPARE(*taken, 7);
}

void TestResult::result_ofTextIsNoError()
{
    const Result<QString> result = QStringLiteral("x");
    QVERIFY(result.ok());
    QCOMPARE(result->size(), 1);
}

EXPUNGE_TEST(TestResult)
#include "tst_result.moc"
