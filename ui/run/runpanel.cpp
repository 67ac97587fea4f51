// SPDX-License-Identifier: MIT
#include "ui/run/runpanel.h"

#include "ui/run/afterrunbar.h"
#include "ui/run/limitgauge.h"
#include "ui/run/ratechart.h"
#include "ui/run/runwords.h"
#include "ui/style/icons.h"
#include "ui/style/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>

namespace expunge {

namespace {

QPushButton *makeButton(const QString &text, const char *objectName, const QString &icon, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(objectName));
    button->setIcon(actionIcon(icon));
    return button;
}

QLabel *makeLabel(const char *objectName, const QString &look, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(objectName));
    label->setTextFormat(Qt::PlainText);
    if (!look.isEmpty())
        label->setProperty("look", look);
    return label;
}

} // namespace

RunPanel::RunPanel(QWidget *parent)
    : QFrame(parent)
    , m_bar(new QProgressBar(this))
    , m_headline(makeLabel("runHeadline", QStringLiteral("title"), this))
    , m_rate(makeLabel("runRate", QStringLiteral("muted"), this))
    , m_chart(new RateChart(this))
    , m_gauge(new LimitGauge(this))
    , m_limit(makeLabel("runLimit", QStringLiteral("muted"), this))
    , m_timeLeft(makeLabel("runTimeLeft", {}, this))
    , m_after(new AfterRunBar(this))
    , m_note(makeLabel("runNote", QStringLiteral("muted"), this))
    , m_pause(makeButton(tr("Pause"), "pause", QStringLiteral("pause"), this))
    , m_stop(makeButton(tr("Stop"), "stop", QStringLiteral("stop"), this))
    , m_save(makeButton(tr("Save results…"), "saveResults", QStringLiteral("save"), this))
    , m_newList(makeButton(tr("New list"), "newList", QStringLiteral("clear"), this))
    , m_delete(new QPushButton(this))
{
    setProperty("look", QStringLiteral("footer"));
    m_bar->setObjectName(QStringLiteral("runProgress"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_note->setWordWrap(true);
    // These lines never grow: nothing jumps when a run starts or ends.
    m_headline->setMinimumHeight(m_chart->sizeHint().height() + 2);
    m_note->setMinimumHeight(m_pause->sizeHint().height());
    m_pause->setAccessibleName(tr("Pause"));
    m_stop->setAccessibleName(tr("Stop"));
    m_save->setAccessibleName(tr("Save results"));
    m_delete->setObjectName(QStringLiteral("deleteContacts"));
    m_delete->setAccessibleName(tr("Delete contacts"));
    m_delete->setProperty("look", QStringLiteral("danger"));
    makeLayout();

    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_paused)
            emit resumeRequested();
        else
            emit pauseRequested();
    });
    connect(m_stop, &QPushButton::clicked, this, &RunPanel::stopRequested);
    connect(m_save, &QPushButton::clicked, this, &RunPanel::saveResultsRequested);
    connect(m_newList, &QPushButton::clicked, this, &RunPanel::newListRequested);
    connect(m_delete, &QPushButton::clicked, this, &RunPanel::deleteRequested);
    forgetRun();
}

void RunPanel::makeLayout()
{
    auto *facts = new QHBoxLayout;
    facts->setSpacing(16);
    facts->addWidget(m_headline);
    auto *speed = new QHBoxLayout;
    speed->setSpacing(8);
    speed->addWidget(m_rate);
    speed->addWidget(m_chart, 0, Qt::AlignVCenter);
    facts->addLayout(speed);
    auto *use = new QHBoxLayout;
    use->setSpacing(6);
    use->addWidget(m_gauge, 0, Qt::AlignVCenter);
    use->addWidget(m_limit);
    facts->addLayout(use);
    facts->addStretch();
    auto *words = new QHBoxLayout;
    words->setSpacing(16);
    words->addWidget(m_note, 1);
    words->addWidget(m_timeLeft); // not beside the facts: in other languages, one line would be too long
    words->addWidget(m_after);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_pause);
    buttons->addWidget(m_stop);
    buttons->addSpacing(8);
    buttons->addWidget(m_save);
    buttons->addWidget(m_newList);
    buttons->addStretch();
    buttons->addWidget(m_delete);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 12);
    column->setSpacing(6);
    column->addWidget(m_bar);
    column->addLayout(facts);
    column->addLayout(words);
    column->addSpacing(2);
    column->addLayout(buttons);
    // its place stays, so that nothing jumps when a run starts
    QSizePolicy kept = m_bar->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_bar->setSizePolicy(kept);
}

void RunPanel::setReady(const Ready &ready)
{
    m_hasList = ready.listSize > 0;
    m_deletable = ready.deletable;
    m_obstructed = !ready.obstacle.isEmpty();
    m_window = ready.pace.window;
    if (isRunning())
        return;
    m_delete->setText(m_deletable > 0 ? tr("Delete %Ln contact(s)…", nullptr, m_deletable)
                                      : tr("Delete contacts…"));
    m_delete->setToolTip(asTip(ready.obstacle));
    m_delete->setAccessibleDescription(ready.obstacle);
    showButtons();
    if (m_finished) {
        QStringList parts{m_endText, m_deletable > 0 ? openText(ready.counts) : QString()};
        if (m_deletable > 0)
            parts += ready.obstacle;
        parts.removeAll(QString());
        m_note->setText(parts.join(u' '));
        return;
    }
    if (m_deletable == 0) {
        m_headline->setText(tr("Nothing to delete yet"));
        m_timeLeft->clear();
        setNote(ready.obstacle, QStringLiteral("muted"));
        return;
    }
    m_headline->setText(tr("%Ln contact(s) to delete", nullptr, m_deletable));
    m_timeLeft->setText(estimateText(timeFor(m_deletable, ready.pace), ready.pace));
    setNote(m_obstructed ? ready.obstacle : tr("Nothing is sent before you have confirmed."),
            m_obstructed ? QStringLiteral("caution") : QStringLiteral("muted"));
}

void RunPanel::prepareRun(int count)
{
    m_preparing = true;
    m_delete->setText(tr("Deleting %Ln contact(s)", nullptr, count));
    m_headline->setText(tr("%1 of %2").arg(grouped(0), grouped(count)));
    m_timeLeft->clear();
    setNote(tr("The run is being written down. Nothing is sent before that."), QStringLiteral("muted"));
    showButtons();
}

void RunPanel::runRefused()
{
    m_preparing = false;
    if (m_finished)
        runFinished(m_summary);
    else
        showButtons();
}

void RunPanel::runStarted(int count)
{
    m_running = true;
    m_preparing = m_paused = m_stopping = m_finished = false;
    m_runCount = count;
    m_bar->setRange(0, qMax(1, count));
    m_bar->setValue(0);
    m_chart->clear();
    m_rate->clear();
    m_sinceSample.invalidate();
    m_delete->setText(tr("Deleting %Ln contact(s)", nullptr, count));
    m_headline->setText(tr("%1 of %2").arg(grouped(0), grouped(count)));
    m_timeLeft->clear();
    setNote(tr("Starting."), QStringLiteral("muted"));
    showButtons();
}

void RunPanel::setProgress(const RunProgress &progress)
{
    if (!m_running)
        return;
    m_paused = progress.phase == RunPhase::Paused;
    m_stopping = progress.phase == RunPhase::Stopping;
    const int total = progress.counts.total();
    const int done = total - progress.counts[RowState::Left] - progress.counts[RowState::Sending];
    m_bar->setRange(0, qMax(1, total));
    m_bar->setValue(done);
    m_headline->setText(tr("%1 of %2").arg(grouped(done), grouped(total)));
    m_rate->setText(tr("%1 per minute").arg(grouped(qRound(progress.perMinute))));
    constexpr qint64 sampleEvery = 1000; // milliseconds
    if (!m_sinceSample.isValid() || m_sinceSample.elapsed() >= sampleEvery) {
        m_sinceSample.start();
        m_chart->add(progress.perMinute);
    }
    m_gauge->setUse(progress.usedOfLimit, progress.limit);
    const QDateTime now = QDateTime::currentDateTime();
    m_limit->setText(limitText(progress, m_window, now));
    const bool moving = progress.phase == RunPhase::Running && progress.timeLeft;
    m_timeLeft->setText(moving ? tr("%1 left, ends at %2", "duration, clock time")
                                     .arg(durationText(*progress.timeLeft),
                                          endText(now, now.addSecs(progress.timeLeft->count())))
                               : QString());
    const QString wait = waitText(progress, now);
    if (wait.isEmpty())
        setNote(countsText(progress.counts), QStringLiteral("muted"));
    else
        setNote(wait, QStringLiteral("caution"));
    showButtons();
}

void RunPanel::runFinished(const RunSummary &summary)
{
    m_preparing = m_running = m_paused = m_stopping = false;
    m_finished = true;
    m_summary = summary;
    const int total = summary.counts.total();
    m_bar->setRange(0, qMax(1, total));
    m_bar->setValue(total - summary.counts[RowState::NotAttempted]);
    const QString counts = countsText(summary.counts);
    m_headline->setText(counts.isEmpty() ? tr("Nothing was sent") : counts);
    m_timeLeft->clear();
    const bool smooth = summary.end == RunEnd::Completed && summary.sentence.isEmpty();
    m_endText = summaryText(summary, QDateTime::currentDateTime());
    setNote(m_endText, smooth ? QStringLiteral("muted") : QStringLiteral("caution"));
    showButtons();
}

void RunPanel::forgetRun()
{
    m_preparing = m_running = m_paused = m_stopping = m_finished = false;
    setReady({});
}

bool RunPanel::canDelete() const
{
    return !isRunning() && !m_obstructed && m_deletable > 0;
}

bool RunPanel::hasResults() const
{
    return m_running || m_finished;
}

void RunPanel::setNote(const QString &text, const QString &look)
{
    m_note->setText(text);
    if (m_note->property("look").toString() == look)
        return;
    m_note->setProperty("look", look);
    m_bar->setProperty("tone", look);
    m_bar->style()->unpolish(m_bar);
    m_bar->style()->polish(m_bar);
    m_note->style()->unpolish(m_note);
    m_note->style()->polish(m_note);
}

void RunPanel::showButtons()
{
    m_bar->setVisible(m_running || m_finished);
    for (QWidget *fact : std::initializer_list<QWidget *>{m_rate, m_chart, m_gauge, m_limit})
        fact->setVisible(m_running && !m_rate->text().isEmpty());
    m_after->setVisible(m_finished && !m_preparing);
    m_pause->setText(m_paused ? tr("Resume") : tr("Pause"));
    m_pause->setAccessibleName(m_paused ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(actionIcon(m_paused ? QStringLiteral("resume") : QStringLiteral("pause")));
    m_pause->setEnabled(m_running && !m_stopping);
    m_stop->setEnabled(isRunning() && !m_stopping);
    m_save->setEnabled(hasResults());
    m_newList->setEnabled(!isRunning() && m_hasList);
    m_delete->setEnabled(canDelete());
}

} // namespace expunge
