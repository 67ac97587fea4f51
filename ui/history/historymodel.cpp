// SPDX-License-Identifier: MIT
#include "ui/history/historymodel.h"

#include "base/text.h"
#include "run/runend.h"
#include "ui/history/historywords.h"
#include "ui/style/colours.h"
#include "ui/style/icons.h"
#include "ui/style/words.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace expunge {

namespace {

bool isNumber(int column)
{
    return column >= HistoryModel::Contacts && column <= HistoryModel::Left;
}

// Whether somebody may want to do something about it.
bool isOpen(const HistoryEntry &entry)
{
    return !entry.run.problem.isEmpty() || (entry.run.isUnfinished() && !entry.underWay);
}

} // namespace

void HistoryModel::setRuns(const QList<HistoryEntry> &runs)
{
    beginResetModel();
    m_runs = runs;
    endResetModel();
}

void HistoryModel::setProfiles(const QList<Profile> &profiles)
{
    m_profiles = profiles;
    if (!m_runs.isEmpty())
        emit dataChanged(index(0, ProfileName), index(rowCount() - 1, ProfileName));
}

int HistoryModel::rowOf(const QString &runId) const
{
    const auto found
        = std::ranges::find(m_runs, runId, [](const HistoryEntry &entry) { return entry.run.id; });
    return found == m_runs.end() ? -1 : static_cast<int>(found - m_runs.begin());
}

const Profile *HistoryModel::profileOf(const RunInfo &run) const
{
    const auto found = std::ranges::find(m_profiles, run.profileId, &Profile::id);
    return found == m_profiles.end() ? nullptr : &*found;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::valueAt(const HistoryEntry &entry, int column) const
{
    const RunInfo &run = entry.run;
    switch (column) {
    case Started:
        return run.startedAt;
    case Contacts:
        return run.rows;
    case Gone:
        return run.counts.gone();
    case Failed:
        return failedIn(run);
    case Unknown:
        return unknownIn(run);
    case Left:
        return leftIn(run);
    default:
        return textAt(entry, column);
    }
}

QString HistoryModel::textAt(const HistoryEntry &entry, int column) const
{
    const RunInfo &run = entry.run;
    if (column == Started)
        return QLocale().toString(run.startedAt.toLocalTime(), QLocale::ShortFormat);
    if (column == End)
        return endWord(entry);
    if (!run.problem.isEmpty())
        return column == List ? run.id : QString();
    switch (column) {
    case ProfileName:
        return plainLine(run.profileName.isEmpty() ? run.profileId : run.profileName, 60);
    case Place:
        return placeText(run);
    case List:
        return run.sourceName.isEmpty() ? tr("pasted") : plainLine(run.sourceName, 200);
    default:
        return grouped(valueAt(entry, column).toInt());
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const HistoryEntry &entry = m_runs[index.row()];
    const int column = index.column();
    const QPalette palette = QGuiApplication::palette();
    switch (role) {
    case Qt::DisplayRole:
        return textAt(entry, column);
    case sortRole:
        return valueAt(entry, column);
    case Qt::ToolTipRole:
        return isNumber(column) ? QVariant() : QVariant(asTip(textAt(entry, column)));
    case Qt::DecorationRole: {
        if (column != ProfileName || !entry.run.problem.isEmpty())
            return {};
        const Profile *profile = profileOf(entry.run);
        return dotIcon(profileColour(profile ? profile->colour : QString(), palette));
    }
    case Qt::ForegroundRole:
        if (column == End && isOpen(entry))
            return caution(palette);
        if (column == Failed && failedIn(entry.run) > 0)
            return stateColour(RowState::Failed, palette);
        if (isNumber(column) && valueAt(entry, column).toInt() == 0)
            return mutedText(palette);
        return {};
    case Qt::TextAlignmentRole:
        return isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Started:
        return tr("Begun");
    case ProfileName:
        return tr("Profile");
    case Place:
        return tr("Organisation");
    case List:
        return tr("List");
    case Contacts:
        return tr("Contacts");
    case Gone:
        return tr("Gone");
    case Failed:
        return tr("Failed");
    case Unknown:
        return tr("Unknown");
    case Left:
        return tr("Left");
    case End:
        return tr("End");
    default:
        return {};
    }
}

} // namespace expunge
