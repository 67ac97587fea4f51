// SPDX-License-Identifier: MIT
#include "sandbox/madeupcontacts.h"

#include <QByteArray>
#include <QTimeZone>
#include <QUuid>

#include <iterator>

namespace expunge {

namespace {

// 64 of each, so that the bits of one number choose a pair.
constexpr const char16_t *firstNames[]
    = {u"Ada",    u"Amara", u"Anders",  u"Anja",   u"Ben",    u"Beatriz", u"Bogdan",  u"Carmen",
       u"Chidi",  u"Chloé", u"Dana",    u"Daniel", u"Edith",  u"Elif",    u"Emeka",   u"Erik",
       u"Fatima", u"Felix", u"Freya",   u"Gavin",  u"Giulia", u"Grace",   u"Hana",    u"Henrik",
       u"Hugo",   u"Ines",  u"Isabel",  u"Ivan",   u"Jack",   u"Jana",    u"Joaquín", u"Jun",
       u"Karim",  u"Kenji", u"Klára",   u"Laila",  u"Leon",   u"Lucía",   u"Maja",    u"Marco",
       u"Mei",    u"Milan", u"Nadia",   u"Nils",   u"Noor",   u"Olivia",  u"Omar",    u"Paula",
       u"Petra",  u"Priya", u"Quentin", u"Rachel", u"Ravi",   u"René",    u"Rosa",    u"Samir",
       u"Sofia",  u"Tariq", u"Teresa",  u"Thomas", u"Uma",    u"Viktor",  u"Yara",    u"Zoë"};

constexpr const char16_t *lastNames[]
    = {u"Abara",  u"Adler",   u"Almeida", u"Andersson", u"Bauer",    u"Becker",   u"Bianchi",  u"Blake",
       u"Carter", u"Castro",  u"Chen",    u"Costa",     u"Dahl",     u"Díaz",     u"Dubois",   u"Edwards",
       u"Eklund", u"Evans",   u"Farouk",  u"Ferrari",   u"Fischer",  u"Fleming",  u"García",   u"Gupta",
       u"Haas",   u"Haddad",  u"Hoffman", u"Horváth",   u"Ibrahim",  u"Ito",      u"Jansen",   u"Jovanović",
       u"Kapoor", u"Keller",  u"Kim",     u"Kovács",    u"Laurent",  u"Lehtinen", u"Lindgren", u"Lopez",
       u"Marino", u"Meyer",   u"Moreau",  u"Müller",    u"Nakamura", u"Novák",    u"Nowak",    u"Okafor",
       u"Olsen",  u"Patel",   u"Pereira", u"Petrov",    u"Quinn",    u"Rahman",   u"Reyes",    u"Rossi",
       u"Santos", u"Schmidt", u"Silva",   u"Tanaka",    u"Turner",   u"Varga",    u"Weber",    u"Young"};

static_assert(std::size(firstNames) == 64 && std::size(lastNames) == 64);

// The finaliser of SplitMix64: a bijection that leaves no pattern to see.
quint64 scrambled(quint64 value)
{
    value += 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

QString addressPart(const QString &name)
{
    QString ascii;
    const QString decomposed = name.normalized(QString::NormalizationForm_D).toLower();
    for (const QChar c : decomposed) {
        if (c.unicode() < 0x80)
            ascii += c;
    }
    return ascii;
}

QString madeUpPhone(quint64 dice)
{
    const int number = static_cast<int>(dice % 1000);
    if (dice % 8 == 0)
        return {};
    if (dice % 3 == 0)
        return QStringLiteral("+44 7700 900%1").arg(number, 3, 10, QLatin1Char('0'));
    return QStringLiteral("+1 202-555-01%1").arg(number % 100, 2, 10, QLatin1Char('0'));
}

SandboxContact madeUpContact(quint64 number)
{
    // An odd factor maps the 4096 pairs one to one: no name comes twice before all were used.
    const quint64 pair = (number * 2654435761ULL + 1213) % 4096;
    const quint64 round = number / 4096;
    const QString first = QString::fromUtf16(firstNames[pair % 64]);
    const QString last = QString::fromUtf16(lastNames[pair / 64]);
    const quint64 dice = scrambled(number + 0x5EED);

    SandboxContact contact;
    contact.id = madeUpUuid(number);
    contact.name = first + QLatin1Char(' ') + last;
    contact.email = addressPart(first) + QLatin1Char('.') + addressPart(last)
        + (round ? QString::number(round + 1) : QString())
        + (dice % 5 < 3 ? QLatin1String("@example.com") : QLatin1String("@example.org"));
    contact.phone = madeUpPhone(dice >> 8);
    constexpr qint64 newYear2023 = 1'672'531'200;
    constexpr quint64 threeYears = 3ULL * 365 * 24 * 3600;
    contact.createdAt = QDateTime::fromSecsSinceEpoch(
                            newYear2023 + static_cast<qint64>((dice >> 20) % threeYears), QTimeZone::utc())
                            .toUTC();
    return contact;
}

} // namespace

QString madeUpUuid(quint64 number, quint64 salt)
{
    const quint64 row = scrambled(salt ^ 0xC0117AC7ULL);
    QByteArray bytes;
    for (const quint64 half : {scrambled(row ^ (2 * number)), scrambled(row ^ (2 * number + 1))}) {
        for (int shift = 56; shift >= 0; shift -= 8)
            bytes += static_cast<char>((half >> shift) & 0xFF);
    }
    bytes[6] = static_cast<char>((bytes[6] & 0x0F) | 0x40); // version 4
    bytes[8] = static_cast<char>((bytes[8] & 0x3F) | 0x80); // variant of RFC 4122
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

QList<SandboxContact> madeUpContacts(int count, quint64 from)
{
    QList<SandboxContact> contacts;
    contacts.reserve(qMax(0, count));
    for (int i = 0; i < count; ++i)
        contacts += madeUpContact(from + static_cast<quint64>(i));
    return contacts;
}

} // namespace expunge
