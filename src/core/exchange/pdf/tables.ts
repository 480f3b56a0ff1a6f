import { metricStatus, type MetricStatus } from "../../analysis/metricStatus.ts";
import type { IconName } from "../../drawing/icons.ts";
import type { Neutrals } from "../../drawing/palette.ts";
import type { RecordId } from "../../base/ids.ts";
import { findRecord, nameOf, type ProcessDocument, processOf } from "../../process/document.ts";
import { DEPARTMENTS } from "../../process/fields.ts";
import { activitiesOf, stagesInOrder } from "../../process/graph.ts";
import type { Metric } from "../../process/records/metric.ts";
import { type Chapter, chapterHeading, styles } from "./book.ts";
import type { Cell } from "./pageFlow.ts";

const ENTRY_SIZE = 9.5;

interface Column {
  readonly title: string;
  readonly share: number;
  readonly align?: "start" | "end";
}

/** What a cell says; a text alone is plain. */
type Entry = string | { readonly text: string; readonly icon: IconName; readonly color: string };

const STATUS_ICONS: Readonly<Record<MetricStatus, IconName>> = {
  onTarget: "check",
  offTarget: "warning",
  noActual: "clock",
  noTarget: "target",
};

/** The metrics, roles, goals and lead sources, each a table; one without rows is left out. */
export function writeTables(chapter: Chapter): void {
  const { document, translate, formats } = chapter;
  const { currency } = processOf(document);
  const optional = (value: number | null, format: (value: number) => string) =>
    value === null ? "–" : format(value);
  const money = (value: number) => formats.money(value, currency);
  table(
    chapter,
    translate("process.kinds.metric"),
    [
      { title: translate("process.field.name"), share: 0.36 },
      { title: translate("process.field.metricKind"), share: 0.2 },
      { title: translate("process.field.target"), share: 0.13, align: "end" },
      { title: translate("process.field.actual"), share: 0.13, align: "end" },
      { title: translate("process.field.status"), share: 0.18 },
    ],
    metricsInOrder(document).map((metric) => metricRow(chapter, metric, currency)),
  );
  table(
    chapter,
    translate("process.kinds.role"),
    [
      { title: translate("process.field.name"), share: 0.32 },
      { title: translate("process.field.department"), share: 0.2 },
      { title: translate("process.field.headCount"), share: 0.14, align: "end" },
      { title: translate("process.field.sellingHoursPerWeek"), share: 0.18, align: "end" },
      { title: translate("process.field.costPerHour"), share: 0.16, align: "end" },
    ],
    [...document.role.values()].map((role) => {
      const known = DEPARTMENTS.find((name) => name === role.department);
      return [
        role.name,
        known === undefined ? role.department : translate(`process.department.${known}`),
        optional(role.headCount, formats.number),
        optional(role.sellingHoursPerWeek, formats.hours),
        optional(role.costPerHour, money),
      ];
    }),
  );
  table(
    chapter,
    translate("process.kinds.goal"),
    [
      { title: translate("process.field.name"), share: 0.36 },
      { title: translate("process.field.baseline"), share: 0.13, align: "end" },
      { title: translate("process.field.target"), share: 0.13, align: "end" },
      { title: translate("process.field.dueDate"), share: 0.18 },
      { title: translate("process.field.owner"), share: 0.2 },
    ],
    [...document.goal.values()].map((goal) => [
      goal.name,
      quantity(chapter, goal.baseline, goal.unit, currency),
      quantity(chapter, goal.target, goal.unit, currency),
      goal.dueDate === null ? "–" : formats.day(goal.dueDate),
      goal.owner,
    ]),
  );
  table(
    chapter,
    translate("process.kinds.leadSource"),
    [
      { title: translate("process.field.name"), share: 0.46 },
      { title: translate("process.field.inflow"), share: 0.27, align: "end" },
      { title: translate("process.field.costPerLead"), share: 0.27, align: "end" },
    ],
    [...document.leadSource.values()].map((source) => [
      source.name,
      optional(source.inflow, (count) =>
        translate("exports.pdf.perMonth", { count: formats.number(count) }),
      ),
      optional(source.costPerLead, money),
    ]),
  );
}

/** Those of the process first, then stage by stage with its activities, then all others. */
function metricsInOrder(document: ProcessDocument): Metric[] {
  const subjects: RecordId[] = [
    processOf(document).id,
    ...stagesInOrder(document).flatMap(({ id }) => [
      id,
      ...activitiesOf(document, id).map((activity) => activity.id),
    ]),
  ];
  const ranks = new Map(subjects.map((id, rank) => [id, rank]));
  const rankOf = ({ subjectId }: Metric) => ranks.get(subjectId) ?? subjects.length;
  return [...document.metric.values()].toSorted((one, other) => rankOf(one) - rankOf(other));
}

function metricRow(chapter: Chapter, metric: Metric, currency: string): Entry[] {
  const { document, translate, palette } = chapter;
  const status = metricStatus(metric);
  const subject = findRecord(document, metric.subjectId);
  const about = subject === undefined || subject.kind === "process" ? "" : nameOf(subject);
  return [
    about === "" ? metric.name : `${metric.name}\n${about}`,
    translate(`process.metricKind.${metric.metricKind}`),
    quantity(chapter, metric.target, metric.unit, currency),
    quantity(chapter, metric.actual, metric.unit, currency),
    {
      text: translate(`metrics.status.${status}`),
      icon: STATUS_ICONS[status],
      color: statusColor(palette.neutrals, status),
    },
  ];
}

function statusColor({ good, bad, soft }: Neutrals, status: MetricStatus): string {
  if (status === "onTarget") return good;
  return status === "offTarget" ? bad : soft;
}

/** A number in its unit; a unit of the user's own is written after it. */
function quantity(
  { formats, translate }: Chapter,
  value: number | null,
  unit: string,
  currency: string,
): string {
  if (value === null) return "–";
  switch (unit) {
    case "percent":
      return formats.percent(value);
    case "days":
      return formats.days(value);
    case "hours":
      return formats.hours(value);
    case "minutes":
      return `${formats.number(value)} ${translate("process.unit.minutes")}`;
    case "money":
      return formats.money(value, currency);
    case "count":
    case "ratio":
    case "score":
      return formats.number(value);
    default:
      return `${formats.number(value)} ${unit}`;
  }
}

function table(
  chapter: Chapter,
  title: string,
  columns: readonly Column[],
  rows: readonly (readonly Entry[])[],
): void {
  if (rows.length === 0) return;
  const { flow, palette } = chapter;
  const { line } = palette.neutrals;
  const type = styles(palette.neutrals);
  flow.space(26);
  flow.keep(120);
  chapterHeading(chapter, title);
  const shares = sharesOf(chapter, columns, rows);
  const shareOf = (index: number) => shares[index] ?? 0;
  const heading = () => {
    flow.row(
      columns.map((column, index): Cell => {
        return { ...type.label, ...column, share: shareOf(index), text: column.title };
      }),
    );
  };
  heading();
  for (const row of rows) {
    if (flow.keep(36)) heading();
    flow.space(4);
    flow.rule(line);
    flow.space(4);
    flow.row(
      columns.map((column, index): Cell => {
        const entry = row[index] ?? "";
        const share = shareOf(index);
        const base = { ...type.body, size: ENTRY_SIZE, share, align: column.align };
        return typeof entry === "string" ? { ...base, text: entry } : { ...base, ...entry };
      }),
    );
  }
}

/** Columns of numbers are as wide as their numbers ask; the others share what is left. */
function sharesOf(
  { flow, text }: Chapter,
  columns: readonly Column[],
  rows: readonly (readonly Entry[])[],
): number[] {
  const asked = columns.map(({ share, align }, index) => {
    if (align !== "end") return share;
    const widths = rows.map((row) => {
      const entry = row[index] ?? "";
      return text.measure(typeof entry === "string" ? entry : entry.text, ENTRY_SIZE, 400);
    });
    const widest = Math.max(...widths) + flow.gap + 1;
    return Math.min(Math.max(share, widest / flow.width), 0.3);
  });
  const isNumeric = (index: number) => columns[index]?.align === "end";
  const sum = (shares: readonly number[], numeric: boolean) =>
    shares.reduce((total, share, at) => total + (isNumeric(at) === numeric ? share : 0), 0);
  const left = 1 - sum(asked, true);
  return asked.map((share, index) =>
    isNumeric(index) ? share : (share * left) / sum(asked, false),
  );
}
