import { labelOf } from "../../analysisCharts/names.ts";
import { responsibilityMessage } from "../../analysis/activities/responsibility.ts";
import { safeLink } from "../../base/links.ts";
import { activityIcon, iconAt } from "../../drawing/icons.ts";
import { dependenciesInto } from "../../process/graph.ts";
import { ACTIVITY_TYPES, type Activity, CHANNELS } from "../../process/records/activity.ts";
import { factLine, writeLabel, writeText } from "./chapter.ts";
import type { Flow } from "./flow.ts";

const INDENT = 34;
const INSIDE = INDENT + 12;

/** One activity: who does it and how, what is asked, and what to answer. */
export function writeActivity(flow: Flow, activity: Activity): void {
  const { document, translate, formats, looks, palette } = flow.book;
  const { effortHours, durationDays, channel } = activity;
  flow.space(10);
  flow.keep(64);
  const box = flow.boxAt(0, 24, 24);
  flow.add(
    { kind: "rect", ...box, radius: 6, fill: palette.neutrals.bg, stroke: null },
    {
      kind: "path",
      commands: iconAt(activityIcon(activity.activityType), { x: box.x + 5, y: box.y + 5 }, 14),
      fill: null,
      stroke: { color: palette.neutrals.soft, width: 1.1 },
    },
  );
  flow.write(labelOf(document, activity.id, translate), { ...looks.item, indent: INDENT });
  const facts = [
    typeName(flow, activity.activityType),
    labelOf(document, activity.roleId ?? "", translate),
    effortHours === null
      ? ""
      : `${translate("process.field.effort")}: ${formats.hours(effortHours)}`,
    durationDays === null
      ? ""
      : `${translate("process.field.duration")}: ${formats.daysLong(durationDays)}`,
    channel === null ? "" : channelName(flow, channel),
  ];
  flow.write(factLine(facts), { ...looks.quiet, indent: INDENT });
  flow.space(3);
  writeText(flow, null, activity.guidance, { ...looks.body, indent: INDENT });
  writeList(flow, translate("process.field.dependsOn"), needsOf(flow, activity));
  writeList(
    flow,
    translate("process.field.involved"),
    activity.involved.flatMap(({ recordId, part }) => {
      const name = labelOf(document, recordId, translate);
      return name === "" ? [] : [`${name}: ${translate(responsibilityMessage(part))}`];
    }),
  );
  writeList(
    flow,
    translate("process.field.questions"),
    activity.questions.map(({ text }) => text),
  );
  writeObjections(flow, activity);
  writeLinks(flow, activity);
}

/** What has to be done before it, and how long after that it may begin. */
function needsOf({ book: { document, translate, formats } }: Flow, { id }: Activity): string[] {
  return dependenciesInto(document, id).map(({ sourceId, lagDays }) =>
    factLine([
      labelOf(document, sourceId, translate),
      lagDays === 0 ? "" : `${translate("process.field.lag")}: ${formats.daysLong(lagDays)}`,
    ]),
  );
}

function writeList(flow: Flow, title: string, entries: readonly string[]): void {
  const stated = entries.filter((entry) => entry.trim() !== "");
  if (stated.length === 0) return;
  writeLabel(flow, title, INDENT);
  for (const entry of stated) {
    flow.write(entry, { ...flow.book.looks.body, indent: INSIDE, bullet: "•" });
  }
  flow.space(3);
}

function writeObjections(flow: Flow, { objections }: Activity): void {
  const stated = objections.filter(({ text, answer }) => text !== "" || answer !== "");
  if (stated.length === 0) return;
  const { translate, looks } = flow.book;
  writeLabel(flow, translate("process.field.objections"), INDENT);
  for (const { text, answer } of stated) {
    flow.keep(32);
    if (text !== "") {
      flow.write(text, { ...looks.body, weight: 600, indent: INSIDE, bullet: "•" });
    }
    if (answer !== "") flow.write(answer, { ...looks.body, indent: INSIDE });
    flow.space(3);
  }
}

function writeLinks(flow: Flow, { links }: Activity): void {
  const shown = links.filter(({ label, url }) => label !== "" || url !== "");
  if (shown.length === 0) return;
  const { translate, looks, palette } = flow.book;
  writeLabel(flow, translate("process.field.links"), INDENT);
  for (const link of shown) {
    const url = safeLink(link.url);
    const name = link.label === "" || link.label === link.url ? "" : `${link.label}: `;
    flow.write(`${name}${link.url}`, {
      ...looks.body,
      indent: INSIDE,
      bullet: "•",
      url,
      color: url === null ? looks.body.color : palette.neutrals.accent,
    });
  }
}

function typeName({ book: { translate } }: Flow, type: string): string {
  const known = ACTIVITY_TYPES.find((name) => name === type);
  return known === undefined ? type : translate(`process.activityType.${known}`);
}

function channelName({ book: { translate } }: Flow, channel: string): string {
  const known = CHANNELS.find((name) => name === channel);
  return known === undefined ? channel : translate(`process.channel.${known}`);
}
