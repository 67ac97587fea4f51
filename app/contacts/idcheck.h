// SPDX-License-Identifier: MIT
#pragma once

#include "contacts/contactid.h"

#include <QFlags>

#include <optional>

namespace expunge {

// Why a text cannot be a contact ID. None of these is ever sent.
enum class IdProblem : quint8 {
    None,
    Empty,
    DotSegment, // "." or "..": a URL would climb to another resource
    Reserved, // "segments": a route of the API, not a contact
    BadCharacter, // outside A-Z a-z 0-9 - . _ ~
    TooLong, // more than 255 characters
    SpreadsheetNumber, // 1.2E+15: the spreadsheet has thrown digits away
    EmailAddress,
    NoIdInText, // words, among which there is none that could be an ID; or nothing but punctuation
    // What only the place of an entry tells:
    RowTooShort, // it ends before the column of the IDs
    ColumnName, // in joined files
    NoField, // an object of JSON without a field for it
    ListInList, // of JSON
    BrokenJson, // a line that is none
    RejectedBefore, // in a list that was saved
};

// What was taken off or is doubtful; none of it stops the ID from being sent.
enum class IdNote : quint16 {
    None = 0,
    BlanksTrimmed = 1 << 0, // spaces, tabs, no-break spaces
    InvisibleTrimmed = 1 << 1, // zero-width characters, byte order mark
    QuotesTrimmed = 1 << 2,
    BracesTrimmed = 1 << 3, // {...} around a UUID
    UrnTrimmed = 1 << 4, // urn:uuid: before a UUID
    Lowercased = 1 << 5, // a UUID in upper case is the same UUID
    NotUuid = 1 << 6, // doubtful: in practice every contact ID is a UUID
    PlaceholderUuid = 1 << 7, // doubtful: all zeros or all f is never a real contact
    DigitsRounded
    = 1 << 8, // doubtful: a number whose digits after the 15th are zeros, as spreadsheets leave it
    ZerosLost = 1 << 9, // doubtful: a number with fewer digits than the others of its source
    CaseTwin = 1 << 10, // doubtful: another entry differs in upper and lower case only
};
Q_DECLARE_FLAGS(IdNotes, IdNote)
Q_DECLARE_OPERATORS_FOR_FLAGS(IdNotes)

// What makes a row a warning.
inline constexpr IdNotes doubts = IdNote::NotUuid | IdNote::PlaceholderUuid | IdNote::DigitsRounded
    | IdNote::ZerosLost | IdNote::CaseTwin;

struct CheckedId
{
    std::optional<ContactId> id; // set exactly when problem is None
    IdProblem problem = IdProblem::None;
    char32_t offender = 0; // with BadCharacter: the first one
    IdNotes notes;

    bool isDoubtful() const { return notes.testAnyFlags(doubts); }
};

// Trims what copies and exports leave around an ID, and decides whether the rest may be sent.
CheckedId checkId(QStringView raw);

// 0 to 9 and nothing else.
bool isAllDigits(QStringView text);

struct CheckedUuid
{
    QUuid uuid;
    IdNotes notes;
};

// The quick way for the usual case, a UUID with nothing around it. Nothing for any other text: checkId
// decides then.
std::optional<CheckedUuid> checkPlainUuid(QByteArrayView text);
// The same for one that was stored as such.
CheckedUuid checkedUuid(const QUuid &uuid);

// One sentence for the user; empty for None.
QString describe(IdProblem problem, char32_t offender = 0);

// What was doubtful or trimmed, in words joined by "; "; empty for no notes.
QString describe(IdNotes notes);

} // namespace expunge
