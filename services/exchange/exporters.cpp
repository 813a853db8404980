// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/exporterlist.h"
#include "services/exchange/registry.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark::exchange {

namespace {

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(ExportText)
};

std::vector<std::unique_ptr<Exporter>> makeExporters()
{
    std::vector<std::unique_ptr<Exporter>> list;
    list.push_back(makeWaymarkJsonlExporter());
    list.push_back(makeCsvExporter());
    list.push_back(makeMarkdownExporter());
    list.push_back(makeMtlPoolExporter());
    return list;
}

} // namespace

const std::vector<std::unique_ptr<Exporter>> &exporters()
{
    static const std::vector<std::unique_ptr<Exporter>> list = makeExporters();
    return list;
}

const Exporter *exporterByName(QStringView name)
{
    for (const auto &exporter : exporters()) {
        if (exporter->info().name == name)
            return exporter.get();
    }
    return nullptr;
}

QList<FormatInfo> formatInfos()
{
    QList<FormatInfo> infos;
    for (const auto &format : formats())
        infos.append(format->info());
    for (const auto &exporter : exporters()) {
        const FormatInfo info = exporter->info();
        const auto known = std::find_if(infos.begin(), infos.end(), [&info](const FormatInfo &other) { return other.name == info.name; });
        if (known == infos.end())
            infos.append(info);
        else
            known->writes = true;
    }
    return infos;
}

Result<void> writeBytes(QIODevice &device, const QByteArray &bytes)
{
    if (device.write(bytes) != bytes.size())
        return failure(ErrorCode::Io, ExportText::tr("The export could not be written."), device.errorString());
    return {};
}

} // namespace waymark::exchange
