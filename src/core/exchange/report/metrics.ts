import { metricStatus, type MetricStatus } from "../../analysis/metricStatus.ts";
import type { RecordId } from "../../base/ids.ts";
import type { IconName } from "../../drawing/icons.ts";
import type { Neutrals } from "../../drawing/palette.ts";
import { findRecord, nameOf, processOf } from "../../process/document.ts";
import { activitiesOf, stagesInOrder } from "../../process/graph.ts";
import type { Metric } from "../../process/records/metric.ts";
import { labelOf } from "../../analysisCharts/names.ts";
import type { Book } from "./book.ts";
import { startChapter, writeSection } from "./chapter.ts";
import type { Flow } from "./flow.ts";
import { type Column, type Entry, writeTable } from "./table.ts";

const STATUS_ICONS: Readonly<Record<MetricStatus, IconName>> = {
  onTarget: "check",
  offTarget: "warning",
  noActual: "clock",
  noTarget: "target",
};

/** The metrics, goals, roles and lead sources, each a table; one without rows is left out. */
export function writeMetrics(book: Book): void {
  const { document, translate } = book;
  const { metric, goal, role, leadSource } = document;
  if (metric.size + goal.size + role.size + leadSource.size === 0) return;
  const flow = startChapter(book, translate("report.metrics"), translate("report.metricsAbout"));
  const section = (kind: "metric" | "goal" | "role" | "leadSource", write: () => void) => {
    if (document[kind].size === 0) return;
    writeSection(flow, translate(`process.kinds.${kind}`));
    write();
  };
  section("metric", () => writeMetricTable(flow, metricsInOrder(book)));
  section("goal", () => writeGoals(flow));
  section("role", () => writeRoles(flow));
  section("leadSource", () => writeLeadSources(flow));
}

/** What is measured, at what it aims, where it stands, and whether that is enough. */
export function writeMetricTable(flow: Flow, metrics: readonly Metric[]): void {
  const { translate } = flow.book;
  writeTable(
    flow,
    [
      { title: translate("process.kind.metric"), share: 0.35 },
      { title: translate("process.field.metricKind"), share: 0.18 },
      { title: translate("process.field.target"), share: 0.15, align: "end" },
      { title: translate("process.field.actual"), share: 0.12, align: "end" },
      { title: translate("process.field.status"), share: 0.2 },
    ],
    [{ title: "", rows: metrics.map((metric) => metricRow(flow.book, metric)) }],
  );
}

/** Those of the process first, then stage by stage with its activities, then all others. */
function metricsInOrder({ document }: Book): readonly Metric[] {
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

function metricRow({ document, translate, palette, words }: Book, metric: Metric): Entry[] {
  const status = metricStatus(metric);
  const subject = findRecord(document, metric.subjectId);
  const about = subject === undefined || subject.kind === "process" ? "" : nameOf(subject);
  return [
    { text: metric.name, note: about },
    {
      text: translate(`process.metricKind.${metric.metricKind}`),
      note: translate(`process.period.${metric.period}`),
    },
    words.quantity(metric.target, metric.unit) || NOTHING,
    words.quantity(metric.actual, metric.unit) || NOTHING,
    {
      text: translate(`metrics.status.${status}`),
      icon: STATUS_ICONS[status],
      color: statusColor(palette.neutrals, status),
    },
  ];
}

const NOTHING = "–";

function statusColor({ good, bad, soft }: Neutrals, status: MetricStatus): string {
  if (status === "onTarget") return good;
  return status === "offTarget" ? bad : soft;
}

function writeGoals(flow: Flow): void {
  const { document, translate, words } = flow.book;
  const columns: Column[] = [
    { title: translate("process.kind.goal"), share: 0.36 },
    { title: translate("process.field.baseline"), share: 0.13, align: "end" },
    { title: translate("process.field.target"), share: 0.13, align: "end" },
    { title: translate("process.field.dueDate"), share: 0.18 },
    { title: translate("process.field.owner"), share: 0.2 },
  ];
  const rows = [...document.goal.values()].map((goal): Entry[] => [
    { text: goal.name, note: goal.description },
    words.quantity(goal.baseline, goal.unit) || NOTHING,
    words.quantity(goal.target, goal.unit) || NOTHING,
    words.day(goal.dueDate) || NOTHING,
    goal.owner,
  ]);
  writeTable(flow, columns, [{ title: "", rows }]);
}

function writeRoles(flow: Flow): void {
  const { document, translate, formats, words } = flow.book;
  const columns: Column[] = [
    { title: translate("process.kind.role"), share: 0.32 },
    { title: translate("process.field.department"), share: 0.2 },
    { title: translate("process.field.headCount"), share: 0.14, align: "end" },
    { title: translate("process.field.sellingHoursPerWeek"), share: 0.18, align: "end" },
    { title: translate("process.field.costPerHour"), share: 0.16, align: "end" },
  ];
  const rows = [...document.role.values()].map((role): Entry[] => [
    { text: labelOf(document, role.id, translate), note: role.description },
    words.department(role.department),
    words.number(role.headCount) || NOTHING,
    role.sellingHoursPerWeek === null ? NOTHING : formats.hours(role.sellingHoursPerWeek),
    words.money(role.costPerHour) || NOTHING,
  ]);
  writeTable(flow, columns, [{ title: "", rows }]);
}

function writeLeadSources(flow: Flow): void {
  const { document, translate, formats, words } = flow.book;
  const columns: Column[] = [
    { title: translate("process.kind.leadSource"), share: 0.46 },
    { title: translate("process.field.inflow"), share: 0.27, align: "end" },
    { title: translate("process.field.costPerLead"), share: 0.27, align: "end" },
  ];
  const rows = [...document.leadSource.values()].map(({ id, inflow, costPerLead }): Entry[] => [
    labelOf(document, id, translate),
    inflow === null
      ? NOTHING
      : translate("exports.pdf.perMonth", { count: formats.number(inflow) }),
    words.money(costPerLead) || NOTHING,
  ]);
  writeTable(flow, columns, [{ title: "", rows }]);
}
