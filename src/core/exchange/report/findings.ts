import { groupBy } from "../../base/groupBy.ts";
import { labelOf } from "../../analysisCharts/names.ts";
import { scoresSpec } from "../../analysisCharts/scoresSpec.ts";
import { drawChart } from "../../charts/draw.ts";
import type { IconName } from "../../drawing/icons.ts";
import type { Neutrals } from "../../drawing/palette.ts";
import { checkQuality } from "../../quality/checker.ts";
import {
  findingText,
  propertyMessage,
  severityMessage,
  whyText,
} from "../../quality/findingText.ts";
import type { Finding } from "../../quality/report.ts";
import { SEVERITIES, type Severity } from "../../quality/rule.ts";
import type { Book } from "./book.ts";
import { startChapter, writeSection } from "./chapter.ts";
import type { Flow } from "./flow.ts";

const SIGNS: Readonly<Record<Severity, IconName>> = {
  error: "lost",
  warning: "warning",
  info: "info",
};
/** Of one rule, more findings than these say nothing new. */
const MOST_OF_A_RULE = 25;

/** What the check finds, by severity, with the reason of each rule; and what is accepted, and why. */
export function writeFindings(book: Book): void {
  const { document, translate, today, looks } = book;
  const report = checkQuality(document, { today });
  const flow = startChapter(book, translate("findings.title"), translate("analysis.quality.about"));
  const scores = scoresSpec(report, translate);
  if (scores.rows.length > 0) {
    flow.write(scores.title, looks.part);
    flow.space(4);
    flow.picture(drawChart(scores, { ...book, width: Math.round(flow.width * 1.3) }).scene);
  }
  const open = report.findings.filter(({ accepted }) => accepted === null);
  if (open.length === 0) {
    flow.space(14);
    flow.write(translate("analysis.quality.none"), { ...looks.body, indent: 16, icon: "check" });
  }
  for (const severity of SEVERITIES) {
    const own = open.filter((finding) => finding.severity === severity);
    if (own.length > 0) writeSeverity(flow, severity, own);
  }
  const accepted = report.findings.filter((finding) => finding.accepted !== null);
  if (accepted.length === 0) return;
  writeSection(flow, translate("report.accepted"), translate("report.acceptedAbout"));
  for (const finding of accepted) writeFinding(flow, finding);
}

function writeSeverity(flow: Flow, severity: Severity, findings: readonly Finding[]): void {
  const { translate } = flow.book;
  const name = translate(severityMessage(severity));
  writeSection(flow, translate("analysis.quality.some", { name, count: findings.length }));
  // The findings of a rule stand together: they share their reason.
  for (const [code, own] of groupBy(findings, (finding) => finding.code)) {
    for (const finding of own.slice(0, MOST_OF_A_RULE)) writeFinding(flow, finding);
    const { looks } = flow.book;
    if (own.length > MOST_OF_A_RULE) {
      const count = own.length - MOST_OF_A_RULE;
      flow.write(translate("analysis.gaps.more", { count }), { ...looks.body, indent: 16 });
    }
    flow.write(whyText(code, translate), { ...looks.quiet, indent: 16 });
    flow.space(8);
  }
}

/** Its sign and word, what was found, and where. */
function writeFinding(flow: Flow, finding: Finding): void {
  const { document, translate, formats, looks, palette } = flow.book;
  const { severity, property, elements, accepted } = finding;
  const color = severityColor(palette.neutrals, severity);
  flow.keep(40);
  flow.write(findingText(finding, translate, formats), {
    ...looks.body,
    weight: 500,
    indent: 16,
    icon: SIGNS[severity],
    iconColor: color,
  });
  const [first] = elements;
  const where = document.process.has(first) ? "" : labelOf(document, first, translate);
  const facts = [translate(severityMessage(severity)), translate(propertyMessage(property)), where];
  flow.write(facts.filter((fact) => fact !== "").join("  ·  "), { ...looks.quiet, indent: 16 });
  if (accepted !== null) {
    flow.write(translate("analysis.quality.because", { reason: accepted }), {
      ...looks.body,
      indent: 16,
    });
    flow.space(6);
  } else flow.space(3);
}

/** What needs attention is told by its sign and word; the colour says it again. */
function severityColor({ bad, warn, soft }: Neutrals, severity: Severity): string {
  return severity === "error" ? bad : severity === "warning" ? warn : soft;
}
