import type { Spread } from "../../roadmap/outlook.ts";
import { type Roadmap, type RoadmapBackground, roadmapOf } from "../../roadmap/roadmap.ts";
import type { Book } from "./book.ts";
import { type Fact, startChapter, writeFacts, writeSection, writeText } from "./chapter.ts";
import type { Flow } from "./flow.ts";
import { type Column, type Entry, writeTable } from "./table.ts";

const NOTHING = "–";

/**
 * The plan in short: what it comes from, what it may bring, its strategies, what is to be done
 * and asked for, the important deals, and what could upset it.
 */
export function writeRoadmap(book: Book): void {
  const { document, translate, today } = book;
  const roadmap = roadmapOf(document, { today });
  const { header, background, strategies, items, undated, deals, process } = roadmap;
  const isSaid = Object.values(background).some((text) => text.trim() !== "");
  if (!isSaid && strategies.length + items.length + undated.length + deals.length === 0) return;
  const isOwn = header.title !== process.name && header.title !== "";
  const flow = startChapter(book, translate("report.roadmap"), isOwn ? header.title : "");
  writeFacts(flow, headerFacts(roadmap, book), book.palette.neutrals.bg);
  writeText(flow, null, header.summary);
  writeBackground(flow, background, ["results", "market"]);
  writeOutlook(flow, roadmap);
  writeStrategies(flow, roadmap);
  writeWork(flow, roadmap);
  writeDeals(flow, roadmap);
  flow.space(14);
  writeBackground(flow, background, ["risks", "assumptions"]);
}

function headerFacts({ header }: Roadmap, { translate, words }: Book): readonly Fact[] {
  const { period, owner, version, reviewDate } = header;
  return [
    {
      label: translate("roadmap.document.period"),
      value: period === null ? "" : words.dates(period.start, period.end),
    },
    { label: translate("process.field.owner"), value: owner },
    { label: translate("background.field.version"), value: version },
    { label: translate("background.field.reviewDate"), value: words.day(reviewDate) },
  ].filter(({ value }) => value.trim() !== "");
}

function writeBackground(
  flow: Flow,
  background: RoadmapBackground,
  parts: readonly (keyof RoadmapBackground)[],
): void {
  const { translate } = flow.book;
  for (const part of parts) {
    writeText(flow, translate(`background.field.${part}`), background[part]);
  }
}

/** Wins and revenue of the period: expected, in a bad one and in a good one. */
function writeOutlook(flow: Flow, { outlook }: Roadmap): void {
  if (outlook === null) return;
  const { translate, formats, words } = flow.book;
  const { wins, revenue, period } = outlook;
  const row = (name: string, { p10, expected, p90 }: Spread, write: (value: number) => string) => [
    name,
    ...[p10, expected, p90].map(write),
  ];
  const number = { share: 0.2, align: "end" } as const;
  const columns: readonly Column[] = [
    { title: translate("roadmap.document.figure"), share: 0.4 },
    { title: translate("background.outlook.p10"), ...number },
    { title: translate("background.outlook.expected"), ...number },
    { title: translate("background.outlook.p90"), ...number },
  ];
  const rows = [
    row(translate("background.outlook.wins"), wins, (value) => formats.number(value, 1)),
    ...(revenue === null
      ? []
      : [row(translate("background.outlook.revenue"), revenue, words.money)]),
  ];
  const about = { period: words.dates(period.start, period.end) };
  writeSection(flow, translate("background.outlook.title"));
  writeText(flow, null, translate("background.outlook.about", about));
  flow.space(6);
  writeTable(flow, columns, [{ title: "", rows }]);
}

function writeStrategies(flow: Flow, { strategies }: Roadmap): void {
  if (strategies.length === 0) return;
  const { translate, words } = flow.book;
  const columns: readonly Column[] = [
    { title: translate("process.kind.strategy"), share: 0.5 },
    { title: translate("process.field.area"), share: 0.2 },
    { title: translate("process.field.goals"), share: 0.3 },
  ];
  const rows = strategies.map(({ name, description, area, goals }): Entry[] => [
    { text: words.name(name), note: description },
    words.area(area),
    words.names(goals),
  ]);
  writeSection(flow, translate("process.kinds.strategy"));
  writeTable(flow, columns, [{ title: "", rows }]);
}

/** Initiatives, milestones and asks, those without a date last. */
function writeWork(flow: Flow, { items, undated }: Roadmap): void {
  const planned = [...items, ...undated];
  if (planned.length === 0) return;
  const { translate, words } = flow.book;
  const columns: readonly Column[] = [
    { title: translate("process.field.name"), share: 0.34 },
    { title: translate("roadmap.document.type"), share: 0.14 },
    { title: translate("process.field.department"), share: 0.16 },
    { title: translate("roadmap.document.period"), share: 0.2 },
    { title: translate("process.field.status"), share: 0.16 },
  ];
  const rows = planned.map((item): Entry[] => [
    { text: words.name(item.name), note: item.owner },
    translate(`process.kind.${item.kind}`),
    words.department(item.department),
    words.dates(item.start, item.end) || translate("roadmap.document.undated"),
    words.status(item.status, item.overdue),
  ]);
  writeSection(flow, translate("report.plan"));
  writeTable(flow, columns, [{ title: "", rows }]);
}

function writeDeals(flow: Flow, { deals }: Roadmap): void {
  if (deals.length === 0) return;
  const { translate, words } = flow.book;
  const columns: readonly Column[] = [
    { title: translate("process.kind.importantDeal"), share: 0.36 },
    { title: translate("process.field.value"), share: 0.16, align: "end" },
    { title: translate("process.field.probability"), share: 0.12, align: "end" },
    { title: translate("process.field.closeDate"), share: 0.18 },
    { title: translate("process.field.status"), share: 0.18 },
  ];
  const rows = deals.map((deal): Entry[] => [
    { text: words.name(deal.name), note: deal.account },
    words.money(deal.value) || NOTHING,
    words.percent(deal.probability) || NOTHING,
    words.day(deal.closeDate) || NOTHING,
    words.status(deal.status, deal.overdue),
  ]);
  writeSection(flow, translate("process.kinds.importantDeal"));
  writeTable(flow, columns, [{ title: "", rows }]);
}
