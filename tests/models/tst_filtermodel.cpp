// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filtermodel.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using models::Chip;
using models::FilterModel;
using Action = FilterModel::FacetAction;

namespace {

/// "type:insight | (age<3d)" with chips that are off in parentheses.
QString shown(const FilterModel &model)
{
    QStringList parts;
    for (const Chip &chip : model.chips())
        parts.append(chip.enabled ? chip.text : u'(' % chip.text % u')');
    return parts.join(u" | "_s);
}

} // namespace

class TestFilterModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsOneChipPerConjunct()
    {
        FilterModel model;
        QSignalSpy changed(&model, &FilterModel::changed);
        model.add(u"type:insight age<180d"_s);
        QCOMPARE(shown(model), u"type:insight | age<180d"_s);
        QCOMPARE(changed.count(), 1);
        model.toggle(0);
        QCOMPARE(shown(model), u"(type:insight) | age<180d"_s);
        QCOMPARE(model.activeTerms(), QStringList { u"age<180d"_s });
        model.add(u"type:insight"_s); // there already: switched on
        QCOMPARE(shown(model), u"type:insight | age<180d"_s);
        model.negate(0);
        QCOMPARE(shown(model), u"-type:insight | age<180d"_s);
        model.replace(1, u"age<2w"_s);
        QCOMPARE(shown(model), u"-type:insight | age<2w"_s);
        model.replace(1, u" "_s);
        model.remove(0);
        QVERIFY(model.isEmpty());
        model.remove(5);
        model.toggle(-1);
        QVERIFY(model.isEmpty());
    }

    void facetClicks()
    {
        FilterModel model;
        model.applyFacet(QueryKey::Type, u"insight"_s, Action::Replace);
        QCOMPARE(shown(model), u"type:insight"_s);
        model.applyFacet(QueryKey::Domain, u"SWE-bench Verified"_s, Action::Replace);
        QCOMPARE(shown(model), u"type:insight | domain:\"SWE-bench Verified\""_s);
        model.applyFacet(QueryKey::Type, u"summary"_s, Action::Replace);
        QCOMPARE(model.namedTerms(QueryKey::Type).included, QStringList { u"summary"_s });
        model.applyFacet(QueryKey::Type, u"insight"_s, Action::Or);
        QCOMPARE(model.namedTerms(QueryKey::Type).included, (QStringList { u"summary"_s, u"insight"_s }));
        QCOMPARE(model.chips().size(), 2); // one chip of the key, in its old place
        QVERIFY(!model.check(model.chips().at(0).text));
        model.applyFacet(QueryKey::Type, u"summary"_s, Action::Or);
        QCOMPARE(model.namedTerms(QueryKey::Type).included, QStringList { u"insight"_s });
        model.applyFacet(QueryKey::Type, u"trajectory"_s, Action::Exclude);
        QCOMPARE(model.namedTerms(QueryKey::Type).included, QStringList { u"insight"_s });
        QCOMPARE(model.namedTerms(QueryKey::Type).excluded, QStringList { u"trajectory"_s });
        model.applyFacet(QueryKey::Type, u"trajectory"_s, Action::Exclude);
        QCOMPARE(model.namedTerms(QueryKey::Type).excluded, QStringList());
        model.applyFacet(QueryKey::Type, u"insight"_s, Action::Replace);
        QCOMPARE(model.namedTerms(QueryKey::Type).included, QStringList());
        QCOMPARE(shown(model), u"domain:\"SWE-bench Verified\""_s);
    }

    void facetsOfNothing()
    {
        FilterModel model;
        model.applyFacet(QueryKey::Tag, {}, Action::Replace);
        QCOMPARE(shown(model), u"tag:none"_s);
        model.applyFacet(QueryKey::Tag, {}, Action::Replace);
        QVERIFY(model.isEmpty());
    }

    void onlyOneType()
    {
        FilterModel model;
        model.add(u"type:summary -type:trajectory age<3d"_s);
        model.setOnly(QueryKey::Type, u"insight"_s);
        QCOMPARE(shown(model), u"type:insight | age<3d"_s);
        model.setOnly(QueryKey::Type, u"insight"_s);
        QCOMPARE(shown(model), u"age<3d"_s);
    }

    void searchTextIsPartOfTheFilter()
    {
        FilterModel model;
        model.add(u"type:insight"_s);
        model.setSearchText(u"rounding error"_s);
        QCOMPARE(model.activeTerms(), (QStringList { u"type:insight"_s, u"rounding error"_s }));
        model.commitSearch();
        QCOMPARE(shown(model), u"type:insight | rounding | error"_s);
        QVERIFY(model.searchText().isEmpty());
        model.setSearchText(u"a or b"_s);
        QCOMPARE(model.queryText(), u"type:insight rounding error (a or b)"_s);
    }

    void historyGoesBackAndForth()
    {
        FilterModel model;
        QVERIFY(!model.canGoBack());
        model.add(u"type:insight"_s);
        model.setSearchText(u"r"_s);
        model.setSearchText(u"ro"_s);
        model.setSearchText(u"round"_s); // one step
        model.back();
        QCOMPARE(model.searchText(), QString());
        QCOMPARE(shown(model), u"type:insight"_s);
        model.forward();
        QCOMPARE(model.searchText(), u"round"_s);
        model.back();
        model.back();
        QVERIFY(model.isEmpty());
        QVERIFY(!model.canGoBack());
        QVERIFY(model.canGoForward());
        model.add(u"age<3d"_s);
        QVERIFY(!model.canGoForward());
        for (int i = 0; i < 300; ++i)
            model.toggle(0);
        int steps = 0;
        for (; model.canGoBack(); ++steps)
            model.back();
        QCOMPARE(steps, FilterModel::maxHistory);
    }

    void unchangedSaysNothing()
    {
        FilterModel model;
        model.add(u"type:insight"_s);
        QSignalSpy changed(&model, &FilterModel::changed);
        model.add(u"type:insight"_s);
        model.setSearchText({});
        QCOMPARE(changed.count(), 0);
    }

    void goesThroughJson()
    {
        FilterModel model;
        model.add(u"type:insight domain:\"SWE-bench Verified\""_s);
        model.toggle(1);
        model.setSearchText(u"/off[- ]by/"_s);
        const auto bytes = QJsonDocument(model.toJson()).toJson();
        FilterModel other;
        other.fromJson(QJsonDocument::fromJson(bytes).object());
        QCOMPARE(other.chips(), model.chips());
        QCOMPARE(other.searchText(), model.searchText());
        QVERIFY(!other.canGoBack());
        other.fromJson(QJsonObject { { u"chips"_s, 3 }, { u"search"_s, QJsonArray() } });
        QVERIFY(other.isEmpty());
    }

    void savedSearchReplacesAll()
    {
        FilterModel model;
        model.add(u"type:insight"_s);
        model.setSearchText(u"x"_s);
        model.setQuery(u"valid:expired or (age>180d used:0)"_s);
        QCOMPARE(model.chips().size(), 1);
        QCOMPARE(model.queryText(), u"(valid:expired or (age>180d used:0))"_s);
        QVERIFY(model.searchText().isEmpty());
    }

    void saysWhatIsWrong()
    {
        FilterModel model;
        QVERIFY(!model.check(u"type:insight"_s));
        const auto error = model.check(u"tpye:insight"_s);
        QVERIFY(error.has_value());
        QCOMPARE(error->position, 0);
    }
};

QTEST_GUILESS_MAIN(TestFilterModel)
#include "tst_filtermodel.moc"
