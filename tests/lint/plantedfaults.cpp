// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lint/plantedfaults.h"

using namespace Qt::StringLiterals;

namespace waymark::lint {

namespace {

// Cells of a table row; "\|" is a bar.
QStringList cellsOf(QString row)
{
    QStringList cells = row.replace(u"\\|"_s, QString(QChar(1))).split(u'|');
    for (QString &cell : cells)
        cell = cell.replace(QChar(1), u'|').trimmed();
    return cells.size() < 3 ? QStringList() : cells.mid(1, cells.size() - 2);
}

// \uXXXX, \xXX and \r as the file writes what cannot be seen; every other backslash is itself.
QString unescaped(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar kind = text[i] == u'\\' && i + 1 < text.size() ? text[i + 1] : QChar();
        const int digits = kind == u'u' ? 4 : kind == u'x' ? 2
                                                           : 0;
        bool isNumber = false;
        const ushort code = text.mid(i + 2, digits).toUShort(&isNumber, 16);
        if (digits && isNumber) {
            result += QChar(code);
            i += digits + 1;
        } else if (kind == u'r') {
            result += u'\r';
            ++i;
        } else {
            result += text[i];
        }
    }
    return result;
}

// The code spans of a cell: `x` or `` x ``, the latter with backticks inside.
QStringList codeSpans(const QString &cell)
{
    QStringList spans;
    for (qsizetype at = cell.indexOf(u'`'); at >= 0;) {
        const bool isDouble = cell.mid(at, 3) == "`` "_L1;
        const QString closing = isDouble ? u" ``"_s : u"`"_s;
        const qsizetype start = at + closing.size();
        const qsizetype end = cell.indexOf(closing, start);
        if (end < 0)
            break;
        spans.append(unescaped(cell.mid(start, end - start)));
        at = cell.indexOf(u'`', end + closing.size());
    }
    return spans;
}

// `valid_until = 2026-09-30` names a column of the memory.
bool isColumn(const QString &excerpt)
{
    for (const auto column : { "valid_from"_L1, "valid_until"_L1, "recorded_at"_L1, "superseded_by"_L1, "outcome"_L1, "next_review"_L1 }) {
        if (excerpt.startsWith(column) && excerpt.mid(column.size()).startsWith(" = "_L1))
            return true;
    }
    return false;
}

} // namespace

QList<PlantedFault> readPlantedFaults(const QString &markdown)
{
    QList<PlantedFault> faults;
    const QStringList lines = markdown.split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        const QStringList cells = lines[i].startsWith(u'|') ? cellsOf(lines[i]) : QStringList();
        if (cells.size() != 4)
            continue;
        PlantedFault fault;
        fault.line = i + 1;
        for (QString rule : cells[1].split(u',')) {
            rule = rule.remove(u'`').trimmed();
            if (rule.contains(u'.') && !rule.contains(u' '))
                fault.rules.append(rule);
        }
        if (fault.rules.isEmpty())
            continue;
        fault.memory = cells[2].trimmed().remove(u'`').first(36);
        fault.excerpts = codeSpans(cells[3]);
        fault.excerpts.removeIf(isColumn);
        faults.append(fault);
    }
    return faults;
}

} // namespace waymark::lint
