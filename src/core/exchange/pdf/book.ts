import type { jsPDF } from "jspdf";
import { safeLink } from "../../base/links.ts";
import type { Neutrals, Palette } from "../../drawing/palette.ts";
import { standardHue } from "../../drawing/palette.ts";
import type { Formats } from "../../i18n/format.ts";
import type { Translate } from "../../i18n/translator.ts";
import type { ProcessDocument } from "../../process/document.ts";
import { responsibilityMessage } from "../../analysis/activities/responsibility.ts";
import { activitiesOf, stageNumber, stagesInOrder, standsInFlow } from "../../process/graph.ts";
import type { Criterion } from "../../process/fields.ts";
import { type Activity, ACTIVITY_TYPES, CHANNELS } from "../../process/records/activity.ts";
import type { Stage } from "../../process/records/stage.ts";
import { activityIcon, iconAt } from "../../drawing/icons.ts";
import { drawIcon } from "./drawScene.ts";
import type { FlowOptions, PageFlow } from "./pageFlow.ts";
import type { TextWriter } from "./pdfText.ts";

/** What every chapter of the document needs. */
export interface Chapter {
  readonly pdf: jsPDF;
  readonly flow: PageFlow;
  readonly text: TextWriter;
  readonly document: ProcessDocument;
  readonly palette: Palette;
  readonly translate: Translate;
  readonly formats: Formats;
}

/** The type of the document, in points. */
export function styles({ ink, soft }: Neutrals) {
  return {
    chapter: { size: 20, weight: 600, color: ink },
    stage: { size: 14, weight: 600, color: ink },
    activity: { size: 11, weight: 600, color: ink },
    label: { size: 9, weight: 600, color: soft },
    body: { size: 10, weight: 400, color: ink },
    quiet: { size: 9, weight: 400, color: soft },
  } as const satisfies Record<string, FlowOptions>;
}

/** A heading of a new chapter, with room for something after it. */
export function chapterHeading(chapter: Chapter, title: string): void {
  const { flow, palette } = chapter;
  flow.write(title, styles(palette.neutrals).chapter);
  flow.space(10);
}

/** Stage by stage: what each is for, who answers for it, and what is done in it. */
export function writeStages(chapter: Chapter): void {
  const { document, flow, translate } = chapter;
  const stages = stagesInOrder(document);
  if (stages.length > 0) chapterHeading(chapter, translate("exports.pdf.stageByStage"));
  for (const [index, stage] of stages.entries()) {
    if (index > 0) flow.space(22);
    writeStage(chapter, stage);
  }
  const free = [...document.activity.values()].filter(standsInFlow);
  if (free.length === 0) return;
  flow.space(22);
  flow.keep(90);
  flow.write(translate("exports.pdf.freeActivities"), styles(chapter.palette.neutrals).stage);
  for (const activity of free) writeActivity(chapter, activity);
}

function writeStage(chapter: Chapter, stage: Stage): void {
  const { pdf, flow, text, document, palette, translate, formats } = chapter;
  const type = styles(palette.neutrals);
  const number = stageNumber(document, stage.id);
  const colors = palette.hues[stage.color ?? standardHue(number)];
  // A heading never stands alone at the foot of a page.
  flow.keep(110);
  const box = flow.boxAtStart(20, 20);
  pdf.setFillColor(colors.solid);
  pdf.roundedRect(box.x, box.y, box.width, box.height, 5, 5, "F");
  text.line(formats.integer(number), box.x + 10, box.y + 14, {
    size: 11,
    weight: 600,
    color: colors.onSolid,
    align: "center",
    direction: flow.direction,
  });
  flow.write(stage.name || translate("exports.pdf.stage", { number: formats.integer(number) }), {
    ...type.stage,
    indent: 30,
  });
  const facts = [
    roleName(document, stage.ownerRoleId, translate("process.field.ownerRole")),
    fact(translate("process.field.expectedDays"), stage.expectedDays, formats.daysLong),
    fact(translate("process.field.longestDays"), stage.longestDays, formats.daysLong),
    stage.outsourced ? translate("process.field.outsourced") : "",
  ];
  flow.write(joined(facts), { ...type.quiet, indent: 30 });
  flow.space(4);
  paragraph(chapter, null, stage.purpose, 30);
  paragraph(chapter, translate("process.field.journeyStep"), stage.journeyStep, 30);
  criteria(chapter, translate("process.field.entryCriteria"), stage.entryCriteria);
  criteria(chapter, translate("process.field.exitCriteria"), stage.exitCriteria);
  paragraph(chapter, translate("process.field.constraints"), stage.constraints, 30);
  const activities = activitiesOf(document, stage.id);
  if (activities.length === 0 && !stage.outsourced) {
    flow.write(translate("exports.pdf.noActivities"), { ...type.quiet, indent: 30 });
  }
  for (const activity of activities) writeActivity(chapter, activity);
}

function writeActivity(chapter: Chapter, activity: Activity): void {
  const { pdf, flow, document, palette, translate, formats } = chapter;
  const type = styles(palette.neutrals);
  flow.space(8);
  flow.keep(58);
  const box = flow.boxAtStart(44, 14);
  const left = flow.direction === "ltr" ? box.x + 30 : box.x;
  const corner = { x: left, y: box.y + 1 };
  drawIcon(
    pdf,
    iconAt(activityIcon(activity.activityType), corner, 14),
    palette.neutrals.soft,
    1.1,
  );
  flow.write(activity.name || translate("process.kind.activity"), { ...type.activity, indent: 50 });
  const facts = [
    typeName(activity.activityType, translate),
    roleName(document, activity.roleId, ""),
    fact(translate("process.field.effort"), activity.effortHours, formats.hours),
    fact(translate("process.field.duration"), activity.durationDays, formats.daysLong),
    activity.channel === null ? "" : channelName(activity.channel, translate),
  ];
  flow.write(joined(facts), { ...type.quiet, indent: 50 });
  flow.space(2);
  paragraph(chapter, null, activity.guidance, 50);
  list(
    chapter,
    translate("process.field.involved"),
    activity.involved.map(({ recordId, part }) => {
      const name = roleName(document, recordId, "");
      return name === "" ? "" : `${name}: ${translate(responsibilityMessage(part))}`;
    }),
  );
  list(
    chapter,
    translate("process.field.questions"),
    activity.questions.map(({ text }) => text),
  );
  writeObjections(chapter, activity);
  writeLinks(chapter, activity);
}

function writeObjections(chapter: Chapter, { objections }: Activity): void {
  if (objections.length === 0) return;
  const { flow, palette, translate } = chapter;
  const type = styles(palette.neutrals);
  label(chapter, translate("process.field.objections"), 50);
  for (const { text, answer } of objections) {
    flow.keep(32);
    flow.write(text, { ...type.body, weight: 500, indent: 62, bullet: "•" });
    if (answer !== "") flow.write(answer, { ...type.body, indent: 62 });
    flow.space(2);
  }
}

function writeLinks(chapter: Chapter, { links }: Activity): void {
  const shown = links.filter(({ label: name, url }) => name !== "" || url !== "");
  if (shown.length === 0) return;
  const { flow, palette, translate } = chapter;
  const type = styles(palette.neutrals);
  label(chapter, translate("process.field.links"), 50);
  for (const link of shown) {
    const url = safeLink(link.url);
    const name = link.label === "" || link.label === link.url ? "" : `${link.label}: `;
    flow.write(`${name}${link.url}`, {
      ...type.body,
      indent: 62,
      bullet: "•",
      ...(url === null ? {} : { url, color: palette.neutrals.accent }),
    });
  }
}

function criteria(chapter: Chapter, title: string, entries: readonly Criterion[]): void {
  const stated = entries.filter(({ text }) => text !== "");
  if (stated.length === 0) return;
  label(chapter, title, 30);
  const { flow, palette } = chapter;
  for (const { text } of stated) {
    flow.write(text, { ...styles(palette.neutrals).body, indent: 46, icon: "check" });
  }
  flow.space(3);
}

function list(chapter: Chapter, title: string, entries: readonly string[]): void {
  const stated = entries.filter((entry) => entry !== "");
  if (stated.length === 0) return;
  label(chapter, title, 50);
  for (const entry of stated) {
    const { body } = styles(chapter.palette.neutrals);
    chapter.flow.write(entry, { ...body, indent: 62, bullet: "•" });
  }
  chapter.flow.space(3);
}

function paragraph(chapter: Chapter, title: string | null, content: string, indent: number): void {
  if (content.trim() === "") return;
  if (title !== null) label(chapter, title, indent);
  chapter.flow.write(content, { ...styles(chapter.palette.neutrals).body, indent });
  chapter.flow.space(4);
}

/** A small heading that stays with the line after it. */
function label({ flow, palette }: Chapter, title: string, indent: number): void {
  flow.space(3);
  flow.keep(44);
  flow.write(title, { ...styles(palette.neutrals).label, indent });
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("  ·  ");
}

function fact(name: string, value: number | null, format: (value: number) => string): string {
  return value === null ? "" : `${name}: ${format(value)}`;
}

function roleName(document: ProcessDocument, id: string | null, name: string): string {
  const role = id === null ? undefined : document.role.get(id)?.name;
  if (role === undefined || role === "") return "";
  return name === "" ? role : `${name}: ${role}`;
}

function typeName(type: string, translate: Translate): string {
  const known = ACTIVITY_TYPES.find((name) => name === type);
  return known === undefined ? type : translate(`process.activityType.${known}`);
}

function channelName(channel: string, translate: Translate): string {
  const known = CHANNELS.find((name) => name === channel);
  return known === undefined ? channel : translate(`process.channel.${known}`);
}
