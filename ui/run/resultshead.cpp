// SPDX-License-Identifier: MIT
#include "ui/run/resultshead.h"

#include "base/text.h"
#include "ui/run/runwords.h"
#include "ui/style/colours.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace expunge {

namespace {

constexpr int edge = 5;

QLabel *plainLabel(const char *objectName, const QString &look, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(objectName));
    label->setTextFormat(Qt::PlainText);
    label->setProperty("look", look);
    return label;
}

} // namespace

ResultsHead::ResultsHead(QWidget *parent)
    : QFrame(parent)
    , m_whose(plainLabel("resultsWhose", QStringLiteral("title"), this))
    , m_which(plainLabel("resultsWhich", QStringLiteral("muted"), this))
{
    setObjectName(QStringLiteral("resultsHead"));
    setAccessibleName(tr("Results of"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16 + edge, 6, 16, 6);
    row->setSpacing(12);
    row->addWidget(m_whose);
    row->addWidget(m_which);
    row->addStretch();
    m_which->setMinimumWidth(1); // a narrow window cuts this, and not the organisation
    m_which->setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void ResultsHead::offer(const RunInfo &run, const QString &colour)
{
    m_colour = colour;
    m_whose->setText(tr("Results of %1").arg(organisationOfRun(run)));
    m_which->setText(placeOfResults(run));
    m_which->setToolTip(m_which->text());
    setAccessibleDescription(m_whose->text() + u' ' + m_which->text());
    setVisible(true);
    update();
}

void ResultsHead::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const QColor colour = profileColour(m_colour, palette());
    painter.fillRect(rect(), mixed(surface(palette()), colour, 0.08));
    painter.fillRect(QRect(0, 0, edge, height()), colour);
}

} // namespace expunge
