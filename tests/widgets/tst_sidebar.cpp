// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pool/sidebar.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace waymark;
using models::FacetModel;
using models::FilterModel;
using widgets::Sidebar;
using Action = FilterModel::FacetAction;

class TestSidebar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<FacetModel>();
        m_model->setFacets({ { QueryKey::Type, { { u"insight"_s, 3, 4 }, { u"trajectory"_s, 0, 1 } } }, { QueryKey::Tag, { { u"go"_s, 1, 1 } } } }, 2);
        m_model->setSavedSearches({ { u"u1"_s, u"Stale"_s, u"valid:expired"_s, 0 } });
        m_sidebar = std::make_unique<Sidebar>(*m_model);
        m_sidebar->resize(216, 600);
        m_sidebar->setPool(u"main"_s, 431);
        m_sidebar->show();
        m_tree = m_sidebar->findChild<QTreeView *>(u"facetTree"_s);
    }

    void cleanup()
    {
        m_sidebar.reset();
        m_model.reset();
    }

    void clicksMeanWhatTheModifiersSay()
    {
        QSignalSpy spy(m_sidebar.get(), &Sidebar::facetClicked);
        const QModelIndex insight = m_model->index(0, 0, m_model->sectionIndex(FacetModel::Section::Type));
        const QPoint at = m_tree->visualRect(insight).center();
        QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, Qt::ControlModifier, at);
        QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, Qt::AltModifier, at);
        QCOMPARE(spy.count(), 3);
        QCOMPARE(spy.at(0).at(0).value<QueryKey>(), QueryKey::Type);
        QCOMPARE(spy.at(0).at(1).toString(), u"insight"_s);
        QCOMPARE(spy.at(0).at(2).value<Action>(), Action::Replace);
        QCOMPARE(spy.at(1).at(2).value<Action>(), Action::Or);
        QCOMPARE(spy.at(2).at(2).value<Action>(), Action::Exclude);
    }

    void keysDoTheSame()
    {
        QSignalSpy spy(m_sidebar.get(), &Sidebar::facetClicked);
        const QModelIndex type = m_model->sectionIndex(FacetModel::Section::Type);
        m_tree->setFocus();
        m_tree->setCurrentIndex(type);
        QTest::keyClick(m_tree, Qt::Key_J);
        QTest::keyClick(m_tree, Qt::Key_Return);
        QTest::keyClick(m_tree, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(spy.count(), 2);
        QCOMPARE(spy.at(1).at(2).value<Action>(), Action::Or);
        QTest::keyClick(m_tree, Qt::Key_K);
        QTest::keyClick(m_tree, Qt::Key_Left);
        QVERIFY(!m_tree->isExpanded(type));
        QTest::keyClick(m_tree, Qt::Key_Return);
        QVERIFY(m_tree->isExpanded(type));
    }

    void foldingIsKept()
    {
        const QModelIndex type = m_model->sectionIndex(FacetModel::Section::Type);
        m_tree->collapse(type);
        QVERIFY(m_sidebar->foldedSections().contains(u"type"_s));
        m_model->setFacets({}, 0);
        m_model->setFacets({ { QueryKey::Type, { { u"insight"_s, 1, 1 } } } }, 0);
        QVERIFY(!m_tree->isExpanded(m_model->sectionIndex(FacetModel::Section::Type)));
        m_sidebar->setFoldedSections({});
        QVERIFY(m_tree->isExpanded(m_model->sectionIndex(FacetModel::Section::Type)));
    }

    void savedSearches()
    {
        m_sidebar->setFoldedSections({});
        QSignalSpy spy(m_sidebar.get(), &Sidebar::savedSearchActivated);
        const QModelIndex saved = m_model->index(0, 0, m_model->sectionIndex(FacetModel::Section::SavedSearches));
        QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {}, m_tree->visualRect(saved).center());
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.at(0).at(1).toString(), u"valid:expired"_s);
        QSignalSpy rename(m_sidebar.get(), &Sidebar::savedSearchRenameRequested);
        m_model->setData(saved, u"Old"_s);
        QCOMPARE(rename.count(), 1);
    }

    void theHeadShowsEverything()
    {
        QSignalSpy spy(m_sidebar.get(), &Sidebar::allRequested);
        m_sidebar->findChild<QAbstractButton *>(u"poolHead"_s)->click();
        QCOMPARE(spy.count(), 1);
        QVERIFY(!m_sidebar->grab().isNull());
    }

private:
    std::unique_ptr<FacetModel> m_model;
    std::unique_ptr<Sidebar> m_sidebar;
    QTreeView *m_tree = nullptr;
};

QTEST_MAIN(TestSidebar)
#include "tst_sidebar.moc"
