// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/neighbours.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(NeighboursText)
};

constexpr int mostLevelsUp = 2;

} // namespace

DiskNeighbours::DiskNeighbours(const QString &path)
    : m_folder(QFileInfo(path).absolutePath())
{
}

QString DiskNeighbours::resolved(const QString &path) const
{
    QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    QString place = m_folder;
    int up = 0;
    while (!parts.isEmpty() && parts.first() == ".."_L1) {
        parts.removeFirst();
        place = QFileInfo(place).path();
        ++up;
    }
    if (up > mostLevelsUp || path.startsWith(u'/'))
        return {};
    for (const QString &part : std::as_const(parts)) {
        if (part == ".."_L1 || part == "."_L1 || part.contains(u'\\'))
            return {};
        place += u'/' + part;
        if (QFileInfo(place).isSymLink())
            return {};
    }
    return place;
}

bool DiskNeighbours::has(const QString &path) const
{
    const QString place = resolved(path);
    return !place.isEmpty() && QFileInfo(place).isFile();
}

QStringList DiskNeighbours::filesIn(const QString &folder) const
{
    const QString place = resolved(folder);
    return place.isEmpty() ? QStringList() : QDir(place).entryList(QDir::Files | QDir::NoSymLinks, QDir::Name);
}

Result<QByteArray> DiskNeighbours::read(const QString &path, qint64 limit) const
{
    if (!has(path))
        return failure(ErrorCode::NotFound, Tr::tr("There is no file “%1”.").arg(path));
    QFile file(resolved(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, Tr::tr("The file “%1” cannot be read: %2.").arg(path, file.errorString()));
    // One byte more than may be, so that a file that grows is noticed too.
    QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit)
        return failure(ErrorCode::LimitExceeded, Tr::tr("The file “%1” is larger than %2 MiB.").arg(path).arg(limit >> 20));
    return bytes;
}

} // namespace waymark::exchange
