// SPDX-License-Identifier: MIT
#include "import/ownfileimport.h"

namespace expunge {

bool isWanted(const OwnRow &row, const QList<RowState> &only)
{
    return only.isEmpty() || (row.state && only.contains(*row.state));
}

QByteArray withoutFormulaMark(const QByteArray &cell)
{
    static constexpr QByteArrayView triggers("=+-@");
    const bool marked = cell.size() > 1 && cell[0] == '\'' && triggers.contains(cell[1]);
    return marked ? cell.mid(1) : cell;
}

OwnFileSink::OwnFileSink(const CsvPlan &plan, const CsvOptions &options, Intake &intake)
    : m_own(plan.own)
    , m_options(options)
    , m_column(plan.choice.column)
    , m_intake(intake)
{
}

void OwnFileSink::takeRecord(qint64 number, const QByteArrayList &cells)
{
    if (m_headerIsNext) {
        m_headerIsNext = false;
        m_judge.setHeader(cells.value(m_column));
        return;
    }
    const OwnRow row = readOwnRow(m_own, cells);
    ImportReport &report = m_intake.report();
    if (m_own.kind == OwnFile::Results && row.state)
        report.earlier.add(*row.state);
    const bool wanted = m_own.kind != OwnFile::Results || isWanted(row, m_options.only);
    if (!wanted || (row.tickedOff && !m_options.takeTickedOff)) {
        ++report.passedOver;
        return;
    }
    if (m_own.kind == OwnFile::List && row.place > 0) {
        m_intake.setSource(QString::fromUtf8(row.source));
        number = row.place;
    }
    takeRow(row, withoutFormulaMark(cells.value(m_column)), m_column < cells.size(), number);
}

void OwnFileSink::takeRow(const OwnRow &row, const QByteArray &id, bool exists, qint64 place)
{
    IdProblem problem = m_judge.problemOf(id, exists);
    if (problem == IdProblem::None && row.state == RowState::Rejected && !checkPlainUuid(id.trimmed())
        && checkId(QString::fromUtf8(id)).id) {
        // It passes now only because what was around it is lost. Somebody who corrects it writes a UUID.
        problem = IdProblem::RejectedBefore;
    }
    if (problem != IdProblem::None) {
        m_intake.reject(problem, id, place);
        return;
    }
    const ContactList::Added added = m_intake.addNow(id, place);
    if (row.tickedOff && added.row >= 0 && !added.merged)
        m_intake.report().tickedOff.push_back(added.row);
}

} // namespace expunge
