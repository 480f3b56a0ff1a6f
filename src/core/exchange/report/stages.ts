import { labelOf } from "../../analysisCharts/names.ts";
import { forecast } from "../../analysis/forecast.ts";
import { standardHue } from "../../drawing/palette.ts";
import type { Criterion } from "../../process/fields.ts";
import {
  activitiesOf,
  flowsFrom,
  metricsOf,
  stageNumber,
  stagesInOrder,
  standsInFlow,
} from "../../process/graph.ts";
import type { Stage } from "../../process/records/stage.ts";
import { responsibleRole } from "../../process/responsibility.ts";
import { writeActivity } from "./activities.ts";
import { type Book, textLine } from "./book.ts";
import { type Fact, factLine, startChapter, writeFacts, writeLabel, writeText } from "./chapter.ts";
import type { Flow } from "./flow.ts";
import { writeInShort } from "./inShort.ts";
import { writeMetricTable } from "./metrics.ts";

/** A stage starts on a new page unless this share of one is left. */
const ENOUGH = 0.45;

/** Stage by stage: what each is for, who answers for it, and what is done in it. */
export async function writeStages(book: Book): Promise<void> {
  const { document, translate } = book;
  const stages = stagesInOrder(document);
  const free = [...document.activity.values()].filter(standsInFlow);
  if (stages.length + free.length === 0) return;
  writeInShort(book, stages);
  const flow = startChapter(
    book,
    translate("exports.pdf.stageByStage"),
    translate("report.stagesAbout"),
  );
  const page = flow.left();
  for (const [index, stage] of stages.entries()) {
    if (index > 0) {
      flow.space(26);
      flow.keep(page * ENOUGH);
    }
    writeStage(flow, stage);
    await book.breathe();
  }
  if (free.length === 0) return;
  flow.space(26);
  flow.keep(130);
  flow.mark(2, translate("exports.pdf.freeActivities"));
  flow.write(translate("exports.pdf.freeActivities"), book.looks.section);
  for (const activity of free) writeActivity(flow, activity);
}

function writeStage(flow: Flow, stage: Stage): void {
  const { book } = flow;
  const { document, translate, looks, palette } = book;
  const number = stageNumber(document, stage.id);
  const hue = palette.hues[stage.color ?? standardHue(number)];
  writeHead(flow, stage, number);
  writeText(flow, null, stage.purpose, looks.lead);
  flow.space(4);
  writeFacts(flow, factsOf(book, stage), hue.tint);
  writeText(flow, translate("process.field.journeyStep"), stage.journeyStep);
  writeCriteria(flow, stage, hue.text);
  writeWays(flow, stage);
  writeRoles(flow, stage);
  writeText(flow, translate("process.field.constraints"), stage.constraints);
  const activities = activitiesOf(document, stage.id);
  const metrics = [
    stage.id,
    ...flowsFrom(document, stage.id).map(({ id }) => id),
    ...activities.map(({ id }) => id),
  ].flatMap((id) => metricsOf(document, id));
  if (metrics.length > 0) {
    flow.space(8);
    writeMetricTable(flow, metrics);
  }
  flow.space(10);
  if (activities.length > 0) {
    flow.keep(140);
    flow.write(translate("process.kinds.activity"), looks.part);
  } else if (!stage.outsourced) flow.write(translate("exports.pdf.noActivities"), looks.quiet);
  for (const activity of activities) writeActivity(flow, activity);
}

/** A line in the stage's colour, its number and its name. */
function writeHead(flow: Flow, stage: Stage, number: number): void {
  const { book } = flow;
  const { formats, translate, palette, looks } = book;
  const { solid, onSolid } = palette.hues[stage.color ?? standardHue(number)];
  const digits = formats.integer(number);
  const name = stage.name || translate("exports.pdf.stage", { number: digits });
  flow.keep(150);
  flow.mark(2, `${digits}  ${name}`, stage.id);
  flow.add({ kind: "rect", ...flow.boxAt(0, flow.width, 2), radius: 1, fill: solid, stroke: null });
  flow.space(10, true);
  const badge = flow.boxAt(0, 24, 24);
  flow.add(
    { kind: "rect", ...badge, radius: 6, fill: solid, stroke: null },
    textLine(
      book,
      digits,
      { x: badge.x + 12, baseline: badge.y + 16.5, end: "center" },
      { size: 12, weight: 600, color: onSolid },
    ),
  );
  flow.write(name, { ...looks.section, indent: 34, lineHeight: 24 });
  flow.space(4);
}

function factsOf({ document, formats, translate }: Book, stage: Stage): Fact[] {
  const state = forecast(document).states.get(stage.id);
  const { expectedDays, longestDays } = stage;
  const facts: Fact[] = [];
  if (expectedDays !== null || longestDays !== null) {
    const most = longestDays === null ? "" : formats.daysLong(longestDays);
    facts.push({
      label: translate(
        expectedDays === null ? "process.field.longestDays" : "process.field.timeline",
      ),
      value: expectedDays === null ? most : formats.daysLong(expectedDays),
      note:
        expectedDays === null || longestDays === null
          ? ""
          : `${translate("process.field.longestDays")}: ${most}`,
    });
  }
  if (state !== undefined) {
    const deals = state.visitsPerMonth;
    facts.push(
      {
        label: translate("roadmap.document.passOn"),
        value: formats.percent(state.passOn),
        note:
          deals === null
            ? ""
            : `${translate("roadmap.document.dealsPerMonth")}: ${formats.number(deals, 1)}`,
      },
      {
        label: translate("roadmap.document.winProbability"),
        value: formats.percent(state.winProbability),
      },
    );
  }
  const owner = labelOf(document, stage.ownerRoleId ?? "", translate);
  if (owner !== "") facts.push({ label: translate("process.field.ownerRole"), value: owner });
  if (stage.outsourced) {
    facts.push({
      label: translate("process.kind.stage"),
      value: translate("process.field.outsourced"),
    });
  }
  return facts;
}

/** What must be so before and after, side by side. */
function writeCriteria(flow: Flow, { entryCriteria, exitCriteria }: Stage, color: string): void {
  const { translate, looks } = flow.book;
  const said = (criteria: readonly Criterion[]) =>
    criteria.map(({ text }) => text).filter((text) => text.trim() !== "");
  const [entry, exit] = [said(entryCriteria), said(exitCriteria)];
  const columns = [
    { title: translate("process.field.entryCriteria"), entries: entry },
    { title: translate("process.field.exitCriteria"), entries: exit },
  ].filter(({ entries }) => entries.length > 0);
  if (columns.length === 0) return;
  const share = 1 / columns.length;
  flow.space(4);
  flow.keep(50);
  flow.row(columns.map(({ title }) => ({ ...looks.label, text: title, share })));
  flow.space(2);
  for (let index = 0; index < Math.max(entry.length, exit.length); index += 1) {
    flow.row(
      columns.map(({ entries }) => {
        const text = entries[index];
        return text === undefined
          ? { ...looks.body, text: "", share }
          : { ...looks.body, text, share, icon: "check", iconColor: color };
      }),
    );
    flow.space(2);
  }
  flow.space(4);
}

/** Which ways deals go on from here, and how many of them. */
function writeWays(flow: Flow, stage: Stage): void {
  const { document, translate, formats, looks } = flow.book;
  const { flows } = forecast(document);
  const ways = flowsFrom(document, stage.id);
  if (ways.length === 0) return;
  writeLabel(flow, translate("analysis.section.flow"));
  for (const { id, targetId, condition, probability } of ways) {
    const share = flows.get(id)?.probability ?? probability;
    const parts = [
      share === null ? "" : formats.percent(share),
      labelOf(document, targetId, translate),
      condition,
    ];
    flow.write(factLine(parts), { ...looks.body, indent: 12, bullet: "•" });
  }
  flow.space(4);
}

/** Everybody who has something to do in the stage. */
function writeRoles(flow: Flow, stage: Stage): void {
  const { document, translate, formats } = flow.book;
  const ids = new Set(
    activitiesOf(document, stage.id).flatMap((activity) => [
      responsibleRole(document, activity) ?? "",
      ...activity.involved.map(({ recordId }) => recordId),
    ]),
  );
  const names = [...ids]
    .map((id) => labelOf(document, id, translate))
    .filter((name) => name !== "");
  writeText(flow, translate("process.kinds.role"), formats.list(names));
}
