// SPDX-License-Identifier: MIT
#include "desktop/tour.h"

#include "desktop/desktop.h"
#include "report/summary.h"
#include "sandbox/sandboxserver.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace expunge {

namespace {

constexpr int pollMs = 50;
constexpr int mostPolls = 120'000 / pollMs; // two minutes for any one step

void say(const QString &line)
{
    std::fputs(qPrintable(line + QLatin1Char('\n')), stdout);
    std::fflush(stdout);
}

} // namespace

Tour::Tour(Desktop &desktop, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_desktop(desktop)
    , m_folder(QDir(folder).absolutePath())
{
}

void Tour::start()
{
    const QString sample = m_folder + QLatin1String("/contacts.csv");
    const QString results = m_folder + QLatin1String("/results.csv");
    QDir().mkpath(m_folder);
    QFile::remove(results);
    QFile::remove(sample);
    if (!QFile::copy(QStringLiteral(":/samples/contacts.csv"), sample) || !m_desktop.sandbox()) {
        fail(tr("The tour cannot start: %1 cannot be written, or the sandbox does not run.").arg(sample));
        return;
    }
    QFile::setPermissions(sample, QFile::ReadOwner | QFile::WriteOwner);
    connect(&m_desktop, &Desktop::runEnded, this, [this](const RunSummary &summary) { m_summary = summary; });

    MainWindow &window = m_desktop.window();
    const auto always = [] { return true; };
    m_steps = {
        {tr("The window is open"), [&window] { return window.isVisible(); },
         [this, &window] { picture(QStringLiteral("1-start"), &window); }},
        {tr("A list is imported"), always, [&window, sample] { emit window.filesChosen({sample}); }},
        {tr("The column of the contact IDs is confirmed"), [this] { return isReady("importConfirm"); },
         [this] {
             picture(QStringLiteral("1-import"), named("importConfirm")->window());
             QTimer::singleShot(2 * pollMs, this, [this] { click("importConfirm"); });
         }},
        {tr("The list is reviewed"),
         [&window] { return window.list() && window.list()->sendableCount() > 0; },
         [this, &window] {
             collectIds(*window.list());
             picture(QStringLiteral("2-review"), &window);
         }},
        {tr("The deletion is asked for"), [this] { return isReady("deleteContacts"); },
         [this] { click("deleteContacts"); }},
        {tr("The confirmation is filled in"), [this] { return named("typedCount") != nullptr; },
         [this, &window] {
             auto *count = qobject_cast<QLineEdit *>(named("typedCount"));
             count->setText(QString::number(window.list()->sendableCount()));
             picture(QStringLiteral("3-confirm"), count->window());
         }},
        {tr("The deletion is confirmed"), [this] { return isReady("confirmDeletion"); },
         [this] { click("confirmDeletion"); }},
        {tr("Contacts are being deleted"),
         [this] { return m_desktop.sandbox()->deletedCount() >= m_ids.size() / 2; },
         [this, &window] { picture(QStringLiteral("4-running"), &window); }},
        {tr("The run has ended"), [this] { return m_summary.endedAt.isValid(); },
         [this, &window] { picture(QStringLiteral("5-results"), &window); }},
        {tr("The results are saved"), always, [&window, results] { emit window.resultsRequested(results); }},
        {tr("Everything is checked"), [results] { return QFile::exists(results); },
         [this, results] { conclude(results); }},
    };
    QTimer::singleShot(pollMs, this, &Tour::next);
}

void Tour::next()
{
    if (m_at >= m_steps.size())
        return;
    const Step &step = m_steps[m_at];
    if (!step.done()) {
        if (++m_waits > mostPolls)
            fail(tr("The tour waited too long for: %1.").arg(step.name));
        else
            QTimer::singleShot(pollMs, this, &Tour::next);
        return;
    }
    m_waits = 0;
    ++m_at;
    say(QStringLiteral("%1. %2").arg(m_at).arg(step.name));
    // A click may open a dialog with an event loop of its own: the next step must be due before.
    QTimer::singleShot(4 * pollMs, this, &Tour::next);
    step.act();
}

void Tour::collectIds(const ContactList &list)
{
    for (int row = 0; row < list.size(); ++row) {
        if (list.isSendable(row) && m_desktop.sandbox()->contains(list.textAt(row)))
            m_ids += list.textAt(row);
    }
}

void Tour::conclude(const QString &results)
{
    const auto stillThere = std::ranges::count_if(
        m_ids, [this](const QString &id) { return m_desktop.sandbox()->contains(id); });
    QFile file(results);
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const auto confirmed = std::ranges::count_if(m_ids, [&text](const QString &id) {
        return text.contains(id.toLatin1() + ',' + keyOf(RowState::Deleted).toLatin1());
    });
    say({});
    const QStringList lines = summaryLines(m_summary.counts);
    for (const QString &line : lines)
        say(line);
    say(tr("The sandbox had %1 of the contacts and has lost %2 of them.")
            .arg(m_ids.size())
            .arg(m_ids.size() - stillThere));
    say(tr("Pictures and results are in %1").arg(m_folder));
    emit finished(!m_ids.isEmpty() && stillThere == 0 && confirmed == m_ids.size());
}

void Tour::fail(const QString &why)
{
    std::fputs(qPrintable(why + QLatin1Char('\n')), stderr);
    m_at = m_steps.size();
    QTimer::singleShot(0, this, [this] { emit finished(false); });
}

void Tour::picture(const QString &name, QWidget *of)
{
    // Once what has just changed is laid out and drawn.
    QTimer::singleShot(pollMs, of, [=, this] {
        const QString path = QStringLiteral("%1/%2.png").arg(m_folder, name);
        if (!of->grab().save(path))
            fail(tr("%1 cannot be written.").arg(path));
    });
}

QWidget *Tour::named(const char *objectName) const
{
    const QList<QWidget *> widgets = QApplication::allWidgets();
    const auto found = std::ranges::find_if(widgets, [objectName](const QWidget *widget) {
        return widget->objectName() == QLatin1String(objectName) && widget->isVisible();
    });
    return found == widgets.end() ? nullptr : *found;
}

bool Tour::isReady(const char *objectName) const
{
    const QWidget *widget = named(objectName);
    return widget && widget->isEnabled();
}

void Tour::click(const char *objectName)
{
    if (auto *button = qobject_cast<QAbstractButton *>(named(objectName)))
        button->click();
    else
        fail(tr("The window has no button \"%1\".").arg(QLatin1String(objectName)));
}

} // namespace expunge
