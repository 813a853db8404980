// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lineage/ladderpagestyle.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::lineage {

namespace {

constexpr auto lightColours = R"(--bg:#F2F3F4;--surface:#FFFFFF;--alt:#F8F9FA;--border:#DADDE0;--strong:#B4BABF;--text:#1C2023;--muted:#565E64;
--accent:#1F5F80;--select:#D9E8F0;--lit:#EAF3F8;--error:#B4132E;--warn:#7A5200;--sign:#F2B632;--onsign:#3A2700;--ok:#2A6F35;
--t:#96402B;--tf:#F5E9E6;--w:#7A5700;--wf:#F6EFDF;--s:#1C6659;--sf:#E4F0EE;--i:#3551AE;--if:#E7EBF8;)"_L1;

constexpr auto darkColours = R"(--bg:#181A1C;--surface:#1F2224;--alt:#25292B;--border:#363B3F;--strong:#535A60;--text:#E3E6E8;--muted:#A4ACB2;
--accent:#7CBCDB;--select:#1F3D4C;--lit:#1D3039;--error:#FF8A92;--warn:#F0BE4D;--sign:#F0BE4D;--onsign:#2A1E00;--ok:#86CF91;
--t:#EBA48F;--tf:#4C312B;--w:#E3BC5C;--wf:#4D401C;--s:#73CDBB;--sf:#24423E;--i:#A5B9F7;--if:#2A3656;)"_L1;

constexpr auto looks = R"(
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--text);font:13px/20px Inter,"Noto Sans",system-ui,sans-serif;
font-variant-numeric:tabular-nums;-webkit-print-color-adjust:exact;print-color-adjust:exact}
a{color:var(--accent);text-decoration:none}
a:hover,a:focus-visible{text-decoration:underline}
bdi,h1,footer p,.say,.code{overflow-wrap:anywhere;unicode-bidi:plaintext}
.at{position:fixed;top:0;left:0}
header,.list,footer{padding:12px 16px}
h1{display:inline;margin:0 12px 0 0;font-size:16px;line-height:24px}
h2{margin:0;font-size:13px;line-height:20px}
h3{margin:0;padding:12px 12px 0;font-size:12px;line-height:16px;font-weight:400;color:var(--muted)}
p{margin:0}
.quiet,.facts,.count,footer{color:var(--muted)}
.facts{display:inline}
.good{color:var(--ok)}.bad{color:var(--error)}.warn{color:var(--warn)}
.side{float:right}
details.task{margin-top:8px}
.panes{display:grid;align-items:start;background:var(--surface);border:solid var(--border);border-width:1px 0}
.pane{min-width:0;border-left:1px solid var(--border)}
.pane:first-child{border-left:0}
.pane+.pane{position:sticky;top:0;max-height:100vh;overflow-y:auto}
.top,.much{display:flex;flex-wrap:wrap;gap:0 8px;white-space:nowrap}
.top{align-items:center;padding:8px 12px;background:var(--surface)}
.top .count{margin-left:auto;font-size:12px;text-align:right}
.glyph{flex:none;min-width:18px;height:18px;padding:0 3px;border:1px solid;border-radius:4px;font-size:11px;line-height:16px;font-weight:600;text-align:center}
.T{color:var(--t);background:var(--tf);border-color:#B5533C}.W{color:var(--w);background:var(--wf);border-color:#B8860B}
.S{color:var(--s);background:var(--sf);border-color:#2E8B7A}.I{color:var(--i);background:var(--if);border-color:#4466CC}
.much{align-items:center;padding:4px 12px;border:solid var(--border);border-width:1px 0;background:var(--alt);font-size:12px}
.much .count{margin-left:auto}
.bar{flex:none;display:inline-block;width:56px;height:4px;border-radius:2px;background:var(--border);overflow:hidden;vertical-align:middle}
.bar i{display:block;height:4px;background:var(--accent)}
.bar.weak i{background:var(--strong)}
.laned{background:repeating-linear-gradient(90deg,transparent 0 calc(var(--lane)/2),var(--border) calc(var(--lane)/2) calc(var(--lane)/2 + 1px),transparent calc(var(--lane)/2 + 1px) var(--lane)) right/var(--lanes) 100% no-repeat}
.lanes{flex:none;position:relative;width:var(--lanes);align-self:stretch;background:repeating-linear-gradient(90deg,transparent 0 calc(var(--lane)/2),var(--border) calc(var(--lane)/2) calc(var(--lane)/2 + 1px),transparent calc(var(--lane)/2 + 1px) var(--lane))}
.lanes i{position:absolute;top:2px;bottom:2px;width:calc(var(--lane) - 2px);border:1px solid var(--mark,var(--strong));border-radius:2px;background:var(--mark,var(--strong))}
.lanes i.weak{background:var(--surface)}
.keys{display:flex;height:16px;margin-left:auto;background:var(--surface);width:var(--lanes);font-size:11px;line-height:16px;text-align:center}
.keys a{width:var(--lane);color:var(--mark,var(--muted))}
.row{display:flex;background:var(--back,transparent);box-shadow:inset 3px 0 var(--edge,transparent);scroll-margin-top:8px}
.run .row,.fold{border-bottom:1px solid var(--border)}
.row:target{outline:2px solid var(--accent);outline-offset:-2px}
.no{flex:none;min-width:36px;padding:4px 0 4px 12px;color:var(--muted)}
.no a{color:var(--edge,var(--muted))}
.body{flex:1;min-width:0;padding:4px 8px}
.say{white-space:pre-wrap}
a.say{color:inherit;display:block}
.title{font-weight:600}
.gap{padding:4px 12px 4px 36px;color:var(--muted)}
.code{white-space:pre-wrap;font:11px/16px "DejaVu Sans Mono",ui-monospace,monospace}
.out{margin:4px 0;padding-left:8px;border-left:2px solid var(--border);color:var(--muted)}
.out.bad{border-color:var(--error)}
.cut{font-size:11px;line-height:16px;color:var(--muted);font-style:italic}
.who{float:right;padding-left:8px;font-size:11px;color:var(--muted)}
.x{--mark:initial;--shown:initial}
.score{display:var(--shown,none);margin-left:8px;color:var(--accent);font-size:13px}
.none{text-decoration:underline dashed var(--warn);text-underline-offset:3px}
.note{font-size:12px;color:var(--muted)}
.note b,td .warn{color:var(--warn)}
.sign{display:inline-block;width:13px;height:12px;margin-right:4px;background:var(--sign);color:var(--onsign);clip-path:polygon(50% 0,100% 100%,0 100%);font:bold 9px/14px sans-serif;text-align:center}
.fold{margin-right:var(--lanes)}
.fold .row:last-child{border-bottom:0}
summary{cursor:pointer}
.fold summary{padding:2px 12px;background:var(--alt)}
.fold summary .count{float:right;padding-left:8px;font-size:12px}
.list{background:var(--bg)}
.list .head{display:flex;flex-wrap:wrap;gap:4px 16px;margin-bottom:8px}
.list .head a{margin-left:auto}
table{width:100%;border-collapse:collapse;background:var(--surface)}
th{padding:4px 8px;white-space:nowrap;text-align:left;font-weight:400;font-size:12px;color:var(--muted);background:var(--alt)}
td{padding:4px 8px;border-top:1px solid var(--border);vertical-align:top}
tbody tr{background:var(--back,transparent)}
td:first-child{box-shadow:inset 3px 0 var(--edge,transparent)}
td.figure{white-space:nowrap}
td.figure .bar{margin-right:8px}
footer p+p{margin-top:4px}
@media (max-width:899px){.panes{grid-template-columns:minmax(0,1fr)!important}.pane{border-left:0}.pane+.pane{position:static;max-height:none}}
)"_L1;

constexpr auto paper = R"(.pane+.pane{position:static;max-height:none;overflow:visible}.row,tr{break-inside:avoid}.list .head a{display:none}body{background:#FFFFFF}a{color:inherit}}
@page{size:landscape;margin:12mm})"_L1;

/// Wide enough to be told apart, narrow enough to leave the text its place.
int laneWidth(int lanes)
{
    return lanes <= 6 ? 10 : lanes <= 12 ? 8
                                         : 5;
}

} // namespace

QString ladderPageStyle(const LadderPageFacts &facts)
{
    const int lane = laneWidth(facts.lanes());
    QString css = u"\n:root{"_s + (facts.options.dark ? darkColours : lightColours);
    css += u"--lane:%1px;--lanes:%2px}"_s.arg(lane).arg(lane * facts.lanes());
    css += looks;
    css += u".panes{grid-template-columns:minmax(0,1.8fr)%1}"_s.arg(u" minmax(0,1fr)"_s.repeated(facts.panes.size()));
    if (facts.options.dark)
        css += u"\n@media print{:root{"_s + lightColours + u"}"_s + paper;
    else
        css += u"\n@media print{"_s + paper;

    QStringList rules;
    const QString lit = u"{--back:var(--lit);--edge:var(--accent);--mark:var(--accent);--shown:inline}"_s;
    for (qsizetype i = 0; facts.focus && i < facts.focus->claims.size(); ++i) {
        const QString number = QString::number(facts.focus->claims.at(i).number);
        if (facts.options.litClaim == facts.focus->claims.at(i).number) {
            css += u"\nmain .c%1"_s.arg(number) + lit;
            css += u"\n.at:target~main .c%1{--back:initial;--edge:initial;--mark:initial;--shown:initial}"_s.arg(number);
        }
        rules.append(u"\n#s%1:target~main .c%1"_s.arg(number));
    }
    if (!rules.isEmpty())
        css += rules.join(u',') + lit;
    return css + u'\n';
}

} // namespace waymark::lineage
