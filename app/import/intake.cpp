// SPDX-License-Identifier: MIT
#include "import/intake.h"

#include "base/text.h"
#include "import/importtext.h"

#include <QMap>

namespace expunge {

namespace {

constexpr IdNotes trims = IdNote::BlanksTrimmed | IdNote::InvisibleTrimmed | IdNote::QuotesTrimmed
    | IdNote::BracesTrimmed | IdNote::UrnTrimmed;

} // namespace

Intake::Intake(ContactList &list, const ListSource &source)
    : m_list(list)
    , m_mark(list.mark())
    , m_sourceName(source.name)
    , m_source(list.addSourceFile(source))
{
}

Intake::~Intake()
{
    if (!m_kept)
        m_list.rollBackTo(m_mark);
}

// Numbers of one length that had zeros in front, and a few shorter ones: that is what a spreadsheet leaves of
// them. Where a zero is in front of any, none were lost.
void Intake::noteLostZeros()
{
    constexpr qsizetype fewest = 3;
    QMap<qsizetype, int> lengths; // how many numbers have so many digits
    for (const int row : m_numbers) {
        const QString number = m_list.textAt(row);
        if (number.startsWith(u'0'))
            return;
        ++lengths[number.size()];
    }
    const auto count = static_cast<qsizetype>(m_numbers.size());
    if (count < fewest || lengths.last() * 2 < count)
        return;
    for (const int row : m_numbers) {
        const QString number = m_list.textAt(row);
        if (number.size() == lengths.lastKey())
            continue;
        m_list.addNote(row, IdNote::ZerosLost);
        note(ImportNote::Doubtful, m_list.originAt(row).place, number, describe(IdNotes(IdNote::ZerosLost)));
    }
}

ImportReport Intake::keep()
{
    settle();
    noteLostZeros();
    m_kept = true;
    return std::move(m_report);
}

void Intake::setSource(const QString &name)
{
    if (name == m_sourceName)
        return;
    settle();
    m_sourceName = plainLine(name);
    m_source = m_list.addSource(m_sourceName);
}

void Intake::add(QByteArrayView utf8, qint64 place)
{
    const auto uuid = checkPlainUuid(utf8);
    if (!uuid || uuid->notes) {
        addNow(utf8, place);
        return;
    }
    Pending &slot = m_pending[m_added % m_pending.size()];
    if (m_added - m_taken == m_pending.size()) {
        take(slot);
        ++m_taken;
    }
    slot = {uuid->uuid, place};
    ++m_added;
    m_list.expectUuid(uuid->uuid);
}

void Intake::take(const Pending &entry)
{
    const ContactList::Added added = m_list.addUuid({entry.uuid, {}}, m_source, entry.place);
    ++m_report.entries;
    if (added.merged)
        countOdd({}, added, entry.uuid.toString(QUuid::WithoutBraces), entry.place);
    else
        ++m_report.added;
}

void Intake::settle()
{
    for (; m_taken < m_added; ++m_taken)
        take(m_pending[m_taken % m_pending.size()]);
}

ContactList::Added Intake::addNow(QByteArrayView utf8, qint64 place)
{
    settle();
    const QString raw = QString::fromUtf8(utf8);
    const CheckedId checked = checkId(raw);
    if (!checked.id) {
        reject(checked.problem, utf8, place);
        return {};
    }
    const ContactList::Added added = m_list.add(checked, raw, m_source, place);
    ++m_report.entries;
    if (!added.merged && !checked.id->isUuid() && isAllDigits(checked.id->text()))
        m_numbers.push_back(added.row);
    // The list knows more than the check: whether there is a twin.
    const IdNotes notes = added.merged ? checked.notes : m_list.notesAt(added.row) | checked.notes;
    countOdd(notes, added, raw, place);
    return added;
}

void Intake::addFound(const CheckedUuid &id, QByteArrayView around, qint64 place)
{
    settle();
    const ContactList::Added added = m_list.addUuid(id, m_source, place);
    const QString raw = QString::fromUtf8(around);
    ++m_report.entries;
    ++m_report.trimmed;
    countOdd(id.notes, added, raw, place);
    note(ImportNote::Trimmed, place, raw, ImportText::tr("found inside other text"));
}

void Intake::reject(IdProblem problem, QByteArrayView utf8, qint64 place)
{
    settle();
    const QString raw = QString::fromUtf8(utf8);
    CheckedId checked = checkId(raw);
    if (checked.problem != problem) {
        checked = CheckedId();
        checked.problem = problem;
    }
    m_list.add(checked, raw, m_source, place);
    ++m_report.entries;
    ++m_report.rejected;
    note(ImportNote::Rejected, place, raw, describe(problem, checked.offender));
}

void Intake::countOdd(IdNotes notes, ContactList::Added added, const QString &raw, qint64 place)
{
    if (added.merged) {
        ++m_report.merged;
        note(ImportNote::Merged, place, raw, mergeReason(added.row, notes));
    } else {
        ++m_report.added;
        if (notes.testAnyFlags(doubts)) {
            ++m_report.doubtful;
            note(ImportNote::Doubtful, place, raw, describe(notes & doubts));
        }
    }
    if (notes.testAnyFlags(trims)) {
        ++m_report.trimmed;
        note(ImportNote::Trimmed, place, raw, describe(notes & trims));
    }
}

void Intake::note(ImportNote::Kind kind, qint64 place, QStringView text, const QString &reason)
{
    if (m_report.notes.size() < ImportReport::maxNotes)
        m_report.notes.append({kind, {m_sourceName, place}, plainLine(text), reason});
}

QString Intake::mergeReason(int row, IdNotes notes) const
{
    const bool caseDiffers
        = notes.testFlag(IdNote::Lowercased) != m_list.notesAt(row).testFlag(IdNote::Lowercased);
    const QString words = caseDiffers ? ImportText::tr("the same contact, but for upper and lower case: %1")
                                      : ImportText::tr("the same contact: %1");
    return words.arg(m_list.originAt(row).text());
}

} // namespace expunge
