import { LOCALES } from "../../../i18n/locales.ts";
import type { RoadmapItem } from "../../../roadmap/items.ts";
import type { Roadmap } from "../../../roadmap/roadmap.ts";
import { type Block, heading, table } from "./blocks.ts";
import type { Words } from "../words.ts";

/** A table for each quarter in which something starts, what has no date, and the drawing. */
export function timelineSection(roadmap: Roadmap, words: Words): readonly Block[] {
  if (roadmap.items.length === 0 && roadmap.undated.length === 0) return [];
  const { t } = words;
  const quarterOf = quarterNames(words);
  const quarters = new Map<string, RoadmapItem[]>();
  for (const item of roadmap.items) {
    const quarter = quarterOf(item);
    const items = quarters.get(quarter);
    if (items === undefined) quarters.set(quarter, [item]);
    else items.push(item);
  }
  const undated = roadmap.undated.length === 0 ? [] : [roadmap.undated];
  return [
    heading(2, t("process.field.timeline")),
    ...[...quarters].flatMap(([quarter, items]) => [heading(3, quarter), itemTable(items, words)]),
    ...undated.flatMap((items) => [
      heading(3, t("roadmap.document.undated")),
      itemTable(items, words),
    ]),
    { block: "timeline" },
  ];
}

const QUARTERS = [
  "roadmap.document.quarter1",
  "roadmap.document.quarter2",
  "roadmap.document.quarter3",
  "roadmap.document.quarter4",
] as const;

/** Names the quarter that an item starts in, of the calendar in which its dates are written. */
function quarterNames({ t, formats }: Words): (item: RoadmapItem) => string {
  const { numberLocale } = LOCALES[formats.locale];
  const months = new Intl.DateTimeFormat(`${numberLocale}-u-nu-latn`, {
    month: "numeric",
    timeZone: "UTC",
  });
  const years = new Intl.DateTimeFormat(numberLocale, { year: "numeric", timeZone: "UTC" });
  const part = (format: Intl.DateTimeFormat, type: "month" | "year", time: number) =>
    format.formatToParts(time).find((found) => found.type === type)?.value ?? "";
  return ({ span }) => {
    const time = Date.parse(`${span?.start ?? ""}T00:00:00Z`);
    const quarter = Math.ceil(Number(part(months, "month", time)) / 3);
    return t(QUARTERS[quarter - 1] ?? QUARTERS[0], { year: part(years, "year", time) });
  };
}

function itemTable(items: readonly RoadmapItem[], words: Words): Block {
  const { t, name, names, dates, money, department, status, priority } = words;
  return table(items, [
    { label: t("process.field.date"), cell: (item) => dates(item.start, item.end) },
    { label: t("roadmap.document.type"), cell: (item) => t(`process.kind.${item.kind}`) },
    { label: t("process.field.name"), cell: (item) => name(item.name) },
    { label: t("process.field.description"), cell: (item) => item.description },
    { label: t("process.field.department"), cell: (item) => department(item.department) },
    { label: t("process.field.owner"), cell: (item) => item.owner },
    {
      label: t("process.field.location"),
      cell: ({ location }) => names(location === null ? [] : [location]),
    },
    { label: t("process.field.status"), cell: (item) => status(item.status, item.overdue) },
    { label: t("process.field.priority"), cell: priority },
    { label: t("process.field.budget"), cell: (item) => money(item.budget), isNumber: true },
    { label: t("process.field.dependsOn"), cell: (item) => names(item.dependsOn) },
    { label: t("roadmap.document.changes"), cell: (item) => names(item.processElements) },
  ]);
}
