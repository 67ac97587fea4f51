// SPDX-License-Identifier: MIT
#include "sandbox/sandboxapi.h"

#include "sandbox/madeupcontacts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <optional>

namespace expunge {

namespace {

constexpr quint64 saltOfCreated = 1;
constexpr int defaultPageSize = 50;
constexpr int largestPageSize = 100;

HttpReply json(int status, const QJsonObject &object)
{
    return {status, QJsonDocument(object).toJson(QJsonDocument::Compact), {}, false};
}

// The shape of NestJS, in which "error" is absent where the framework leaves it out.
HttpReply failure(int status, const QJsonValue &message, const QString &error = {})
{
    QJsonObject object{{QStringLiteral("statusCode"), status}, {QStringLiteral("message"), message}};
    if (!error.isEmpty())
        object.insert(QStringLiteral("error"), error);
    return json(status, object);
}

HttpReply badRequest(const QJsonValue &message)
{
    return failure(400, message, QStringLiteral("Bad Request"));
}

QByteArray bearerOf(const QByteArray &authorization)
{
    const QByteArray trimmed = authorization.trimmed();
    return trimmed.left(7).toLower() == "bearer " ? trimmed.mid(7).trimmed() : QByteArray();
}

bool isUuid(const QString &text)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(QStringLiteral(
        "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}"
        "|0{8}-0{4}-0{4}-0{4}-0{12}|[fF]{8}-[fF]{4}-[fF]{4}-[fF]{4}-[fF]{12}")));
    return pattern.match(text).hasMatch();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject toJson(const SandboxContact &contact)
{
    const QString created = contact.createdAt.toUTC().toString(Qt::ISODateWithMs);
    return {{QStringLiteral("id"), contact.id},
            {QStringLiteral("email"), orNull(contact.email)},
            {QStringLiteral("phone_number"), orNull(contact.phone)},
            {QStringLiteral("name"), orNull(contact.name)},
            {QStringLiteral("custom_data"), QJsonObject()},
            {QStringLiteral("created_at"), created},
            {QStringLiteral("updated_at"), created}};
}

QByteArray cursorOf(qint64 place)
{
    return ("after:" + QByteArray::number(place))
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<qint64> placeOf(const QString &cursor)
{
    const QByteArray text = QByteArray::fromBase64(cursor.toLatin1(), QByteArray::Base64UrlEncoding);
    bool ok = false;
    const qint64 place = text.mid(6).toLongLong(&ok);
    return text.startsWith("after:") && ok && place > 0 ? std::optional(place) : std::nullopt;
}

HttpReply listContacts(const ContactStore &store, const QByteArray &query)
{
    const QUrlQuery items(QString::fromUtf8(query));
    int size = defaultPageSize;
    if (items.hasQueryItem(QStringLiteral("limit"))) {
        bool ok = false;
        size = items.queryItemValue(QStringLiteral("limit")).toInt(&ok);
        if (!ok || size < 1 || size > largestPageSize)
            return badRequest(
                QJsonArray{QStringLiteral("limit must be a number from 1 to %1").arg(largestPageSize)});
    }
    qint64 behind = 0;
    if (items.hasQueryItem(QStringLiteral("cursor"))) {
        const auto place = placeOf(items.queryItemValue(QStringLiteral("cursor"), QUrl::FullyDecoded));
        if (!place)
            return badRequest(QJsonArray{QStringLiteral("cursor is not valid")});
        behind = *place;
    }
    const ContactStore::Page page = store.page(behind, size);
    QJsonArray contacts;
    for (const SandboxContact &contact : page.contacts)
        contacts.append(toJson(contact));
    const QJsonValue next
        = page.hasMore ? QJsonValue(QString::fromLatin1(cursorOf(page.last))) : QJsonValue(QJsonValue::Null);
    return json(200, {{QStringLiteral("items"), contacts}, {QStringLiteral("next"), next}});
}

} // namespace

SandboxApi::SandboxApi(const SandboxOptions &options)
    : m_options(options)
    , m_throttle(options.limit, options.window)
    , m_dice(options.seed)
{
    for (int number = 0; number < std::max(1, options.organisations); ++number)
        m_organisations.push_back(std::make_unique<SandboxOrganisation>(options, number));
}

bool SandboxApi::contains(const QString &id) const
{
    return std::ranges::any_of(m_organisations,
                               [&id](const auto &one) { return one->contacts.contains(id); });
}

HttpReply SandboxApi::answer(const HttpRequest &request)
{
    const QString presented = QString::fromUtf8(bearerOf(request.header("Authorization")));
    const auto own = std::ranges::find_if(m_organisations, [&presented](const auto &one) {
        return presented == one->key || presented == one->readOnlyKey;
    });
    if (own == m_organisations.end())
        return failure(401, QStringLiteral("Unauthorized"), QStringLiteral("Unauthorized"));

    const Throttle::Verdict verdict = hit();
    HttpReply reply;
    if (!verdict.passed) {
        ++m_rejected;
        reply = failure(429, QStringLiteral("ThrottlerException: Too Many Requests"));
        reply.headers.append(
            {"Retry-After", QByteArray::number(static_cast<qint64>(verdict.retryAfter.count()))});
    } else if (happens(m_options.serverErrorRate)) {
        reply = happens(0.5) ? failure(500, QStringLiteral("Internal server error"))
                             : failure(503, QStringLiteral("Service Unavailable"));
    } else {
        reply = route(request, **own, presented == (*own)->key);
    }
    if (verdict.limit > 0) {
        reply.headers.append({"X-RateLimit-Limit", QByteArray::number(verdict.limit)});
        reply.headers.append({"X-RateLimit-Remaining", QByteArray::number(verdict.remaining)});
        reply.headers.append(
            {"X-RateLimit-Reset", QByteArray::number(static_cast<qint64>(verdict.reset.count()))});
    }
    return reply;
}

HttpReply SandboxApi::route(const HttpRequest &request, SandboxOrganisation &own, bool mayWrite)
{
    const qsizetype mark = request.target.indexOf('?');
    const QByteArray path = mark < 0 ? request.target : request.target.left(mark);
    const QByteArray query = mark < 0 ? QByteArray() : request.target.mid(mark + 1);
    const bool reads = request.method == "GET" || request.method == "HEAD";
    if (reads && path == "/org")
        return json(200, {{QStringLiteral("id"), own.id}, {QStringLiteral("name"), own.name}});
    if (reads && path == "/contacts")
        return listContacts(own.contacts, query);

    const QByteArray prefix("/contacts/");
    const QByteArray segment = path.startsWith(prefix) ? path.mid(prefix.size()) : QByteArray();
    const bool creates = request.method == "POST" && path == "/contacts";
    // An empty segment is no contact: there is nothing here that deletes more than one.
    const bool deletes = request.method == "DELETE" && !segment.isEmpty() && !segment.contains('/');
    if (!creates && !deletes) {
        const QString what
            = QString::fromUtf8(request.method) + QLatin1Char(' ') + QString::fromUtf8(request.target);
        return failure(404, QStringLiteral("Cannot ") + what, QStringLiteral("Not Found"));
    }
    if (!mayWrite)
        return failure(403, QStringLiteral("Forbidden resource"), QStringLiteral("Forbidden"));
    return creates ? createContact(own.contacts, request.body)
                   : deleteContact(own.contacts, QString::fromUtf8(QByteArray::fromPercentEncoding(segment)));
}

HttpReply SandboxApi::createContact(ContactStore &contacts, const QByteArray &body)
{
    const QJsonValue given = QJsonDocument::fromJson(body).object().value(QStringLiteral("contact"));
    if (!given.isObject())
        return badRequest(QJsonArray{QStringLiteral("contact must be an object")});
    const QJsonObject fields = given.toObject();
    QJsonArray complaints;
    const auto text = [&](const QString &name) {
        const QJsonValue value = fields.value(name);
        if (!value.isString() && !value.isNull() && !value.isUndefined())
            complaints.append(name + QLatin1String(" must be a string"));
        return value.toString();
    };
    SandboxContact contact;
    contact.name = text(QStringLiteral("name"));
    contact.email = text(QStringLiteral("email"));
    contact.phone = text(QStringLiteral("phone"));
    if (!complaints.isEmpty())
        return badRequest(complaints);
    contact.id = madeUpUuid(m_created++, saltOfCreated);
    contact.createdAt = QDateTime::currentDateTimeUtc();
    contacts.add(contact);
    return json(201, {{QStringLiteral("id"), contact.id}});
}

HttpReply SandboxApi::deleteContact(ContactStore &contacts, const QString &id)
{
    if (!isUuid(id))
        return badRequest(QStringLiteral("Validation failed (uuid is expected)"));
    if (!contacts.remove(id))
        return failure(404, QStringLiteral("Contact not found"), QStringLiteral("Not Found"));
    ++m_deleted;
    HttpReply reply;
    reply.lost = happens(m_options.lostAnswerRate);
    return reply;
}

Throttle::Verdict SandboxApi::hit()
{
    const std::lock_guard lock(m_mutex);
    return m_throttle.hit();
}

bool SandboxApi::happens(double rate)
{
    if (rate <= 0)
        return false;
    const std::lock_guard lock(m_mutex);
    return std::uniform_real_distribution<double>(0, 1)(m_dice) < rate;
}

} // namespace expunge
