// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/validity.h"
#include "services/exchange/exporterlist.h"
#include "services/exchange/markdowntext.h"

#include <QCoreApplication>
#include <QMap>

#include <array>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Most abstract first: what a reader looks for.
constexpr std::array typeOrder { MemoryType::Insight, MemoryType::Summary, MemoryType::Workflow, MemoryType::Trajectory };

/// One domain under way: the text of its memories by type.
struct Chapter
{
    std::array<QString, typeOrder.size()> text;
    std::array<int, typeOrder.size()> count {};
};

/// A document to read: domains, in them types, in them memories. Titles and fields are escaped, descriptions quoted and
/// contents fenced (markdowntext.h), so that no memory can add to the structure.
/// Thread: any. The whole document is kept until its groups are known.
class MarkdownExporter final : public Exporter
{
    Q_DECLARE_TR_FUNCTIONS(MarkdownExporter)

public:
    FormatInfo info() const override
    {
        FormatInfo info;
        info.name = u"markdown"_s;
        info.title = tr("Markdown document");
        info.reads = false;
        info.writes = true;
        info.kind = u"memories"_s;
        return info;
    }

    Result<ExportCount> write(ExportSource &source, QIODevice &device) const override
    {
        ExportCount count;
        QMap<QString, Chapter> chapters;
        const QDate asOf = source.asOf();
        WAYMARK_TRY(source.forEachMemory([&](const Memory &memory) -> Result<void> {
            Chapter &chapter = chapters[memory.domain];
            chapter.text.at(size_t(memory.type)) += section(memory, asOf);
            ++chapter.count.at(size_t(memory.type));
            ++count.written;
            return {};
        }));

        WAYMARK_TRY(writeBytes(device, opening(count.written, asOf).toUtf8()));
        for (auto chapter = chapters.cbegin(); chapter != chapters.cend(); ++chapter) {
            const QString domain = chapter.key().isEmpty() ? tr("No domain") : markdownInline(chapter.key());
            WAYMARK_TRY(writeBytes(device, QString(u"\n## "_s + domain + u'\n').toUtf8()));
            WAYMARK_TRY(writeChapter(*chapter, device));
        }
        return count;
    }

private:
    static QString opening(qint64 memories, QDate asOf)
    {
        return u"# "_s + tr("Memories") + u"\n\n"_s
            + tr("%n memories; their validity is as of %1.", nullptr, int(memories)).arg(asOf.toString(Qt::ISODate)) + u'\n';
    }

    static Result<void> writeChapter(const Chapter &chapter, QIODevice &device)
    {
        for (const MemoryType type : typeOrder) {
            const int count = chapter.count.at(size_t(type));
            if (count == 0)
                continue;
            const QString heading = u"\n### "_s + typeHeading(type, count) + u'\n';
            WAYMARK_TRY(writeBytes(device, heading.toUtf8()));
            WAYMARK_TRY(writeBytes(device, chapter.text.at(size_t(type)).toUtf8()));
        }
        return {};
    }

    static QString typeHeading(MemoryType type, int count)
    {
        switch (type) {
        case MemoryType::Insight:
            return tr("%n insights", nullptr, count);
        case MemoryType::Summary:
            return tr("%n summaries", nullptr, count);
        case MemoryType::Workflow:
            return tr("%n workflows", nullptr, count);
        case MemoryType::Trajectory:
            return tr("%n trajectories", nullptr, count);
        }
        Q_UNREACHABLE();
    }

    static QString section(const Memory &memory, QDate asOf)
    {
        const QString title = memory.title.trimmed().isEmpty() ? tr("Untitled") : markdownInline(memory.title);
        QString text = u"\n#### "_s + title + u"\n\n"_s;
        text += field(tr("Id"), memory.uuid);
        text += field(tr("Task"), memory.task);
        text += field(tr("Outcome"), outcomeText(memory.outcome));
        text += field(tr("Validity"), validityText(memory, asOf));
        text += field(tr("Review"), reviewText(memory));
        text += field(tr("Model"), memory.generatorModel);
        text += field(tr("Tags"), memory.tags.join(", "_L1));
        text += field(tr("Applies when"), memory.appliesWhen);
        text += field(tr("Not when"), memory.notWhen);
        if (!memory.description.trimmed().isEmpty())
            text += u'\n' + markdownQuote(memory.description);
        if (!memory.content.trimmed().isEmpty())
            text += u'\n' + markdownFence(memory.content);
        return text;
    }

    static QString field(const QString &label, const QString &value)
    {
        return value.trimmed().isEmpty() ? QString() : QString(u"- "_s + label + u": "_s + markdownInline(value) + u'\n');
    }

    static QString outcomeText(Outcome outcome)
    {
        switch (outcome.value) {
        case OutcomeValue::Unknown:
            return {};
        case OutcomeValue::Success:
            return tr("success (%1)").arg(sourceText(outcome.source));
        case OutcomeValue::Failure:
            return tr("failure (%1)").arg(sourceText(outcome.source));
        }
        Q_UNREACHABLE();
    }

    static QString sourceText(OutcomeSource source)
    {
        switch (source) {
        case OutcomeSource::None:
            return tr("source unknown");
        case OutcomeSource::Judge:
            return tr("judged by a model");
        case OutcomeSource::Human:
            return tr("judged by a person");
        case OutcomeSource::GroundTruth:
            return tr("ground truth");
        }
        Q_UNREACHABLE();
    }

    static QString validityText(const Memory &memory, QDate asOf)
    {
        const QString state = validityName(validityAsOf(memory.validitySpan(), asOf));
        const QString from = memory.validFrom ? memory.validFrom->toString(Qt::ISODate) : QString();
        const QString until = memory.validUntil ? memory.validUntil->toString(Qt::ISODate) : QString();
        if (from.isEmpty() && until.isEmpty())
            return state;
        if (from.isEmpty())
            return tr("%1 (until %2)").arg(state, until);
        return until.isEmpty() ? tr("%1 (from %2)").arg(state, from) : tr("%1 (%2 to %3)").arg(state, from, until);
    }

    static QString validityName(Validity validity)
    {
        switch (validity) {
        case Validity::Valid:
            return tr("valid");
        case Validity::Expiring:
            return tr("expiring");
        case Validity::Expired:
            return tr("expired");
        case Validity::Superseded:
            return tr("superseded");
        case Validity::NotYetValid:
            return tr("not yet valid");
        }
        Q_UNREACHABLE();
    }

    static QString reviewText(const Memory &memory)
    {
        if (memory.retiredAt)
            return tr("%1, retired").arg(reviewName(memory.review));
        return reviewName(memory.review);
    }

    static QString reviewName(ReviewStatus review)
    {
        switch (review) {
        case ReviewStatus::Unreviewed:
            return tr("unreviewed");
        case ReviewStatus::Accepted:
            return tr("accepted");
        case ReviewStatus::NeedsWork:
            return tr("needs work");
        case ReviewStatus::Rejected:
            return tr("rejected");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

std::unique_ptr<Exporter> makeMarkdownExporter()
{
    return std::make_unique<MarkdownExporter>();
}

} // namespace waymark::exchange
