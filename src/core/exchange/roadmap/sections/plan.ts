import type { RoadmapDeal } from "../../../roadmap/deals.ts";
import type { RoadmapGoal } from "../../../roadmap/goals.ts";
import type { LocationPlan } from "../../../roadmap/locations.ts";
import type { RoadmapProblem } from "../../../roadmap/problems.ts";
import type { Roadmap } from "../../../roadmap/roadmap.ts";
import { smartWords } from "../../../roadmap/smartWords.ts";
import { type Block, bullets, facts, heading, paragraphs, table } from "./blocks.ts";
import { audienceNames, joined, type Words } from "../words.ts";

/** Title, summary, who answers for it, the period, and the day it was written. */
export function headerSection({ header, process }: Roadmap, words: Words): readonly Block[] {
  const { t, day, dates } = words;
  const { audience } = header;
  const list = facts([
    [t("process.kind.process"), header.title === process.name ? "" : process.name],
    [t("process.field.owner"), header.owner],
    [t("background.field.version"), header.version],
    [t("roadmap.document.period"), dates(header.period?.start ?? null, header.period?.end ?? null)],
    [t("roadmap.document.asOf"), day(header.today)],
    [t("background.field.reviewDate"), day(header.reviewDate)],
    ...(audience === null
      ? []
      : [
          [t("audience.document.for"), joined(audienceNames(audience, words))] as const,
          [t("audience.document.leftOut"), words.number(audience.leftOut)] as const,
        ]),
  ]);
  return [
    heading(1, words.name(header.title)),
    ...paragraphs(header.summary),
    ...(list === null ? [] : [list]),
  ];
}

export function goalsSection({ goals }: Roadmap, words: Words): readonly Block[] {
  if (goals.length === 0) return [];
  const { t, name, names, quantity, difference, percent, day, status } = words;
  const rows = table(goals, [
    { label: t("process.kind.goal"), cell: (goal) => name(goal.name) },
    { label: t("process.field.description"), cell: (goal) => goal.description },
    { label: t("process.field.measure"), cell: (goal) => goal.measure },
    {
      label: t("process.field.baseline"),
      cell: ({ baseline, unit }) => quantity(baseline, unit),
      isNumber: true,
    },
    {
      label: t("roadmap.document.current"),
      cell: ({ current, unit }) => quantity(current, unit),
      isNumber: true,
    },
    {
      label: t("process.field.target"),
      cell: ({ target, unit }) => quantity(target, unit),
      isNumber: true,
    },
    {
      label: t("roadmap.document.gap"),
      cell: ({ gap, unit }) => difference(gap, unit),
      isNumber: true,
    },
    {
      label: t("roadmap.document.progress"),
      cell: ({ progress }) => percent(progress),
      isNumber: true,
    },
    { label: t("process.field.dueDate"), cell: (goal) => day(goal.dueDate) },
    { label: t("process.field.owner"), cell: (goal) => goal.owner },
    { label: t("process.field.status"), cell: (goal) => status(goal.status, goal.overdue) },
    { label: t("process.kinds.initiative"), cell: (goal) => names(goal.initiatives) },
  ]);
  return [
    heading(2, t("process.kinds.goal")),
    rows,
    heading(3, t("smart.heading")),
    bullets(goals.map((goal) => smartLine(goal, words))),
  ];
}

/** What the goal lacks to be SMART, in one line. */
function smartLine({ name, smart }: RoadmapGoal, { t, formats, ...words }: Words): string {
  const open = smart.filter(({ state }) => state !== "met");
  return open.length === 0
    ? t("smart.whole", { name: words.name(name) })
    : t("smart.some", {
        name: words.name(name),
        parts: joined(open.map((part) => smartWords(part, t, formats))),
      });
}

export function dealsSection({ deals, dealTotals }: Roadmap, words: Words): readonly Block[] {
  if (deals.length === 0) return [];
  const { t, name, names, money, day, status } = words;
  const rows = table(deals, [
    { label: t("process.kind.importantDeal"), cell: (deal) => name(deal.name) },
    { label: t("process.field.account"), cell: (deal) => deal.account },
    { label: t("process.field.stage"), cell: ({ stage }) => names(stage === null ? [] : [stage]) },
    { label: t("process.field.value"), cell: (deal) => money(deal.value), isNumber: true },
    {
      label: t("process.field.probability"),
      cell: (deal) => probabilityOf(deal, words),
      isNumber: true,
    },
    {
      label: t("roadmap.document.weightedValue"),
      cell: (deal) => money(deal.weightedValue),
      isNumber: true,
    },
    { label: t("process.field.closeDate"), cell: (deal) => day(deal.closeDate) },
    { label: t("process.field.owner"), cell: (deal) => deal.owner },
    {
      label: t("process.field.location"),
      cell: ({ location }) => names(location === null ? [] : [location]),
    },
    { label: t("process.field.risk"), cell: (deal) => deal.risk },
    { label: t("process.field.helpNeeded"), cell: (deal) => deal.helpNeeded },
    { label: t("process.field.status"), cell: (deal) => status(deal.status, deal.overdue) },
  ]);
  const totals = t("roadmap.document.dealTotals", {
    deals: words.formats.integer(dealTotals.count),
    value: money(dealTotals.value),
    weighted: money(dealTotals.weightedValue),
  });
  const incomplete =
    dealTotals.incomplete === 0
      ? []
      : paragraphs(
          t("roadmap.document.dealsIncomplete", {
            deals: words.formats.integer(dealTotals.incomplete),
          }),
        );
  return [heading(2, t("process.kinds.importantDeal")), rows, ...paragraphs(totals), ...incomplete];
}

function probabilityOf({ probability, probabilityFrom }: RoadmapDeal, words: Words): string {
  const written = words.percent(probability);
  return probabilityFrom === "stage"
    ? words.t("roadmap.document.probabilityOfStage", { value: written })
    : written;
}

export function strategiesSection({ strategies }: Roadmap, words: Words): readonly Block[] {
  if (strategies.length === 0) return [];
  const { t, name, names, area } = words;
  const rows = table(strategies, [
    { label: t("process.kind.strategy"), cell: (strategy) => name(strategy.name) },
    { label: t("process.field.area"), cell: (strategy) => area(strategy.area) },
    { label: t("process.field.description"), cell: (strategy) => strategy.description },
    { label: t("process.field.owner"), cell: (strategy) => strategy.owner },
    { label: t("process.kinds.goal"), cell: (strategy) => names(strategy.goals) },
    { label: t("process.kinds.initiative"), cell: (strategy) => names(strategy.initiatives) },
  ]);
  return [heading(2, t("process.kinds.strategy")), rows];
}

export function asksSection({ asks }: Roadmap, words: Words): readonly Block[] {
  if (asks.length === 0) return [];
  const { t, name, names, number, day, status, priority } = words;
  const departments = asks.flatMap((group) => [
    heading(3, name(words.department(group.department))),
    table(group.asks, [
      { label: t("process.kind.ask"), cell: (ask) => name(ask.name) },
      { label: t("process.field.description"), cell: (ask) => ask.description },
      { label: t("process.field.amount"), cell: (ask) => number(ask.amount), isNumber: true },
      { label: t("process.field.neededBy"), cell: (ask) => day(ask.end) },
      { label: t("process.field.owner"), cell: (ask) => ask.owner },
      { label: t("process.field.priority"), cell: priority },
      { label: t("process.field.status"), cell: (ask) => status(ask.status, ask.overdue) },
      {
        label: t("process.field.initiative"),
        cell: ({ initiative }) => names(initiative === null ? [] : [initiative]),
      },
    ]),
  ]);
  return [heading(2, t("roadmap.document.asks")), ...departments];
}

export function locationsSection({ locations }: Roadmap, words: Words): readonly Block[] {
  if (locations.length === 0) return [];
  return [
    heading(2, words.t("process.kinds.location")),
    ...locations.flatMap((location) => locationBlocks(location, words)),
  ];
}

function locationBlocks(location: LocationPlan, words: Words): readonly Block[] {
  const { t, name, number, money } = words;
  const of = (kind: "initiative" | "milestone" | "ask") =>
    joined(location.items.filter((item) => item.kind === kind).map((item) => name(item.name)));
  const list = facts([
    [t("process.field.country"), location.country],
    [t("process.field.timeZone"), location.timeZone],
    [t("process.field.lead"), location.lead],
    [t("process.field.headCount"), number(location.headCount)],
    [t("process.field.quota"), money(location.quota)],
    [t("process.kinds.initiative"), of("initiative")],
    [t("process.kinds.milestone"), of("milestone")],
    [t("process.kinds.ask"), of("ask")],
    [t("process.kinds.importantDeal"), joined(location.deals.map((deal) => name(deal.name)))],
  ]);
  return [
    heading(3, name(location.name)),
    ...paragraphs(location.description),
    ...(list === null ? [] : [list]),
  ];
}

/** What does not fit together, for whoever keeps the plan. */
export function problemsSection({ problems }: Roadmap, words: Words): readonly Block[] {
  if (problems.length === 0) return [];
  const { t, name } = words;
  const textOf = ({ reason, itemName, dependencyName }: RoadmapProblem) =>
    t(`roadmap.document.problem.${reason}`, {
      name: name(itemName),
      other: name(dependencyName),
    });
  return [heading(2, t("roadmap.document.problems")), bullets(problems.map(textOf))];
}
