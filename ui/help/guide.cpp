// SPDX-License-Identifier: MIT
#include "ui/help/guide.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QWidget>

#include <algorithm>
#include <array>

namespace expunge {

namespace {

struct GuideText
{
    Q_DECLARE_TR_FUNCTIONS(Guide)
};

struct PartPage
{
    const char *part; // object name, or name of the class
    const char *page;
    const char *sentence = nullptr; // for "What is this?"
};

constexpr std::array partPages{
    PartPage{"expunge::ProfileHeader", "profiles",
             QT_TRANSLATE_NOOP("Guide", "Where deletions would go, and with which key.")},
    PartPage{"expunge::EntryPanel", "importing-lists",
             QT_TRANSLATE_NOOP("Guide", "Here contact IDs come into the list. Nothing is sent by that.")},
    PartPage{"expunge::ContactsPanel", "states",
             QT_TRANSLATE_NOOP("Guide",
                               "The list, and what has become of each contact. The numbers above it are "
                               "filters.")},
    PartPage{"expunge::RunPanel", "pace",
             QT_TRANSLATE_NOOP("Guide", "Starts, pauses and stops a deletion, and shows how far it is.")},
    PartPage{"interruptedBar", "interrupted-runs",
             QT_TRANSLATE_NOOP("Guide", "A run that was interrupted. Nothing goes on by itself.")},
    PartPage{"logDock", "troubles",
             QT_TRANSLATE_NOOP("Guide", "What has happened, with the messages of the API.")},
    PartPage{"keyDialog", "keychain"},
    PartPage{"importDialog", "importing-lists"},
    PartPage{"confirmDialog", "first-run"},
    PartPage{"problemsDialog", "states"},
    PartPage{"profileDialog", "profiles"},
    PartPage{"removeProfileBox", "profiles"},
    PartPage{"stopAndCloseBox", "interrupted-runs"},
    PartPage{"historyDialog", "history"},
    PartPage{"settingsDialog", "settings"},
    PartPage{"supportDialog", "troubles"},
    PartPage{"aboutDialog", "files-and-privacy"},
};

const PartPage *entryFor(const QWidget *part)
{
    const QString name = part->objectName();
    const auto found = std::ranges::find_if(partPages, [&](const PartPage &entry) {
        return name == QLatin1String(entry.part) || qstrcmp(part->metaObject()->className(), entry.part) == 0;
    });
    return found == partPages.end() ? nullptr : &*found;
}

QString titleOf(const QString &page)
{
    static const QRegularExpression heading(QStringLiteral("^# (.+)$"), QRegularExpression::MultilineOption);
    return heading.match(guideText(page)).captured(1);
}

} // namespace

QList<GuidePage> guidePages()
{
    const QString contents = QStringLiteral("README");
    QList<GuidePage> pages{{contents, titleOf(contents)}};
    static const QRegularExpression link(QStringLiteral("\\]\\(([a-z-]+)\\.md\\)"));
    const QString text = guideText(contents);
    for (auto match = link.globalMatch(text); match.hasNext();) {
        const QString name = match.next().captured(1);
        pages.append({name, titleOf(name)});
    }
    return pages;
}

QString guideFile(const QString &page)
{
    const QString language
        = GuideText::tr("en", "code of this language, as the folder of the guide is called");
    const QString own = QStringLiteral(":/guide/%1/%2.md").arg(language, page);
    return QFile::exists(own) ? own : QStringLiteral(":/guide/%1.md").arg(page);
}

QString guideText(const QString &page)
{
    QFile file(guideFile(page));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString guidePageFor(const QWidget *part)
{
    for (; part; part = part->parentWidget()) {
        if (const PartPage *entry = entryFor(part))
            return QLatin1String(entry->page);
        if (part->isWindow())
            break; // a dialog is not about what is behind it
    }
    return QStringLiteral("README");
}

void explainParts(QWidget &window)
{
    const QList<QWidget *> parts = window.findChildren<QWidget *>();
    for (QWidget *part : parts) {
        const PartPage *entry = entryFor(part);
        if (!entry || !entry->sentence || part->isWindow())
            continue;
        part->setWhatsThis(QStringLiteral("<p>%1</p><p><a href=\"%2\">%3</a></p>")
                               .arg(GuideText::tr(entry->sentence).toHtmlEscaped(),
                                    QLatin1String(entry->page),
                                    GuideText::tr("More in the guide").toHtmlEscaped()));
    }
}

} // namespace expunge
