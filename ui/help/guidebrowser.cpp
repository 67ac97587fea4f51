// SPDX-License-Identifier: MIT
#include "ui/help/guidebrowser.h"

#include "ui/help/guide.h"

#include <QFileInfo>
#include <QFontDatabase>
#include <QImage>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

namespace expunge {

namespace {

constexpr int widestPicture = 640;
const QString scheme = QStringLiteral("qrc");

QString pageOf(const QUrl &address)
{
    return QFileInfo(address.path()).baseName();
}

bool isGuidePage(const QUrl &address)
{
    return address.scheme() == scheme && address.path().startsWith(QLatin1String("/guide/"))
        && !guideText(pageOf(address)).isEmpty();
}

// As forges make the anchor of a heading: "What leaves the computer" -> "what-leaves-the-computer".
QString anchorOf(const QString &heading)
{
    static const QRegularExpression dropped(QStringLiteral("[^\\w\\- ]"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return heading.toLower().remove(dropped).replace(QLatin1Char(' '), QLatin1Char('-'));
}

void setTable(QTextTable &table, const QColor &line)
{
    QTextTableFormat format = table.format();
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(line);
    format.setBorderCollapse(true);
    format.setCellPadding(5);
    format.setCellSpacing(0);
    format.setTopMargin(6);
    format.setBottomMargin(10);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    table.setFormat(format);
}

} // namespace

GuideBrowser::GuideBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("guideText"));
    setAccessibleName(tr("Page of the guide"));
    setOpenExternalLinks(false);
    document()->setDocumentMargin(18);
    connect(this, &QTextBrowser::sourceChanged, this, &GuideBrowser::polish);
}

void GuideBrowser::showPage(const QString &page)
{
    setSource(QUrl(scheme + guideFile(page)), QTextDocument::MarkdownResource);
}

QString GuideBrowser::page() const
{
    return pageOf(source());
}

void GuideBrowser::doSetSource(const QUrl &address, QTextDocument::ResourceType type)
{
    const QUrl whole = source().resolved(address);
    if (isGuidePage(whole))
        QTextBrowser::doSetSource(whole, type);
    else if (!whole.isEmpty())
        emit leftAlone(address.toDisplayString());
}

QVariant GuideBrowser::loadResource(int type, const QUrl &address)
{
    if (address.scheme() != scheme)
        return {};
    if (type != QTextDocument::ImageResource)
        return isGuidePage(address) ? QTextBrowser::loadResource(type, address) : QVariant();
    const QImage image(QLatin1Char(':') + address.path());
    return image.width() > widestPicture ? image.scaledToWidth(widestPicture, Qt::SmoothTransformation)
                                         : image;
}

// source() is still the page before this one.
void GuideBrowser::polish(const QUrl &address)
{
    const QColor line = palette().color(QPalette::Mid);
    const QList<QTextFrame *> frames = document()->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        if (auto *table = qobject_cast<QTextTable *>(frame))
            setTable(*table, line);
    }
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        QTextCursor cursor(block);
        if (format.hasProperty(QTextFormat::BlockCodeFence) || format.nonBreakableLines()) {
            format.setBackground(palette().alternateBase());
            format.setLeftMargin(12);
            QTextCharFormat letters;
            letters.setFontFamilies({fixed.family()});
            cursor.select(QTextCursor::BlockUnderCursor);
            cursor.mergeCharFormat(letters);
        } else if (format.headingLevel() > 1) {
            format.setTopMargin(14);
            format.setBottomMargin(4);
        }
        QTextCursor(block).setBlockFormat(format);
    }
    goToHeading(address.fragment());
    emit pageShown(pageOf(address));
}

void GuideBrowser::goToHeading(const QString &anchor)
{
    if (anchor.isEmpty())
        return;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || anchorOf(block.text()) != anchor)
            continue;
        moveCursor(QTextCursor::End); // so that the heading comes to the top
        setTextCursor(QTextCursor(block));
        verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect().top());
        return;
    }
}

} // namespace expunge
