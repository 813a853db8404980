// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

#include <functional>
#include <vector>

class QWidget;

namespace waymark::app {

class MainWindow;

/// Walks through every place of the window and writes a picture of each: for a look without a display, for documents and for
/// review. It changes nothing in the pool.
/// Thread: GUI, driven by the event loop.
class Tour final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Tour)

public:
    /// Pictures go to `folder` as NAME-SUFFIX.png.
    Tour(MainWindow &window, const QString &folder, const QString &suffix, QObject *parent = nullptr);

    /// Begins once the window is shown; `open` opens the pool.
    void start(std::function<void()> open);
    const QStringList &files() const { return m_files; }

Q_SIGNALS:
    /// `problem` is empty when every picture was written.
    void finished(const QString &problem);

private:
    struct Scene
    {
        QString name;
        std::function<void()> prepare;
        std::function<bool()> ready; ///< asked until it says yes; none: at once
        std::function<QWidget *()> subject; ///< what to picture; none: the window
        std::function<void()> leave;
    };

    void buildScenes(std::function<void()> open);
    void buildLineageScenes();
    void buildRetrievalScenes();
    void buildChoiceScenes();
    void buildMapScenes();
    void buildResultScenes();
    void buildJobScenes();
    void next();
    void poll();
    void picture();
    QWidget *dialog(const char *className) const;
    bool isFiltered() const;

    MainWindow &m_window;
    QString m_folder;
    QString m_suffix;
    QStringList m_files;
    std::vector<Scene> m_scenes;
    size_t m_scene = 0;
    int m_polls = 0;
    int m_calm = 0;
    quint64 m_results = 0;
    quint64 m_awaited = 0;
};

} // namespace waymark::app
