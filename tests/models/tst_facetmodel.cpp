// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/facetmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using models::FacetModel;
using models::FilterModel;

namespace {

Facet facet(QueryKey key, const QList<std::pair<QString, int>> &values)
{
    Facet result;
    result.key = key;
    for (const auto &[name, count] : values)
        result.values.append({ name, count, count + 1 });
    return result;
}

QList<Facet> someFacets()
{
    return { facet(QueryKey::Type, { { u"trajectory"_s, 1 }, { u"insight"_s, 3 } }),
             facet(QueryKey::Domain, { { u"SWE-bench Verified"_s, 4 }, { u"Aider-Polyglot"_s, 0 } }),
             facet(QueryKey::Review, { { u"unreviewed"_s, 2 }, { u"needs_work"_s, 2 } }), facet(QueryKey::Tag, { { u"go"_s, 1 }, { QString(), 3 } }) };
}

/// "Type: Insight 3, Trajectory 1" a line, active values with a star, excluded ones with a minus.
QString shown(const FacetModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex section = model.index(row, 0);
        QStringList values;
        for (int i = 0; i < model.rowCount(section); ++i) {
            const QModelIndex value = model.index(i, 0, section);
            QString text = value.data().toString();
            if (const QVariant count = value.data(FacetModel::CountRole); count.isValid())
                text += u' ' % count.toString();
            if (value.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked)
                text += u'*';
            if (value.data(FacetModel::ExcludedRole).toBool())
                text += u'-';
            values.append(text);
        }
        lines.append(section.data().toString() % u": "_s % values.join(u", "_s));
    }
    return lines.join(u'\n');
}

} // namespace

class TestFacetModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findingsAreSeveritiesRulesAndAQueue()
    {
        FacetModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        FilterModel filter;
        model.setFilter(&filter);
        QList<Facet> facets = someFacets();
        facets.append(facet(QueryKey::Finding, { { u"error"_s, 2 }, { u"warning"_s, 5 }, { u"info"_s, 0 }, { u"validity"_s, 4 }, { u"leak.path"_s, 2 }, { u"validity.expired"_s, 1 } }));
        model.setFacets(facets, 0);
        QVERIFY(shown(model).startsWith(u"Queues: Unreviewed 2, Due for a recheck 4\n"_s));
        QVERIFY(shown(model).contains(u"\nFindings: Error 2, Warning 5, Info 0\nRules: leak.path 2, validity.expired 1\nReview: "_s));
        filter.applyFacet(QueryKey::Finding, u"validity"_s, FilterModel::FacetAction::Replace);
        QCOMPARE(filter.queryText(), u"finding:validity"_s);
        QVERIFY(shown(model).contains(u"Due for a recheck 4*"_s));
        filter.applyFacet(QueryKey::Finding, u"leak.path"_s, FilterModel::FacetAction::Replace);
        QCOMPARE(filter.queryText(), u"finding:leak.path"_s);
        QVERIFY(shown(model).contains(u"leak.path 2*"_s));
        QVERIFY(shown(model).contains(u"Due for a recheck 4\n"_s));
        model.setFacets(someFacets(), 0);
        QVERIFY(!shown(model).contains(u"Rules"_s));
    }

    void listsSectionsInOrder()
    {
        FacetModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSavedSearches({ { u"u1"_s, u"Stale"_s, u"valid:expired"_s, 0 } });
        model.setFacets(someFacets(), 5);
        QCOMPARE(shown(model),
                 u"Queues: Unreviewed 2\n"
                 "Type: Insight 3, Trajectory 1\n"
                 "Domain: SWE-bench Verified 4, Aider-Polyglot 0\n"
                 "Review: Unreviewed 2, Needs work 2\n"
                 "Tags: go 1, No tag 3\n"
                 "Flags: Retired 5\n"
                 "Saved searches: Stale"_s);
        model.setFacets({ facet(QueryKey::Type, { { u"insight"_s, 1 } }) }, 0);
        QCOMPARE(shown(model), u"Type: Insight 1\nFlags: Retired 0\nSaved searches: Stale"_s);
        model.setFacets(someFacets(), 5);
        model.setSavedSearches({});
        QVERIFY(!model.sectionIndex(FacetModel::Section::SavedSearches).isValid());
        QVERIFY(model.sectionIndex(FacetModel::Section::Tags).isValid());
    }

    void newCountsKeepTheRows()
    {
        FacetModel model;
        model.setFacets(someFacets(), 5);
        const QPersistentModelIndex domain(model.index(1, 0, model.sectionIndex(FacetModel::Section::Domain)));
        const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        auto facets = someFacets();
        facets[1].values[1].count = 17;
        model.setFacets(facets, 5);
        QCOMPARE(removed.count(), 0);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(domain.data(FacetModel::CountRole).toInt(), 17);
    }

    void followsTheFilter()
    {
        FacetModel model;
        FilterModel filter;
        model.setFacets(someFacets(), 5);
        model.setFilter(&filter);
        filter.add(u"type:i tag:none -review:needs_work"_s);
        QVERIFY(shown(model).contains(u"Type: Insight 3*, Trajectory 1"_s));
        QVERIFY(shown(model).contains(u"No tag 3*"_s));
        QVERIFY(shown(model).contains(u"Needs work 2-"_s));
        filter.toggle(0);
        QVERIFY(shown(model).contains(u"Type: Insight 3, Trajectory 1"_s));
        model.setFilter(nullptr);
        QVERIFY(!shown(model).contains(u'*'));
    }

    void marksTheSavedSearchThatIsShown()
    {
        FacetModel model;
        FilterModel filter;
        model.setFilter(&filter);
        model.setSavedSearches({ { u"u1"_s, u"Stale"_s, u"valid:expired"_s, 0 }, { u"u2"_s, u"Other"_s, u"type:insight"_s, 1 } });
        filter.setQuery(u"valid:expired"_s);
        QCOMPARE(shown(model), u"Saved searches: Stale*, Other"_s);
    }

    void renamingIsAWish()
    {
        FacetModel model;
        model.setSavedSearches({ { u"u1"_s, u"Stale"_s, u"valid:expired"_s, 0 } });
        QSignalSpy wish(&model, &FacetModel::renameRequested);
        const QModelIndex saved = model.index(0, 0, model.index(0, 0));
        QVERIFY(saved.flags() & Qt::ItemIsEditable);
        QVERIFY(model.setData(saved, u" Old ones "_s));
        QCOMPARE(wish.count(), 1);
        QCOMPARE(wish.at(0).at(1).toString(), u"Old ones"_s);
        QCOMPARE(saved.data().toString(), u"Stale"_s);
        QVERIFY(!model.setData(saved, u"  "_s));
    }
};

QTEST_GUILESS_MAIN(TestFacetModel)
#include "tst_facetmodel.moc"
