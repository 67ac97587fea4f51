// SPDX-License-Identifier: MIT
#include "import/jsonids.h"

#include "base/text.h"
#include "import/columnnames.h"
#include "import/importtext.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace expunge {

namespace {

// The arrays that hold the list when it is wrapped in an object.
bool isListName(const QString &name)
{
    static constexpr QStringView names[]{u"data",    u"contacts",   u"items", u"results", u"records",
                                         u"entries", u"contactids", u"ids",   u"rows",    u"list"};
    return std::ranges::find(names, QStringView(name)) != std::end(names);
}

class IdFinder final : public JsonSink
{
public:
    IdFinder(Intake &intake, JsonTokens::Mode mode, const QString &field)
        : m_intake(intake)
        , m_lines(mode == JsonTokens::Lines)
        , m_field(field)
    {
    }

    void beginContainer(bool isArray, qint64 line) override
    {
        const Role outer = m_roles.empty() ? Role::Outside : m_roles.back();
        const Role role = roleOf(isArray, outer);
        if (outer == Role::List)
            ++m_element;
        if (outer == Role::List && isArray)
            m_intake.reject(IdProblem::ListInList, {}, place(line));
        if (role == Role::Record || role == Role::Root)
            m_best = {};
        if (role == Role::Root)
            m_sawList = false;
        m_sawList = m_sawList || role == Role::List;
        m_roles.push_back(role);
        m_recordLine = role == Role::Record || role == Role::Root ? line : m_recordLine;
    }

    void endContainer() override
    {
        const Role role = m_roles.back();
        m_roles.pop_back();
        if (role == Role::Record || (role == Role::Root && !m_sawList))
            endRecord();
    }

    void key(const QByteArray &name) override
    {
        m_key = known(name);
        if (!m_roles.empty() && (m_roles.back() == Role::Record || m_roles.back() == Role::Root))
            m_recordKey = m_key.name;
    }

    void value(Kind kind, const QByteArray &text, qint64 line) override
    {
        const Role role = m_roles.empty() ? Role::List : m_roles.back();
        if (role == Role::List) {
            ++m_element;
            if (kind == Kind::Other)
                m_intake.reject(IdProblem::Empty, {}, place(line));
            else
                m_intake.add(text, place(line));
        } else if (kind != Kind::Other && !text.isEmpty()) {
            if (const int rank = rankOf(role); rank < m_best.rank)
                m_best = {rank, text, role == Role::Contact ? m_recordKey + u'.' + m_key.name : m_key.name};
        }
    }

    void brokenLine(qint64 line) override
    {
        m_roles.clear();
        m_intake.reject(IdProblem::BrokenJson, {}, place(line));
    }

private:
    enum class Role {
        Outside,
        Root, // an object that is a record itself, or holds the list
        Wrapper, // an object on the way to the list
        List, // its elements are the entries
        Record, // an object of the list
        Contact, // the field "contact" of a record
        Ignored,
    };
    static constexpr int noRank = 100; // the smaller, the better
    struct Key
    {
        QString name;
        int rank = noRank;
        bool isList = false;
        bool isContact = false;
    };
    struct Found
    {
        int rank = noRank;
        QByteArray text;
        QString name;
    };

    Role roleOf(bool isArray, Role outer) const
    {
        switch (outer) {
        case Role::Outside:
            return isArray ? Role::List : Role::Root;
        case Role::Root:
        case Role::Wrapper:
            // A record on a line may well have a field called "data".
            if (!m_lines && m_key.isList)
                return isArray ? Role::List : Role::Wrapper;
            break;
        case Role::List:
            return isArray ? Role::Ignored : Role::Record;
        case Role::Record:
        case Role::Contact:
        case Role::Ignored:
            break;
        }
        const bool ofRecord = outer == Role::Record || outer == Role::Root;
        return !isArray && ofRecord && m_key.isContact ? Role::Contact : Role::Ignored;
    }

    int rankOf(Role role) const
    {
        if (role == Role::Contact)
            return m_field.isEmpty() && m_key.name == QLatin1String("id") ? 1 : noRank;
        return role == Role::Record || role == Role::Root ? m_key.rank : noRank;
    }

    int rankOfKey(const QString &name) const
    {
        if (!m_field.isEmpty())
            return name == m_field ? 0 : (normalisedName(name) == normalisedName(m_field) ? 1 : noRank);
        switch (rankOfName(name)) {
        case NameRank::ContactId:
            return 0;
        case NameRank::Id:
            return name == QLatin1String("id") ? 2 : 3;
        case NameRank::Neutral:
        case NameRank::OtherId:
            break;
        }
        return noRank;
    }

    // The same few names come back in each record.
    Key known(const QByteArray &name)
    {
        constexpr qsizetype manyKeys = 1000;
        if (const auto found = m_keys.constFind(name); found != m_keys.constEnd())
            return *found;
        Key key;
        key.name = QString::fromUtf8(name);
        const QString normal = normalisedName(key.name);
        key.rank = rankOfKey(key.name);
        key.isList = isListName(normal);
        key.isContact = normal == QLatin1String("contact");
        if (m_keys.size() < manyKeys)
            m_keys.insert(name, key);
        return key;
    }

    void endRecord()
    {
        if (m_best.text.isEmpty()) {
            m_intake.reject(IdProblem::NoField, {}, place(m_recordLine));
        } else {
            if (m_intake.report().column.isEmpty())
                m_intake.report().column = plainLine(m_best.name, 60);
            m_intake.add(m_best.text, place(m_recordLine));
        }
        m_best = {};
    }

    qint64 place(qint64 line) const { return m_lines || m_element == 0 ? line : m_element; }

    Intake &m_intake;
    const bool m_lines;
    const QString m_field;
    std::vector<Role> m_roles;
    Key m_key;
    QHash<QByteArray, Key> m_keys;
    QString m_recordKey;
    Found m_best;
    qint64 m_element = 0;
    qint64 m_recordLine = 1;
    bool m_sawList = false;
};

class Nobody final : public JsonSink
{
public:
    void beginContainer(bool, qint64) override { }
    void endContainer() override { }
    void key(const QByteArray &) override { }
    void value(Kind, const QByteArray &, qint64) override { }
    void brokenLine(qint64) override { }
};

bool isValid(QByteArrayView text, bool complete)
{
    Nobody nobody;
    JsonTokens tokens(nobody, JsonTokens::Whole);
    tokens.feed(text);
    if (complete)
        tokens.finish();
    return !tokens.brokenInLine();
}

} // namespace

Status importJson(TextSource &source, JsonTokens::Mode mode, const CsvOptions &options, Intake &intake)
{
    intake.report().encoding = QString::fromLatin1(source.encoding());
    IdFinder finder(intake, mode, options.column.trimmed());
    JsonTokens tokens(finder, mode);
    for (;;) {
        const Result<QByteArrayView> block = source.next();
        if (!block)
            return block.error();
        if (block->isEmpty())
            break;
        tokens.feed(*block);
        if (tokens.brokenInLine())
            break;
    }
    tokens.finish();
    if (const auto line = tokens.brokenInLine()) {
        return badImport(ImportText::tr("“%1” is not valid JSON: the mistake is in line %2. "
                                        "Nothing of it was added.")
                             .arg(source.name(), QLocale().toString(*line)));
    }
    return Done{};
}

std::optional<JsonTokens::Mode> jsonModeOf(QByteArrayView head, bool complete)
{
    head = head.trimmed();
    if (!head.startsWith('{') && !head.startsWith('['))
        return std::nullopt;
    const auto isLineEnd = [](char c) { return c == '\n' || c == '\r'; };
    const auto *end = std::find_if(head.begin(), head.end(), isLineEnd);
    const QByteArrayView first = head.first(end - head.begin()).trimmed();
    const QByteArrayView rest = head.sliced(end - head.begin()).trimmed();
    if (first.startsWith('{') && rest.startsWith('{') && isValid(first, true))
        return JsonTokens::Lines;
    return isValid(head, complete) ? std::optional(JsonTokens::Whole) : std::nullopt;
}

} // namespace expunge
