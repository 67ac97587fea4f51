// SPDX-License-Identifier: MIT
#include "ui/style/icons.h"

#include "ui/style/colours.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include <array>
#include <functional>

namespace expunge {

namespace {

using Draw = std::function<void(QPainter &, const QRectF &, QIcon::Mode)>;

// Draws at whatever size and scale is asked for, with the colours of that moment.
class DrawnIcon final : public QIconEngine
{
public:
    explicit DrawnIcon(Draw draw)
        : m_draw(std::move(draw))
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        m_draw(*painter, rect, mode);
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new DrawnIcon(m_draw); }

private:
    Draw m_draw;
};

QRectF centredSquare(const QRectF &rect)
{
    const double side = qMin(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    return square;
}

Draw tinted(const QString &file, const QColor &colour)
{
    const auto renderer = std::make_shared<QSvgRenderer>(file);
    return [renderer, colour](QPainter &painter, const QRectF &rect, QIcon::Mode mode) {
        const double scale = painter.device()->devicePixelRatioF();
        QImage image((rect.size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter inner(&image);
        renderer->render(&inner, centredSquare(image.rect()));
        const QPalette palette = QGuiApplication::palette();
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        inner.setCompositionMode(QPainter::CompositionMode_SourceIn);
        inner.fillRect(image.rect(),
                       colour.isValid() && mode != QIcon::Disabled
                           ? colour
                           : palette.color(group, QPalette::ButtonText));
        inner.end();
        painter.drawImage(rect, image);
    };
}

Draw dot(const std::function<QColor()> &colour)
{
    return [colour](QPainter &painter, const QRectF &rect, QIcon::Mode) {
        const QRectF square = centredSquare(rect);
        const double margin = square.width() * 0.2;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour());
        painter.drawEllipse(square.adjusted(margin, margin, -margin, -margin));
    };
}

QIcon makeStateIcon(RowState state)
{
    const QString file = QStringLiteral(":/icons/states/%1.svg").arg(keyOf(state));
    if (QFile::exists(file))
        return QIcon(file);
    return QIcon(new DrawnIcon(dot([state] { return stateColour(state, QGuiApplication::palette()); })));
}

} // namespace

QIcon stateIcon(RowState state)
{
    static std::array<QIcon, allRowStates.size()> icons; // asked for once per painted row
    QIcon &icon = icons[static_cast<size_t>(state)];
    if (icon.isNull())
        icon = makeStateIcon(state);
    return icon;
}

QIcon actionIcon(const QString &name)
{
    return actionIcon(name, QColor());
}

QIcon actionIcon(const QString &name, const QColor &colour)
{
    const QString file = QStringLiteral(":/icons/actions/%1.svg").arg(name);
    return QFile::exists(file) ? QIcon(new DrawnIcon(tinted(file, colour))) : QIcon();
}

QIcon programIcon()
{
    const QString file = QStringLiteral(":/icons/expunge.svg");
    return QFile::exists(file) ? QIcon(file) : QIcon();
}

QIcon dotIcon(const QColor &colour)
{
    return QIcon(new DrawnIcon(dot([colour] { return colour; })));
}

} // namespace expunge
