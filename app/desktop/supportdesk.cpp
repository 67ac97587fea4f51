// SPDX-License-Identifier: MIT
#include "desktop/supportdesk.h"

#include "base/text.h"
#include "base/versions.h"
#include "base/whenready.h"
#include "run/history.h"
#include "run/sqliteversion.h"
#include "settings/places.h"

#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QStorageInfo>
#include <QSysInfo>
#include <QtConcurrent>

#include <utility>

namespace expunge {

namespace {

using Section = SupportFacts::Section;

QString factLine(const QString &name, const QString &value)
{
    return QStringLiteral("%1: %2").arg(name, value);
}

Section versionSection()
{
    Section section{QStringLiteral("Versions"), {}};
    const QList<Part> all = parts(sqliteVersion());
    for (const Part &part : all)
        section.lines += factLine(part.name, part.version.isEmpty() ? QStringLiteral("-") : part.version);
    return section;
}

Section systemSection()
{
    Section section{QStringLiteral("System"), {}};
    section.lines
        = {factLine(QStringLiteral("system"), QSysInfo::prettyProductName()),
           factLine(QStringLiteral("kernel"), QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()),
           factLine(QStringLiteral("processor"), QSysInfo::currentCpuArchitecture()),
           factLine(QStringLiteral("built for"), QSysInfo::buildCpuArchitecture()),
           factLine(QStringLiteral("window system"), QGuiApplication::platformName()),
           factLine(QStringLiteral("desktop"), qEnvironmentVariable("XDG_CURRENT_DESKTOP")),
           factLine(QStringLiteral("locale"), QLocale::system().name()),
           factLine(QStringLiteral("time"), QDateTime::currentDateTime().toString(Qt::ISODate))};
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens)
        section.lines += factLine(QStringLiteral("screen"),
                                  QStringLiteral("%1 x %2, scale %3")
                                      .arg(screen->size().width())
                                      .arg(screen->size().height())
                                      .arg(screen->devicePixelRatio()));
    return section;
}

Section placesSection()
{
    const QStorageInfo disk(QFileInfo::exists(dataFolder()) ? dataFolder() : QDir::homePath());
    return {
        QStringLiteral("Places"),
        {factLine(QStringLiteral("runs"), runsFolder()), factLine(QStringLiteral("settings"), configFile()),
         factLine(QStringLiteral("--data-dir"), isPortable() ? QStringLiteral("yes") : QStringLiteral("no")),
         factLine(QStringLiteral("free on that disk"),
                  QStringLiteral("%1 MB").arg(disk.bytesAvailable() / 1'000'000)),
         factLine(QStringLiteral("file system"), QString::fromLatin1(disk.fileSystemType()))}};
}

Section profileSection(const ProfileStore &store)
{
    Section section{QStringLiteral("Profiles"), {}};
    const QList<Profile> profiles = store.profiles();
    for (const Profile &profile : profiles)
        section.lines
            += QStringLiteral("%1: %2, limit %3, share %4 %, production %5")
                   .arg(profile.name, profile.addressText().isEmpty() ? QStringLiteral("-") : profile.addressText(),
                        profile.pace.text())
                   .arg(profile.share)
                   .arg(profile.production ? QStringLiteral("yes") : QStringLiteral("no"));
    if (!store.problem().isEmpty())
        section.lines += store.problem();
    return section;
}

Section settingsSection()
{
    Section section{QStringLiteral("Settings"), {}};
    const Status read = SettingsFile(configFile()).read([&section](QSettings &settings) {
        const QStringList keys = settings.allKeys();
        for (const QString &key : keys) {
            const QVariant value = settings.value(key);
            const bool isShape = value.metaType().id() == QMetaType::QByteArray; // of the window
            section.lines += factLine(key,
                                      isShape ? QStringLiteral("(%1 bytes)").arg(value.toByteArray().size())
                                              : value.toStringList().join(QLatin1String(", ")));
        }
    });
    if (!read)
        section.lines += read.error().text;
    return section;
}

Section runsSection(const QList<RunInfo> &runs)
{
    Section section{QStringLiteral("Runs"), {}};
    QMap<QString, int> ends;
    RowCounts counts;
    qint64 rows = 0;
    for (const RunInfo &run : runs) {
        const QString end = run.end.isEmpty() ? QStringLiteral("without an end") : run.end;
        ++ends[run.problem.isEmpty() ? end : QStringLiteral("unreadable")];
        rows += run.rows;
        for (const RowState state : allRowStates)
            counts.add(state, run.counts[state]);
    }
    section.lines += factLine(QStringLiteral("runs"), QString::number(runs.size()));
    for (auto end = ends.cbegin(); end != ends.cend(); ++end)
        section.lines += factLine(QStringLiteral("  ") + end.key(), QString::number(end.value()));
    section.lines += factLine(QStringLiteral("contacts in them"), QString::number(rows));
    for (const RowState state : allRowStates) {
        if (counts[state] > 0)
            section.lines += factLine(QStringLiteral("  ") + keyOf(state), QString::number(counts[state]));
    }
    for (const RunInfo &run : runs) {
        if (!run.problem.isEmpty())
            section.lines += factLine(run.id, run.problem);
    }
    return section;
}

} // namespace

void SupportDesk::gather(const ProfileStore &store, const QList<LogRecord> &log)
{
    if (m_reading.isRunning())
        return; // asked twice
    SupportFacts facts;
    facts.homeFolder = QDir::homePath();
    facts.log = log;
    facts.sections
        = {versionSection(), systemSection(), placesSection(), profileSection(store), settingsSection()};
    m_reading = QtConcurrent::run([folder = runsFolder()] { return History(folder).runs(); });
    whenReady(this, m_reading, [this, facts = std::move(facts)](const QList<RunInfo> &runs) mutable {
        facts.sections += runsSection(runs);
        emit ready(facts);
    });
}

} // namespace expunge
