// SPDX-License-Identifier: MIT
#include "sandbox/sandboxorganisation.h"

#include "sandbox/madeupcontacts.h"

#include <QRandomGenerator>

namespace expunge {

namespace {

constexpr quint64 saltOfOrganisation = 2;
constexpr quint64 contactsApart = 1'000'000'000; // between the first contacts of two organisations

QString freshKey(const QString &prefix)
{
    QRandomGenerator *random = QRandomGenerator::system();
    const auto half
        = [random] { return QStringLiteral("%1").arg(random->generate64(), 16, 16, QLatin1Char('0')); };
    return prefix + half() + half();
}

// The first one's is taken as it is.
QString numbered(const QString &text, const QString &between, int number)
{
    return number == 0 ? text : text + between + QString::number(number + 1);
}

} // namespace

SandboxOrganisation::SandboxOrganisation(const SandboxOptions &options, int number)
    : id(madeUpUuid(static_cast<quint64>(number), saltOfOrganisation))
    , name(numbered(options.organisation, QStringLiteral(" "), number))
    , key(options.key.isEmpty() ? freshKey(QStringLiteral("ocx_sandbox_"))
                                : numbered(options.key, QStringLiteral("-"), number))
    , readOnlyKey(freshKey(QStringLiteral("ocx_sandbox_read_")))
    , contacts(madeUpContacts(options.contacts, static_cast<quint64>(number) * contactsApart))
{
}

} // namespace expunge
