// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Frames a second of the map with 100,000 points, and how long its pictures take to make.

#include "services/retrieval/lexical/lexicalcorpus.h"
#include "services/retrieval/projection/principalplane.h"
#include "services/retrieval/projection/project.h"
#include "tests/bench/measure.h"
#include "widgets/common/theme.h"
#include "widgets/map/mapview.h"

#include <QApplication>
#include <QElapsedTimer>

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::bench;

namespace {

constexpr int points = 100'000;
constexpr double leastFrames = 30; ///< a second

MapPicture clouds(int count)
{
    std::mt19937 random(1);
    const auto unit = [&] { return float(random()) / float(std::mt19937::max()) * 2 - 1; };
    std::vector<std::pair<float, float>> middles;
    for (int i = 0; i < 40; ++i)
        middles.emplace_back(unit() * 0.8F, unit() * 0.8F);
    MapPicture picture;
    for (int i = 0; i < count; ++i) {
        const auto &[x, y] = middles[random() % middles.size()];
        picture.ids.append(MemoryId { i + 1 });
        picture.x.push_back(std::clamp(x + 0.2F * unit() * unit(), -1.0F, 1.0F));
        picture.y.push_back(std::clamp(y + 0.2F * unit() * unit(), -1.0F, 1.0F));
    }
    return picture;
}

MapFacts factsOf(int count)
{
    MapFacts facts;
    facts.domains = { u"alpha"_s, u"beta"_s };
    for (int i = 0; i < count; ++i)
        facts.facts.push_back({ MemoryType(i % 4), quint32(i % 2), Validity::Valid, std::nullopt, false });
    return facts;
}

std::shared_ptr<const retrieval::LexicalSpace> texts(int count)
{
    std::mt19937 random(3);
    retrieval::LexicalCorpus corpus;
    for (int i = 0; i < count; ++i) {
        QStringList words;
        for (int w = 0; w < 12; ++w) {
            // Few words are frequent, many are rare.
            const double lot = double(random()) / double(std::mt19937::max());
            words.append(u"w%1x%2"_s.arg(int(20'000 * lot * lot * lot)).arg(i % 50 == 0 ? i : 0));
        }
        corpus.set(MemoryId { i + 1 }, words.join(u' '));
    }
    return corpus.space();
}

/// Paints so many frames, each after a step.
Samples frames(widgets::MapView &view, int count, const std::function<void(int)> &step)
{
    int frame = 0;
    // Into a picture: an offscreen window may think that nobody sees it, and paint nothing.
    QImage shown(view.size(), QImage::Format_ARGB32_Premultiplied);
    return measure(count, [&] {
        step(frame++);
        view.render(&shown);
    });
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    widgets::Theme theme;
    theme.apply(application);
    Report report;
    printLoad();

    report.section(u"The map of 100,000 points, 1280 × 800 pixels, milliseconds a frame"_s);
    widgets::MapView view;
    view.resize(1280, 800);
    view.setPicture(clouds(points));
    view.setCategories(models::mapCategories(factsOf(points), models::MapColour::Type));
    view.show();
    const double limit = 1000 / leastFrames;
    const Samples pan = frames(view, 60, [&](int frame) {
        widgets::MapTransform moved = view.transform();
        moved.offset += QPointF(frame % 20 < 10 ? 7 : -7, 3);
        view.setTransform(moved);
    });
    report.line(u"pan"_s, pan, {}, limit, u"%1 frames a second"_s.arg(1000 / pan.median(), 0, 'f', 0));
    view.showWhole();
    const Samples zoom = frames(view, 60, [&](int frame) { view.setTransform(view.transform().zoomedAt({ 700, 300 }, frame % 30 < 20 ? 1.12 : 1 / 1.25)); });
    report.line(u"zoom"_s, zoom, {}, limit, u"%1 frames a second"_s.arg(1000 / zoom.median(), 0, 'f', 0));
    view.showWhole();
    QList<MemoryId> tenth;
    for (int i = 0; i < points; i += 10)
        tenth.append(MemoryId { i + 1 });
    view.setSelected(tenth);
    const Samples selected = frames(view, 40, [&](int frame) {
        widgets::MapTransform moved = view.transform();
        moved.offset += QPointF(frame % 2 == 0 ? 5 : -5, 0);
        view.setTransform(moved);
    });
    report.line(u"pan with a selection"_s, selected, {}, limit, u"%1 frames a second"_s.arg(1000 / selected.median(), 0, 'f', 0));

    report.section(u"Making the picture, milliseconds"_s);
    MapRequest plane;
    MapRequest neighbours;
    neighbours.layout = MapRequest::Layout::Neighbours;
    const auto few = texts(1000);
    report.line(u"principal plane, 1,000 texts"_s, measure(3, [&] { (void)retrieval::project(few, plane); }));
    report.line(u"neighbours, 1,000 texts"_s, measure(2, [&] { (void)retrieval::project(few, neighbours); }), {}, 3000);
    const auto many = texts(points);
    report.line(u"principal plane, 100,000 texts"_s, measure(2, [&] { (void)retrieval::project(many, plane); }), {}, 6000);
    if (application.arguments().contains(u"--neighbours"_s)) {
        QElapsedTimer timer;
        timer.start();
        (void)retrieval::project(many, neighbours);
        report.quantity(u"neighbours, 100,000 texts"_s, double(timer.elapsed()) / 1000, u"s"_s);
    }
    return report.finish();
}
