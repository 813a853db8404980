// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/payload.h"
#include "services/exchange/formatlist.h"
#include "services/exchange/frontmatter.h"
#include "services/exchange/headingdate.h"
#include "services/exchange/markdownrules.h"
#include "services/exchange/memoryitems.h"
#include "services/exchange/sourcehash.h"
#include "services/exchange/wholefile.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

struct RulesText
{
    Q_DECLARE_TR_FUNCTIONS(RulesText)
};

constexpr qsizetype longestTag = 40;
constexpr qsizetype headToJudge = 64 * 1024;

/// A Markdown file: its lines as bytes, for what is kept as read, and as text.
struct RuleFile
{
    QByteArrayList raw;
    QList<qint64> offsets;
    QStringList lines;
    QList<MarkdownBlock> blocks;
    FrontMatter matter;
    QByteArray rawMatter;
    QString fileName;

    bool isSkill() const { return fileName.compare(u"SKILL.md"_s, Qt::CaseInsensitive) == 0; }
};

void splitLines(RuleFile &file, const QByteArray &bytes)
{
    qsizetype start = bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
    while (start < bytes.size()) {
        qsizetype end = bytes.indexOf('\n', start);
        if (end < 0)
            end = bytes.size();
        const QByteArray line = bytes.sliced(start, end - start);
        file.raw.append(line);
        file.offsets.append(start);
        file.lines.append(QString::fromUtf8(line.endsWith('\r') ? line.chopped(1) : line));
        start = end + 1;
    }
}

RuleFile parseFile(const QByteArray &bytes, const QString &fileName)
{
    RuleFile file;
    file.fileName = fileName;
    splitLines(file, bytes);
    file.blocks = markdownBlocks(file.lines);
    if (!file.blocks.isEmpty() && file.blocks.first().kind == MarkdownKind::FrontMatter) {
        file.matter = parseFrontMatter(file.blocks.first().text);
        file.rawMatter = file.raw.sliced(0, file.blocks.first().lastLine + 1).join('\n') + '\n';
    }
    return file;
}

/// The front matter and the lines of the rule.
QByteArray rawOf(const RuleFile &file, const QList<std::pair<int, int>> &ranges)
{
    QByteArray raw = file.rawMatter;
    for (const auto &[first, last] : ranges)
        raw += file.raw.sliced(first, last - first + 1).join('\n') + '\n';
    return raw;
}

/// "2.1 Error handling" -> "error-handling"
QString slug(const QString &heading)
{
    qsizetype start = 0;
    while (start < heading.size() && !heading.at(start).isLetter())
        ++start;
    QString text;
    for (const QChar c : heading.sliced(start).toLower()) {
        if (c.isLetterOrNumber())
            text += c;
        else if (!text.isEmpty() && !text.endsWith(u'-'))
            text += u'-';
    }
    if (text.size() > longestTag)
        text.truncate(std::max(text.lastIndexOf(u'-', longestTag), longestTag / 2));
    while (text.endsWith(u'-'))
        text.chop(1);
    return text;
}

/// The heading that tells the parts of a file apart: the first below its title. A date tells nothing.
QString topHeading(const QStringList &path, bool hasTitle)
{
    const QString heading = path.value(hasTitle ? 1 : 0);
    return dateInHeading(heading) ? QString() : heading;
}

bool hasTitle(const QList<MarkdownBlock> &blocks)
{
    const auto isTitle = [](const MarkdownBlock &block) { return block.kind == MarkdownKind::Heading && block.level == 1; };
    return std::count_if(blocks.begin(), blocks.end(), isTitle) == 1;
}

void addTags(Memory &memory, const RuleFile &file, const QString &heading)
{
    QStringList tags { slug(heading) };
    for (const QString &tag : file.matter.list(u"tags"))
        tags.append(slug(tag));
    tags.removeAll(QString());
    tags.removeDuplicates();
    tags.sort();
    memory.tags = tags;
}

Memory insight(const QString &title, const QString &description, const QString &content)
{
    Memory memory;
    memory.type = MemoryType::Insight;
    memory.payload = { { u"title"_s, title }, { u"description"_s, description }, { u"content"_s, content } };
    fillFromPayload(memory);
    return memory;
}

Memory memoryOf(const MarkdownRule &rule, const RuleFile &file)
{
    const QString path = rule.path.join(u" › "_s);
    const QString skill = file.isSkill() ? file.matter.text(u"description") : QString();
    Memory memory = insight(rule.title, skill.isEmpty() ? path : skill, rule.content);
    memory.appliesWhen = skill.isEmpty() ? appliesWhen(file.matter) : skill;
    memory.validFrom = rule.validFrom;
    memory.raw = rawOf(file, rule.lines);
    memory.sourceHash = sourceHash("rules", QByteArrayView((rule.path.join(u'\n') + u"\n\n"_s + rule.content).toUtf8()));
    addTags(memory, file, topHeading(rule.isRecord ? rule.path.first(rule.path.size() - 1) : rule.path, hasTitle(file.blocks)));
    return memory;
}

/// The numbered steps of a skill are one procedure.
Memory workflowOf(const QList<MarkdownRule> &steps, const RuleFile &file)
{
    QStringList commands;
    QList<std::pair<int, int>> lines;
    for (const MarkdownRule &step : steps) {
        commands.append(step.content);
        lines += step.lines;
    }
    QString goal = file.matter.text(u"description");
    if (goal.isEmpty())
        goal = steps.first().path.value(0, file.matter.text(u"name"));
    Memory memory;
    memory.type = MemoryType::Workflow;
    memory.payload = { { u"goal"_s, goal }, { u"workflow"_s, QJsonArray::fromStringList(commands) } };
    fillFromPayload(memory);
    memory.appliesWhen = file.matter.text(u"description");
    memory.raw = rawOf(file, lines);
    memory.sourceHash = sourceHash("rules-skill", QByteArrayView((goal + u"\n\n"_s + commands.join(u"\n"_s)).toUtf8()));
    addTags(memory, file, file.matter.text(u"name"));
    return memory;
}

class RuleReader
{
public:
    RuleReader(const RuleFile &file, RecordSink &sink)
        : m_file(file)
        , m_sink(sink)
    {
    }

    Result<void> read()
    {
        if (isMemoryItems())
            return readMemoryItems();
        const QList<MarkdownRule> rules = markdownRules(m_file.lines, m_file.blocks);
        QList<MarkdownRule> steps;
        for (const MarkdownRule &rule : rules) {
            if (m_file.isSkill() && rule.isStep)
                steps.append(rule);
            else
                WAYMARK_TRY(add(memoryOf(rule, m_file), rule.lines.first().first));
        }
        if (!steps.isEmpty())
            WAYMARK_TRY(add(workflowOf(steps, m_file), steps.first().lines.first().first));
        return {};
    }

private:
    bool isMemoryItems() const
    {
        return std::any_of(m_file.blocks.begin(), m_file.blocks.end(), [](const MarkdownBlock &block) {
            return block.kind == MarkdownKind::Heading && block.text.startsWith(u"Memory Item"_s, Qt::CaseInsensitive);
        });
    }

    Result<void> readMemoryItems()
    {
        for (const MemoryItem &item : parseMemoryItems(m_file.lines.join(u'\n'))) {
            Memory memory = insight(item.title, item.description, item.content);
            memory.raw = item.title.toUtf8() + '\n' + item.description.toUtf8() + '\n' + item.content.toUtf8();
            memory.sourceHash = sourceHash("rules", QJsonValue(memory.payload));
            WAYMARK_TRY(add(std::move(memory), 0));
        }
        return {};
    }

    Result<void> add(Memory memory, int line)
    {
        if (m_sink.isCancelled())
            return cancelled();
        return m_sink.add(std::move(memory), { line + 1, m_file.offsets.value(line) });
    }

    const RuleFile &m_file;
    RecordSink &m_sink;
};

/// LICENSE.md, project.NOTICE, COPYING: Markdown or not, they hold no rules.
bool isLicence(const QString &fileName)
{
    static const QStringList names { u"license"_s, u"licence"_s, u"notice"_s, u"notices"_s, u"copying"_s, u"copyright"_s, u"third_party_notices"_s };
    for (const QString &part : fileName.toLower().split(u'.')) {
        if (names.contains(part))
            return true;
    }
    return false;
}

bool hasRuleFileName(const QString &fileName)
{
    static const QStringList suffixes { u".md"_s, u".mdc"_s, u".markdown"_s, u".cursorrules"_s, u".windsurfrules"_s, u".clinerules"_s };
    return std::any_of(suffixes.begin(), suffixes.end(), [&](const QString &suffix) { return fileName.endsWith(suffix, Qt::CaseInsensitive); });
}

bool isText(QByteArrayView head)
{
    if (head.contains('\0'))
        return false;
    const QString text = QString::fromUtf8(head.first(std::min(head.size(), headToJudge)));
    return text.count(QChar(QChar::ReplacementCharacter)) * 20 <= text.size();
}

/// A chat is no list of rules, though it is Markdown.
bool isChat(QByteArrayView head)
{
    return head.contains("# aider chat started at") || head.contains("\n> Applied edit to ") || head.contains("\n> Tokens: ");
}

class Rules final : public Format
{
public:
    FormatInfo info() const override
    {
        return { u"rules"_s, RulesText::tr("Rules and lessons in Markdown (CLAUDE.md, AGENTS.md, .mdc, SKILL.md)"), true, false, u"memories"_s };
    }

    bool recognises(const Sample &sample) const override
    {
        const QString name = sample.fileName();
        return hasRuleFileName(name) && !isLicence(name) && isText(sample.head) && !isChat(sample.head);
    }

    Result<void> read(const Source &source, RecordSink &sink) const override
    {
        WAYMARK_TRY_ASSIGN(const QByteArray bytes, readWhole(source, sink));
        const RuleFile file = parseFile(bytes, source.fileName());
        return RuleReader(file, sink).read();
    }
};

} // namespace

std::unique_ptr<Format> makeRules()
{
    return std::make_unique<Rules>();
}

} // namespace waymark::exchange
