// SPDX-License-Identifier: MIT
#include "import/intake.h"

#include "base/text.h"
#include "import/importtext.h"

namespace expunge {

namespace {

constexpr IdNotes trims = IdNote::BlanksTrimmed | IdNote::InvisibleTrimmed | IdNote::QuotesTrimmed
    | IdNote::BracesTrimmed | IdNote::UrnTrimmed;
constexpr IdNotes doubts = IdNote::NotUuid | IdNote::PlaceholderUuid;

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

ImportReport Intake::keep()
{
    m_kept = true;
    return std::move(m_report);
}

void Intake::setSource(const QString &name)
{
    if (name == m_sourceName)
        return;
    m_sourceName = plainLine(name);
    m_source = m_list.addSource(m_sourceName);
}

ContactList::Added Intake::add(QByteArrayView utf8, qint64 place)
{
    if (const auto uuid = checkPlainUuid(utf8)) {
        const ContactList::Added added = m_list.addUuid(*uuid, m_source, place);
        ++m_report.entries;
        if (!added.merged && !uuid->notes.testAnyFlags(doubts))
            ++m_report.added;
        else
            countOdd(uuid->notes, added, QString::fromLatin1(utf8), place);
        return added;
    }
    const QString raw = QString::fromUtf8(utf8);
    const CheckedId checked = checkId(raw);
    if (!checked.id) {
        reject(checked.problem, utf8, place, describe(checked.problem, checked.offender));
        return {};
    }
    const ContactList::Added added = m_list.add(checked, raw, m_source, place);
    ++m_report.entries;
    countOdd(checked.notes, added, raw, place);
    return added;
}

void Intake::addFound(const CheckedUuid &id, QByteArrayView around, qint64 place)
{
    const ContactList::Added added = m_list.addUuid(id, m_source, place);
    const QString raw = QString::fromUtf8(around);
    ++m_report.entries;
    ++m_report.trimmed;
    countOdd(id.notes, added, raw, place);
    note(ImportNote::Trimmed, place, raw, ImportText::tr("found inside other text"));
}

void Intake::reject(IdProblem problem, QByteArrayView utf8, qint64 place, const QString &reason)
{
    const QString raw = QString::fromUtf8(utf8);
    CheckedId checked = checkId(raw);
    if (checked.problem != problem) {
        checked = CheckedId();
        checked.problem = problem;
    }
    m_list.add(checked, raw, m_source, place);
    ++m_report.entries;
    ++m_report.rejected;
    note(ImportNote::Rejected, place, raw, reason.isEmpty() ? describe(problem, checked.offender) : reason);
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
