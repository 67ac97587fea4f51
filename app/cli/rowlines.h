// SPDX-License-Identifier: MIT
#pragma once

#include "contacts/contactlist.h"
#include "contacts/rowoutcome.h"
#include "report/resultfile.h"
#include "run/runengine.h"
#include "run/runinfo.h"
#include "settings/profile.h"

#include <QJsonObject>

namespace expunge {

// One row of a list or run as a line of a result file, and the JSON objects that --json writes to stdout.

ReportRow reportRow(const ContactList &list, const RowOutcome &outcome);
ReportRow listRow(const ContactList &list, int row); // as taken in: ready, warning or rejected

QJsonObject jsonOf(const ReportRow &row);
QJsonObject jsonOf(const RowCounts &counts);
QJsonObject jsonOf(const RunInfo &run);
QJsonObject jsonOf(const RunSummary &summary, const QString &runId, const RunOrder &order, int exitCode);
QJsonObject jsonOf(const Profile &profile);

void writeJsonLine(const QJsonObject &object);

} // namespace expunge
