// SPDX-License-Identifier: MIT
#include "import/columnnames.h"

#include <QString>

#include <algorithm>
#include <array>

namespace expunge {

namespace {

constexpr std::array contactNames{u"contactid", u"contactids", u"contactuuid", u"contactguid", u"contact",
                                  u"contacts",  u"idcontact",  u"kontaktid",   u"kontakt"};
constexpr std::array idNames{u"id",   u"ids",      u"uuid",     u"uuids",
                             u"guid", u"recordid", u"objectid", u"customerid"};
constexpr std::array otherThings{u"session", u"conversation", u"chat",      u"message", u"ticket",
                                 u"organi",  u"orgid",        u"team",      u"tenant",  u"workspace",
                                 u"company", u"account",      u"agent",     u"channel", u"campaign",
                                 u"segment", u"owner",        u"createdby", u"handoff"};
constexpr std::array usualNames{u"email",    u"mail",       u"emailaddress", u"name",      u"firstname",
                                u"lastname", u"phone",      u"createdat",    u"updatedat", u"phonenumber",
                                u"fullname", u"status",     u"state",        u"company",   u"country",
                                u"city",     u"customdata", u"created",      u"vorname",   u"nachname",
                                u"telefon",  u"telephone",  u"language",     u"timezone"};

template <typename Names> bool isOneOf(const Names &names, const QString &name)
{
    return std::ranges::any_of(names,
                               [&name](const char16_t *candidate) { return name == QStringView(candidate); });
}

} // namespace

QString normalisedName(QStringView name)
{
    QString normal;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            normal += c.toLower();
    }
    return normal;
}

NameRank rankOfName(QStringView name)
{
    const QString normal = normalisedName(name);
    if (isOneOf(contactNames, normal))
        return NameRank::ContactId;
    if (isOneOf(idNames, normal))
        return NameRank::Id;
    if (std::ranges::any_of(otherThings,
                            [&normal](const char16_t *t) { return normal.contains(QStringView(t)); }))
        return NameRank::OtherId;
    return normal.endsWith(u"contactid") ? NameRank::ContactId : NameRank::Neutral;
}

bool isIdColumnName(QStringView name)
{
    constexpr qsizetype longest = 40;
    if (name.size() > longest || !std::ranges::any_of(name, [](QChar c) { return c.isLetter(); }))
        return false;
    const QString normal = normalisedName(name);
    return isOneOf(contactNames, normal) || isOneOf(idNames, normal);
}

bool isUsualColumnName(QStringView name)
{
    return isIdColumnName(name) || isOneOf(usualNames, normalisedName(name));
}

bool couldBeName(QStringView text)
{
    constexpr qsizetype longest = 64;
    const QStringView name = text.trimmed();
    if (isUsualColumnName(name))
        return true;
    const auto is = [&name](auto predicate) { return std::ranges::any_of(name, predicate); };
    return name.size() <= longest && is([](QChar c) { return c.isLetter(); })
        && !is([](QChar c) { return c.isDigit() || c == u'@' || c == u'+'; });
}

} // namespace expunge
