// SPDX-License-Identifier: MIT
#include "ui/run/interruptedbar.h"

#include "ui/run/runwords.h"
#include "ui/style/colours.h"
#include "ui/style/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace expunge {

InterruptedBar::InterruptedBar(QWidget *parent)
    : QFrame(parent)
    , m_dot(new QLabel(this))
    , m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("interruptedBar"));
    setProperty("look", QStringLiteral("offer"));
    m_text->setObjectName(QStringLiteral("interruptedText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(8);
    row->addWidget(m_dot);
    row->addWidget(m_text, 1);
    const auto addButton
        = [&](const QString &text, const char *objectName, const QString &name, const QString &tip) {
              auto *button = new QPushButton(text, this);
              button->setObjectName(QLatin1String(objectName));
              button->setAccessibleName(name);
              button->setToolTip(tip);
              row->addWidget(button);
              return button;
          };
    QPushButton *goOn = addButton(tr("Continue…"), "continueRun", tr("Continue run"),
                                  tr("Shows the run. Nothing is sent before you have confirmed."));
    QPushButton *save
        = addButton(tr("Export…"), "exportRun", tr("Export run"), tr("Saves what is known of each contact."));
    QPushButton *leave
        = addButton(tr("Leave"), "leaveRun", tr("Leave run"),
                    tr("Does not ask again. The run stays in the history and can be continued there."));
    goOn->setProperty("look", QStringLiteral("primary"));
    connect(goOn, &QPushButton::clicked, this, [this] { emit continueRequested(m_run); });
    connect(save, &QPushButton::clicked, this, [this] { emit exportRequested(m_run); });
    connect(leave, &QPushButton::clicked, this, [this] {
        hide();
        emit leaveRequested(m_run.id);
    });
    hide();
}

void InterruptedBar::offer(const RunInfo &run, const QString &colour)
{
    constexpr int size = 12;
    m_run = run;
    m_dot->setPixmap(dotIcon(profileColour(colour, palette())).pixmap(size, size));
    m_text->setText(interruptedText(run, QDateTime::currentDateTime()));
    show();
}

} // namespace expunge
