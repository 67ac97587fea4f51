// SPDX-License-Identifier: MIT
#include "contacts/idcheck.h"

#include "base/text.h"
#include "contacts/uuidtext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace expunge {

namespace {

constexpr qsizetype maxIdLength = 255;

bool isInvisible(QChar c)
{
    switch (c.unicode()) {
    case 0x00AD: // soft hyphen
    case 0x180E:
    case 0x200B: // zero width space
    case 0x200C:
    case 0x200D:
    case 0x200E:
    case 0x200F:
    case 0x2060:
    case 0xFEFF: // byte order mark
        return true;
    default:
        return false;
    }
}

bool isQuote(QChar c)
{
    static constexpr QStringView quotes = u"\"'`\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB";
    return quotes.contains(c);
}

bool isAllowed(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || u == u'-'
        || u == u'.' || u == u'_' || u == u'~';
}

// Peels blanks, invisible characters and quotes off both ends, in whatever order they are nested.
QStringView peel(QStringView text, IdNotes &notes)
{
    const auto peelable = [&notes](QChar c) {
        if (c.isSpace())
            notes |= IdNote::BlanksTrimmed;
        else if (isInvisible(c))
            notes |= IdNote::InvisibleTrimmed;
        else if (isQuote(c))
            notes |= IdNote::QuotesTrimmed;
        else
            return false;
        return true;
    };
    while (!text.isEmpty() && peelable(text.front()))
        text = text.mid(1);
    while (!text.isEmpty() && peelable(text.back()))
        text.chop(1);
    return text;
}

// Braces and the URN prefix belong to a UUID only; around anything else they are part of a wrong text.
QStringView peelUuidDress(QStringView text, IdNotes &notes)
{
    QStringView inner = text;
    IdNotes found;
    static constexpr QStringView urn = u"urn:uuid:";
    if (inner.startsWith(urn, Qt::CaseInsensitive)) {
        inner = inner.mid(urn.size());
        found |= IdNote::UrnTrimmed;
    }
    if (inner.size() >= 2 && inner.front() == u'{' && inner.back() == u'}') {
        inner = inner.mid(1, inner.size() - 2);
        found |= IdNote::BracesTrimmed;
    }
    if (!found || !readUuid(inner))
        return text;
    notes |= found;
    return inner;
}

// 1.2E+15, and with a decimal point also 5.0E-05.
bool isSpreadsheetNumber(QStringView text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^[+-]?\d+([.,]\d+)?[eE]\+\d+$|^[+-]?\d+[.,]\d+[eE]-\d+$)"));
    constexpr qsizetype longest = 40; // no need to search through a novel
    return text.size() <= longest && pattern.match(text.toString()).hasMatch();
}

// Spreadsheets keep 15 digits of a number.
bool looksRounded(QStringView text)
{
    constexpr qsizetype digitsKept = 15;
    return text.size() > digitsKept && isAllDigits(text)
        && text.mid(digitsKept).count(u'0') == text.size() - digitsKept;
}

bool isEmailAddress(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && text.indexOf(u'.', at) > at + 1 && !text.contains(u' ') && text.lastIndexOf(u'@') == at;
}

IdNotes notesOn(const UuidText &text)
{
    static constexpr QUuid allOnes(0xFFFFFFFF, 0xFFFF, 0xFFFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
                                   0xFF);
    IdNotes notes;
    notes.setFlag(IdNote::Lowercased, text.upperCase);
    notes.setFlag(IdNote::PlaceholderUuid, text.uuid.isNull() || text.uuid == allOnes);
    return notes;
}

} // namespace

bool isAllDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

CheckedId checkId(QStringView raw)
{
    CheckedId checked;
    const auto reject = [&checked](IdProblem problem) {
        checked.problem = problem;
        return checked;
    };
    QStringView text = peelUuidDress(peel(raw, checked.notes), checked.notes);
    if (text.isEmpty())
        return reject(IdProblem::Empty);
    if (const auto uuid = readUuid(text)) {
        checked.notes |= notesOn(*uuid);
        checked.id = ContactId(uuid->uuid);
        return checked;
    }
    if (text == u"." || text == u"..")
        return reject(IdProblem::DotSegment);
    if (text.compare(u"segments", Qt::CaseInsensitive) == 0)
        return reject(IdProblem::Reserved);
    if (isSpreadsheetNumber(text))
        return reject(IdProblem::SpreadsheetNumber);
    if (isEmailAddress(text))
        return reject(IdProblem::EmailAddress);
    if (const auto bad = std::find_if_not(text.begin(), text.end(), isAllowed); bad != text.end()) {
        const qsizetype at = bad - text.begin();
        checked.offender = bad->isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()
            ? QChar::surrogateToUcs4(*bad, text[at + 1])
            : bad->unicode();
        return reject(IdProblem::BadCharacter);
    }
    if (text.size() > maxIdLength)
        return reject(IdProblem::TooLong);
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); }))
        return reject(IdProblem::NoIdInText); // a line of dashes, as between the parts of a printed table
    checked.notes |= IdNote::NotUuid;
    checked.notes.setFlag(IdNote::DigitsRounded, looksRounded(text));
    checked.id = ContactId(text.toString());
    return checked;
}

CheckedUuid checkedUuid(const QUuid &uuid)
{
    return {uuid, notesOn({uuid, false})};
}

std::optional<CheckedUuid> checkPlainUuid(QByteArrayView text)
{
    const auto uuid = readUuid(text);
    return uuid ? std::optional(CheckedUuid{uuid->uuid, notesOn(*uuid)}) : std::nullopt;
}

QString describe(IdProblem problem, char32_t offender)
{
    // Not called tr: lupdate would not look into it.
    const auto translated = [](const char *text) { return QCoreApplication::translate("IdProblem", text); };
    switch (problem) {
    case IdProblem::None:
        return {};
    case IdProblem::Empty:
        return translated(QT_TRANSLATE_NOOP("IdProblem", "No ID"));
    case IdProblem::DotSegment:
        return translated(QT_TRANSLATE_NOOP("IdProblem", "A dot is no contact ID"));
    case IdProblem::Reserved:
        return translated(
            QT_TRANSLATE_NOOP("IdProblem", "\"segments\" is an address of the API, not a contact"));
    case IdProblem::BadCharacter:
        return translated(QT_TRANSLATE_NOOP("IdProblem", "The character %1 cannot be part of a contact ID"))
            .arg(characterName(offender));
    case IdProblem::TooLong:
        return translated(QT_TRANSLATE_NOOP("IdProblem", "Longer than 255 characters"));
    case IdProblem::SpreadsheetNumber:
        return translated(
            QT_TRANSLATE_NOOP("IdProblem", "Changed by a spreadsheet: the digits of this number are lost"));
    case IdProblem::EmailAddress:
        return translated(QT_TRANSLATE_NOOP("IdProblem", "An e-mail address, not a contact ID"));
    case IdProblem::NoIdInText:
        return translated(QT_TRANSLATE_NOOP("IdProblem", "No contact ID in this text"));
    case IdProblem::RowTooShort:
        return translated(QT_TRANSLATE_NOOP("IdProblem", "The row ends before the column of the IDs"));
    case IdProblem::ColumnName:
        return translated(QT_TRANSLATE_NOOP("IdProblem", "The name of a column, not a contact ID"));
    case IdProblem::NoField:
        return translated(QT_TRANSLATE_NOOP("IdProblem", "This object has no field for the contact ID"));
    case IdProblem::ListInList:
        return translated(QT_TRANSLATE_NOOP("IdProblem", "A list inside the list, not a contact ID"));
    case IdProblem::BrokenJson:
        return translated(QT_TRANSLATE_NOOP("IdProblem", "This line is not valid JSON"));
    case IdProblem::RejectedBefore:
        return translated(QT_TRANSLATE_NOOP("IdProblem", "Rejected when the list was saved"));
    }
    return {};
}

QString describe(IdNotes notes)
{
    // Not called tr: lupdate would not look into it.
    const auto translated = [](const char *text) { return QCoreApplication::translate("IdNote", text); };
    QStringList words;
    if (notes & IdNote::NotUuid)
        words += translated(QT_TRANSLATE_NOOP("IdNote", "not a UUID"));
    if (notes & IdNote::PlaceholderUuid)
        words += translated(QT_TRANSLATE_NOOP("IdNote", "a placeholder, hardly a real contact"));
    if (notes & IdNote::DigitsRounded)
        words += translated(QT_TRANSLATE_NOOP(
            "IdNote", "its last digits are zeros: perhaps a spreadsheet has rounded the number"));
    if (notes & IdNote::ZerosLost)
        words += translated(QT_TRANSLATE_NOOP(
            "IdNote", "shorter than the other numbers: perhaps a spreadsheet has taken zeros off its front"));
    if (notes & IdNote::CaseTwin)
        words += translated(
            QT_TRANSLATE_NOOP("IdNote", "another entry differs from it in upper and lower case only"));
    if (notes & IdNote::BlanksTrimmed)
        words += translated(QT_TRANSLATE_NOOP("IdNote", "blanks removed"));
    if (notes & IdNote::InvisibleTrimmed)
        words += translated(QT_TRANSLATE_NOOP("IdNote", "invisible characters removed"));
    if (notes & IdNote::QuotesTrimmed)
        words += translated(QT_TRANSLATE_NOOP("IdNote", "quotes removed"));
    if (notes & IdNote::BracesTrimmed)
        words += translated(QT_TRANSLATE_NOOP("IdNote", "braces removed"));
    if (notes & IdNote::UrnTrimmed)
        words += translated(QT_TRANSLATE_NOOP("IdNote", "urn:uuid: removed"));
    if (notes & IdNote::Lowercased)
        words += translated(QT_TRANSLATE_NOOP("IdNote", "written in lower case"));
    return words.join(QLatin1String("; "));
}

} // namespace expunge
