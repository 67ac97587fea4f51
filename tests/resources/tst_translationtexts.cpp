// SPDX-License-Identifier: MIT
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace expunge;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList forms; // one, or as many as the language has plurals
    bool finished = true;
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            QString text;
            while (!xml.isEndElement() || xml.name() != QLatin1String("translation")) {
                xml.readNext();
                if (xml.isStartElement())
                    message.forms += xml.readElementText();
                else if (xml.isCharacters())
                    text += xml.text();
            }
            if (message.forms.isEmpty())
                message.forms += text;
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesOf(const QString &path)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == QLatin1String("message"))
            messages += readMessage(xml, context);
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%L?[0-9n]"));
    QStringList found;
    for (auto match = place.globalMatch(text); match.hasNext();)
        found += match.next().captured();
    found.removeDuplicates(); // a translation may name a thing twice
    found.sort();
    return found;
}

// Letters that Alt reaches; a single & before a blank is none.
qsizetype mnemonics(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("&[^\\s&]")); // L&öschung
    return text.count(mark);
}

QString edges(const QString &text)
{
    static const QRegularExpression inner(QStringLiteral("\\S(.*\\S)?"),
                                          QRegularExpression::DotMatchesEverythingOption);
    return QString(text).replace(inner, QStringLiteral("|"));
}

QString faultOf(const QString &source, const QString &form)
{
    if (form.isEmpty())
        return QStringLiteral("is empty");
    if (placeholders(source) != placeholders(form))
        return QStringLiteral("has other placeholders");
    if (edges(source) != edges(form))
        return QStringLiteral("begins or ends with other blanks");
    if (mnemonics(source) != mnemonics(form))
        return QStringLiteral("has more or fewer letters for Alt");
    return {};
}

} // namespace

// What a translator may get wrong without anybody noticing until the text is shown.
class TestTranslationTexts final : public QObject
{
    Q_OBJECT

private slots:
    void wrongText_isNoticed_data();
    void wrongText_isNoticed();
    void language_isComplete_data();
    void language_isComplete();
};

void TestTranslationTexts::wrongText_isNoticed_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("form");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *source, const char *form, bool good) {
        QTest::newRow(form) << QString::fromUtf8(source) << QString::fromUtf8(form) << good;
    };
    row("%1 of %2", "%2 hat %1", true);
    row("%1 of %2", "von %1", false);
    row("%Ln left", "%n offen", false);
    row("Type it: ", "Tippen Sie:", false);
    row("Type it: ", "Tippen Sie: ", true);
    row("&Quit", "Beenden", false);
    row("&Quit", "&Beenden", true);
    row("&Deletion", "L&öschung", true);
    row("Quit", "", false);
    row("100 % done", "100 % fertig", true);
}

void TestTranslationTexts::wrongText_isNoticed()
{
    QFETCH(QString, source);
    QFETCH(QString, form);
    QFETCH(bool, good);
    QCOMPARE(faultOf(source, form).isEmpty(), good);
}

void TestTranslationTexts::language_isComplete_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(EXPUNGE_TRANSLATIONS));
    const QStringList files = folder.entryList({QStringLiteral("*.ts")});
    QVERIFY(files.size() >= 2);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
}

void TestTranslationTexts::language_isComplete()
{
    QFETCH(QString, path);
    const QList<Message> messages = messagesOf(path);
    QVERIFY(messages.size() > 30);
    QStringList faults;
    for (const Message &message : messages) {
        QString fault = message.finished ? QString() : QStringLiteral("is unfinished");
        for (const QString &form : message.forms) {
            if (fault.isEmpty())
                fault = faultOf(message.source, form);
        }
        if (!fault.isEmpty())
            faults += QStringLiteral("%1: \"%2\" %3").arg(message.context, message.source, fault);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

EXPUNGE_TEST(TestTranslationTexts)
#include "tst_translationtexts.moc"
