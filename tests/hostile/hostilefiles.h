// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hostilecases.h"

#include <QDir>
#include <QFile>
#include <QImage>

#include <sys/stat.h>

namespace waymark::test {

/// Makes what the cases name in an empty folder: a picture, a style sheet, a secret, and a FIFO that blocks its reader.
inline bool makeHostileFiles(const HostilePlaces &places)
{
    const QDir folder(places.folder);
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QImage picture(40, 40, QImage::Format_RGB32);
    picture.fill(Qt::red);
    return picture.save(folder.filePath(QStringLiteral("picture.png"))) && write(QStringLiteral("style.css"), "* { color: red }")
        && write(QStringLiteral("secret.txt"), "secret") && ::mkfifo(QFile::encodeName(folder.filePath(QStringLiteral("pipe"))).constData(), 0600) == 0;
}

} // namespace waymark::test
