// SPDX-License-Identifier: MIT
#include "import/personcolumns.h"

#include "import/columnnames.h"

#include <QString>

#include <algorithm>
#include <array>

namespace expunge {

namespace {

constexpr std::array wholeNames{
    u"name", u"fullname", u"displayname", u"contactname", u"contactfullname", u"customername", u"username"};
constexpr std::array firstNames{u"firstname", u"givenname", u"forename", u"vorname"};
constexpr std::array lastNames{u"lastname", u"surname", u"familyname", u"nachname"};
constexpr std::array emails{u"email",        u"emailaddress",  u"mail",         u"emailadresse",
                            u"contactemail", u"customeremail", u"primaryemail", u"useremail"};

template <typename Names> int columnOf(const QByteArrayList &header, const Names &names)
{
    // In the order of the names: "Full name" is better than "User name".
    for (const char16_t *name : names) {
        for (int column = 0; column < header.size(); ++column) {
            if (normalisedName(QString::fromUtf8(header[column])) == QStringView(name))
                return column;
        }
    }
    return -1;
}

} // namespace

PersonColumns personColumnsOf(const QByteArrayList &header)
{
    PersonColumns columns;
    columns.email = columnOf(header, emails);
    if (const int whole = columnOf(header, wholeNames); whole >= 0) {
        columns.name = {whole};
        return columns;
    }
    for (const int part : {columnOf(header, firstNames), columnOf(header, lastNames)}) {
        if (part >= 0)
            columns.name.push_back(part);
    }
    return columns;
}

PersonColumns personColumnsLike(const QByteArrayList &row)
{
    PersonColumns columns;
    const auto looksLikeOne = [](const QByteArray &cell) {
        const QByteArray text = cell.trimmed();
        const qsizetype at = text.indexOf('@');
        return at > 0 && text.indexOf('.', at) > at + 1 && !text.contains(' ');
    };
    const auto found = std::ranges::find_if(row, looksLikeOne);
    if (found != row.end())
        columns.email = static_cast<int>(found - row.begin());
    return columns;
}

} // namespace expunge
