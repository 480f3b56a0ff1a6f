import type { ProcessDocument } from "../../../process/document.ts";
import type { RoadmapItem } from "../../../roadmap/items.ts";
import { type CsvRow, csvText } from "../csv/cells.ts";
import {
  leaveOut,
  type OutContext,
  type Outgoing,
  outgoing,
  type RoadmapOut,
  warnOfOrder,
} from "../out.ts";
import { described, namesInList, oneLine, shortLine, titleOf, type Work, workOf } from "../work.ts";

const HEADER = [
  "Name",
  "Group",
  "Type",
  "Owner",
  "Status",
  "Priority",
  "Start date",
  "End date",
  "Goal value",
  "Depends on",
  "Description",
];

const LONGEST_NAME = 255;

/**
 * Goals, important deals and planned work for monday.com, whose import takes the first column
 * for the names of items and asks what the others are. Days are in ISO 8601; a goal's value is
 * its target, a deal's its amount in the process's currency.
 */
export function writeMonday(document: ProcessDocument, context: OutContext): RoadmapOut {
  const out = outgoing(document, context);
  leaveOut(out, ["header", "strategies", "locations"]);
  const work = workOf(out);
  warnOfOrder(out, out.roadmap.items);
  const title = (item: RoadmapItem) => titleOf(item, out, LONGEST_NAME);
  const rows = [
    ...goalRows(out),
    ...dealRows(out),
    ...work.map((entry) => workRow(entry, work, out, title)),
  ];
  return { text: csvText({ header: HEADER, rows }, out.warnings), warnings: out.warnings.list() };
}

function goalRows(out: Outgoing): readonly CsvRow[] {
  const { roadmap, words } = out;
  return roadmap.goals.map((goal) => ({
    name: words.name(goal.name),
    cells: [
      shortLine(words.name(goal.name), out, LONGEST_NAME),
      words.t("process.kinds.goal"),
      words.t("process.kind.goal"),
      oneLine(goal.owner),
      words.status(goal.status, false),
      "",
      "",
      goal.dueDate,
      goal.target,
      "",
      [goal.description.trim(), goal.measure.trim()].filter((text) => text !== "").join("\n\n"),
    ],
  }));
}

function dealRows(out: Outgoing): readonly CsvRow[] {
  const { roadmap, words } = out;
  return roadmap.deals.map((deal) => ({
    name: words.name(deal.name),
    cells: [
      shortLine(words.name(deal.name), out, LONGEST_NAME),
      words.t("process.kinds.importantDeal"),
      words.t("process.kind.importantDeal"),
      oneLine(deal.owner),
      words.status(deal.status, false),
      "",
      "",
      deal.closeDate,
      deal.value,
      "",
      [deal.account, deal.risk, deal.helpNeeded]
        .map((text) => text.trim())
        .filter((text) => text !== "")
        .join("\n\n"),
    ],
  }));
}

function workRow(
  entry: Work,
  all: readonly Work[],
  out: Outgoing,
  title: (item: RoadmapItem) => string,
): CsvRow {
  const { item } = entry;
  const { words } = out;
  return {
    name: words.name(item.name),
    cells: [
      title(item),
      oneLine(words.department(item.department)),
      words.t(`process.kind.${item.kind}`),
      oneLine(item.owner),
      words.status(item.status, false),
      words.priority(item),
      item.span?.start ?? "",
      item.span?.end ?? "",
      "",
      namesInList(item.dependsOn, all, out, title),
      described(entry, out, ["location", "parent"]),
    ],
  };
}
