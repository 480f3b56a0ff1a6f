import type { Figure } from "../../../analysis/figure.ts";
import { FIGURE_NAMES, type FigureName } from "../../../analysis/forecast.ts";
import { mergeGaps } from "../../../analysis/gaps.ts";
import type { ProcessInShort, StageInShort } from "../../../roadmap/processInShort.ts";
import type { Roadmap } from "../../../roadmap/roadmap.ts";
import { type Block, bullets, facts, heading, paragraphs, table } from "./blocks.ts";
import { joined, type Words } from "../words.ts";

/** The process for readers who will not open it: figures, stages, lead sources, roles. */
export function processSection({ process }: Roadmap, words: Words): readonly Block[] {
  const { t, money } = words;
  const about = facts([
    [t("process.field.idealCustomer"), process.idealCustomer],
    [t("process.field.dealValue"), money(process.dealValue)],
  ]);
  return [
    heading(2, t("roadmap.document.process")),
    ...paragraphs(process.purpose),
    ...(about === null ? [] : [about]),
    ...figures(process, words),
    ...stages(process, words),
    ...leadSources(process, words),
    ...roles(process, words),
  ];
}

function figures({ figures, roles, currency }: ProcessInShort, words: Words): readonly Block[] {
  const { t, formats } = words;
  const write: Readonly<Record<FigureName, (value: number) => string>> = {
    leadsPerMonth: (value) => formats.number(value),
    winRate: (value) => formats.percent(value),
    winsPerMonth: (value) => formats.number(value),
    revenuePerMonth: (value) => formats.money(value, currency),
    meanDaysToWin: formats.daysLong,
  };
  const gapsOf = (figure: Figure) => (figure.known ? [] : figure.gaps);
  const gaps = mergeGaps(
    ...FIGURE_NAMES.map((name) => gapsOf(figures[name])),
    ...roles.map((role) => gapsOf(role.utilisation)),
  );
  return [
    heading(3, t("roadmap.document.figures")),
    table(FIGURE_NAMES, [
      { label: t("roadmap.document.figure"), cell: (name) => t(`forecast.figure.${name}`) },
      {
        label: t("process.field.value"),
        cell: (name) => words.figure(figures[name], write[name]),
        isNumber: true,
      },
    ]),
    ...(gaps.length === 0
      ? []
      : [...paragraphs(t("roadmap.document.missing")), bullets(gaps.map(words.gap))]),
  ];
}

function stages({ stages }: ProcessInShort, words: Words): readonly Block[] {
  if (stages.length === 0) return [];
  const { t, name, names, days, percent, number, formats } = words;
  const nameOf = (stage: StageInShort) =>
    stage.outsourced
      ? t("roadmap.document.outsourcedStage", { name: name(stage.name) })
      : name(stage.name);
  const rows = table(stages, [
    {
      label: t("roadmap.document.number"),
      cell: (stage) => formats.integer(stage.number),
      isNumber: true,
    },
    { label: t("process.kind.stage"), cell: nameOf },
    { label: t("process.field.purpose"), cell: (stage) => stage.purpose },
    {
      label: t("process.field.ownerRole"),
      cell: ({ owner }) => names(owner === null ? [] : [owner]),
    },
    {
      label: t("roadmap.document.expectedDays"),
      cell: (stage) => days(stage.durationDays ?? stage.expectedDays),
      isNumber: true,
    },
    {
      label: t("process.field.longestDays"),
      cell: (stage) => days(stage.longestDays),
      isNumber: true,
    },
    { label: t("process.field.exitCriteria"), cell: (stage) => joined(stage.exitCriteria) },
    {
      label: t("roadmap.document.dealsPerMonth"),
      cell: (stage) => number(stage.visitsPerMonth),
      isNumber: true,
    },
    {
      label: t("roadmap.document.passOn"),
      cell: (stage) => percent(stage.passOn),
      isNumber: true,
    },
    {
      label: t("roadmap.document.winProbability"),
      cell: (stage) => percent(stage.winProbability),
      isNumber: true,
    },
  ]);
  return [heading(3, t("process.kinds.stage")), rows];
}

function leadSources({ leadSources }: ProcessInShort, words: Words): readonly Block[] {
  if (leadSources.length === 0) return [];
  const { t, name, number, money, department } = words;
  const rows = table(leadSources, [
    { label: t("process.kind.leadSource"), cell: (source) => name(source.name) },
    { label: t("process.field.department"), cell: (source) => department(source.department) },
    {
      label: t("forecast.figure.leadsPerMonth"),
      cell: (source) => number(source.leadsPerMonth),
      isNumber: true,
    },
    {
      label: t("process.field.costPerLead"),
      cell: (source) => money(source.costPerLead),
      isNumber: true,
    },
  ]);
  return [heading(3, t("process.kinds.leadSource")), rows];
}

function roles({ roles }: ProcessInShort, words: Words): readonly Block[] {
  if (roles.length === 0) return [];
  const { t, name, number, department, figure, formats } = words;
  const rows = table(roles, [
    { label: t("process.kind.role"), cell: (role) => name(role.name) },
    { label: t("process.field.department"), cell: (role) => department(role.department) },
    {
      label: t("process.field.headCount"),
      cell: (role) => number(role.headCount),
      isNumber: true,
    },
    {
      label: t("roadmap.document.workPerMonth"),
      cell: (role) => figure(role.hoursPerMonth, formats.hours),
      isNumber: true,
    },
    {
      label: t("roadmap.document.capacityPerMonth"),
      cell: (role) => figure(role.capacityPerMonth, formats.hours),
      isNumber: true,
    },
    {
      label: t("roadmap.document.utilisation"),
      cell: (role) => figure(role.utilisation, (value) => formats.percent(value)),
      isNumber: true,
    },
  ]);
  return [heading(3, t("process.kinds.role")), rows];
}
