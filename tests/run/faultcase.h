// SPDX-License-Identifier: MIT
#pragma once

#include "run/runfixture.h"

namespace expunge {

// One contact, one fault on the wire, and what must come of it. A data row of several tests; the names begin
// with the code of the fault in docs/faults.md.
struct FaultCase
{
    FaultServer::Script script;
    RowState state = RowState::Deleted; // in which the row ends
    RunEnd end = RunEnd::Completed;
    int arrived = 1; // requests at the server; 0 = at least one, each counted
    static constexpr int unseen = -1; // at least one, and of each answer one more may be counted
    QString says; // part of the row's message

    static void addColumn();
    static void add(const char *name, const FaultServer::Script &script, RowState state, RunEnd end,
                    int arrived, const char *says = "");
    // Runs the case and verifies all of that; also that the journal says the same, that every transmission
    // was counted, and that nothing but this contact was asked for.
    void check(std::chrono::milliseconds deadline = std::chrono::milliseconds(1'000)) const;
};

// What a server does. The first answers as listed, the last one for ever.
namespace wire {

using Script = FaultServer::Script;
Script inTurn(std::vector<Script> scripts);
Script times(int n, const Script &script, const Script &then);
Script bytes(const QByteArray &raw); // then closes
Script ok();
Script silence();
Script reset(); // RST
Script drip(const QByteArray &start); // then one more byte now and then, for ever
Script flood(const QByteArray &start, const QByteArray &block); // then that for ever, as fast as it is taken
Script json(int status, const QByteArray &body = "{}", const QList<QByteArray> &headers = {});
Script html(int status, const QList<QByteArray> &headers = {});

} // namespace wire

} // namespace expunge
