// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importreportmodel.h"

#include "services/text/displaysafe.h"

#include <QLocale>

namespace waymark::models {

namespace {

// The internal id of a file's row is 0, of a record's row the number of its file plus one.
constexpr quintptr topLevel = 0;

QString positionText(const Quarantined &record)
{
    const QLocale locale;
    if (record.line > 0)
        return ImportReportModel::tr("Line %1, byte %2").arg(locale.toString(record.line), locale.toString(record.offset));
    return ImportReportModel::tr("Byte %1").arg(locale.toString(record.offset));
}

QString csvCell(QString text)
{
    static const QString formulaStarts = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && formulaStarts.contains(text.front()))
        text.prepend(u'\'');
    if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' % text.replace(u'"', QStringLiteral("\"\"")) % u'"';
}

QString csvLine(const QStringList &cells)
{
    QStringList quoted;
    quoted.reserve(cells.size());
    for (const QString &cell : cells)
        quoted << csvCell(cell);
    return quoted.join(u',') % QStringLiteral("\r\n");
}

} // namespace

ImportReportModel::ImportReportModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void ImportReportModel::setReport(const ImportReport &report)
{
    beginResetModel();
    m_report = report;
    endResetModel();
}

QModelIndex ImportReportModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : topLevel);
}

QModelIndex ImportReportModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == topLevel)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, topLevel);
}

int ImportReportModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_report.files.size());
    if (parent.internalId() != topLevel || parent.column() != 0)
        return 0;
    return int(m_report.files.at(parent.row()).quarantined.size());
}

int ImportReportModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ImportReportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == topLevel)
        return fileData(m_report.files.at(index.row()), index.column(), role);
    const ImportedFile &file = m_report.files.at(qsizetype(index.internalId()) - 1);
    return recordData(file, file.quarantined.at(index.row()), index.column(), role);
}

QVariant ImportReportModel::fileData(const ImportedFile &file, int column, int role) const
{
    switch (role) {
    case IsRecordRole:
        return false;
    case PathRole:
        return file.path;
    case RecognisedRole:
        return file.recognised;
    case Qt::TextAlignmentRole:
        return int(column > Format ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return column == Name ? QVariant(text::toolTipSafe(file.path)) : QVariant();
    case Qt::DisplayRole:
    case SortRole:
        break;
    default:
        return {};
    }
    if (!file.recognised && column > Format && role == Qt::DisplayRole)
        return {};
    const auto count = [role](qint64 value) { return role == SortRole ? QVariant(value) : QVariant(QLocale().toString(value)); };
    switch (Column(column)) {
    case Name:
        return role == SortRole ? file.path : text::lineSafe(file.path);
    case Format:
        if (!file.recognised)
            return tr("Not recognised");
        return file.format;
    case Trajectories:
        return count(file.trajectories);
    case Memories:
        return count(file.memories);
    case Outcomes:
        return count(file.outcomes);
    case Unchanged:
        return count(file.unchanged);
    case QuarantinedCount:
        return count(file.quarantined.size());
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ImportReportModel::recordData(const ImportedFile &file, const Quarantined &record, int column, int role) const
{
    switch (role) {
    case IsRecordRole:
        return true;
    case PathRole:
        return file.path;
    case RecognisedRole:
        return true;
    case LineRole:
        return record.line;
    case OffsetRole:
        return record.offset;
    case ReasonRole:
        return record.reason;
    case ExcerptRole:
        return text::lineSafe(record.excerpt);
    case SortRole:
        return column == Name ? QVariant(record.offset) : QVariant();
    case Qt::DisplayRole:
        return column == Name ? QVariant(positionText(record) % u": " % text::lineSafe(record.reason)) : QVariant();
    case Qt::ToolTipRole:
        return column == Name ? QVariant(text::toolTipSafe(record.excerpt)) : QVariant();
    default:
        return {};
    }
}

QVariant ImportReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section > Format ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("File");
    case Format:
        return tr("Format");
    case Trajectories:
        return tr("Trajectories");
    case Memories:
        return tr("Memories");
    case Outcomes:
        return tr("Outcomes");
    case Unchanged:
        return tr("Already there");
    case QuarantinedCount:
        return tr("Quarantined");
    case ColumnCount:
        break;
    }
    return {};
}

QString ImportReportModel::toText() const
{
    const QLocale locale;
    const auto counts = [&locale](const ImportedFile &file) {
        return tr("trajectories %1, memories %2, outcomes %3, already there %4, quarantined %5")
            .arg(locale.toString(file.trajectories), locale.toString(file.memories), locale.toString(file.outcomes),
                locale.toString(file.unchanged), locale.toString(file.quarantined.size()));
    };
    QString text;
    for (const ImportedFile &file : m_report.files) {
        text += file.path % u": " % (file.recognised ? file.format % u": " % counts(file) : tr("not recognised")) % u'\n';
        for (const Quarantined &record : file.quarantined)
            text += u"    " % positionText(record) % u": " % record.reason % u"\n        " % record.excerpt % u'\n';
    }
    text += tr("Total: %1").arg(counts(m_report.totals())) % u'\n';
    return text;
}

QString ImportReportModel::toCsv() const
{
    QString csv = QStringLiteral("path,format,trajectories,memories,outcomes,unchanged,line,offset,reason,excerpt\r\n");
    for (const ImportedFile &file : m_report.files) {
        csv += csvLine({ file.path, file.format, QString::number(file.trajectories), QString::number(file.memories),
            QString::number(file.outcomes), QString::number(file.unchanged), {}, {},
            file.recognised ? QString() : tr("Not recognised"), {} });
        for (const Quarantined &record : file.quarantined) {
            csv += csvLine({ file.path, file.format, {}, {}, {}, {}, record.line > 0 ? QString::number(record.line) : QString(),
                QString::number(record.offset), record.reason, record.excerpt });
        }
    }
    return csv;
}

} // namespace waymark::models
