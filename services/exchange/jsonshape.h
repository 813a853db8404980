// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>

namespace waymark::exchange {

/// What the beginning of a JSON document holds, for sniffing: works on one that is cut off anywhere, never fails. Of arrays
/// only the first element is looked at, and nothing below three levels.
///   {"info": {"version": "1"}, "messages": [{"role": "user"}]}
///   -> has("info"), text("info.version") == "1", has("messages[].role"); has("[].role") for an array of such messages
class JsonShape
{
public:
    explicit JsonShape(QByteArrayView head);

    bool isObject() const { return m_root == '{'; }
    bool isArray() const { return m_root == '['; }
    bool has(const QByteArray &path) const { return m_values.contains(path); }
    /// Whether some object of the root has that key: {"task-1": {"resolved": true}} has "resolved" in a child.
    bool hasInChild(const QByteArray &key) const { return m_childKeys.contains(key); }
    /// Whether some object in an object of the root has that key, two levels down or in an array of the root.
    bool hasInGrandchild(const QByteArray &key) const { return m_grandchildKeys.contains(key); }
    /// Whether the root is an object whose values are all one of these words: {"task-1": true, "task-2": null}
    bool isFlatOf(const QSet<QByteArray> &words) const;
    /// The string, number or word there, as it is written but without quotes; empty for objects and arrays.
    QByteArray text(const QByteArray &path) const { return m_values.value(path); }
    /// Where the document ends in the head; its size when it is cut off.
    qsizetype end() const { return m_at; }

private:
    void value(const QByteArray &path, int depth);
    void object(const QByteArray &path, int depth);
    void array(const QByteArray &path, int depth);
    void scalar(const QByteArray &path, int depth);
    void skipComposite();
    QByteArrayView string();
    bool skipBlanks();
    char current() const { return m_at < m_head.size() ? m_head[m_at] : '\0'; }

    QByteArrayView m_head;
    qsizetype m_at = 0;
    char m_root = '\0';
    QHash<QByteArray, QByteArray> m_values;
    QSet<QByteArray> m_childKeys;
    QSet<QByteArray> m_grandchildKeys;
    QSet<QByteArray> m_rootScalars; ///< distinct, a few
    bool m_hasRootComposite = false;
};

} // namespace waymark::exchange
