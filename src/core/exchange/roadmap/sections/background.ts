import type { Spread } from "../../../roadmap/outlook.ts";
import type { Roadmap } from "../../../roadmap/roadmap.ts";
import type { Words } from "../words.ts";
import { type Block, heading, paragraphs, table } from "./blocks.ts";

/** What the plan comes from: results of the period before, market, customers and competitors. */
export function startSection({ background }: Roadmap, words: Words): readonly Block[] {
  return [
    ...part(words.t("background.field.results"), background.results),
    ...part(words.t("background.field.market"), background.market),
  ];
}

/** What could upset the plan, and what it takes for granted. */
export function risksSection({ background }: Roadmap, words: Words): readonly Block[] {
  return [
    ...part(words.t("background.field.risks"), background.risks),
    ...part(words.t("background.field.assumptions"), background.assumptions),
  ];
}

function part(title: string, text: string): readonly Block[] {
  return text.trim() === "" ? [] : [heading(2, title), ...paragraphs(text)];
}

/** What the period may bring: expected, in a bad one and in a good one. */
export function outlookSection({ outlook }: Roadmap, words: Words): readonly Block[] {
  if (outlook === null) return [];
  const { t, formats, money, dates } = words;
  const { wins, revenue, period } = outlook;
  const count = (value: number) => formats.number(value, 1);
  const rows: readonly (readonly [string, Spread, (value: number) => string])[] = [
    [t("background.outlook.wins"), wins, count],
    ...(revenue === null ? [] : [[t("background.outlook.revenue"), revenue, money] as const]),
  ];
  return [
    heading(2, t("background.outlook.title")),
    ...paragraphs(t("background.outlook.about", { period: dates(period.start, period.end) })),
    table(rows, [
      { label: t("roadmap.document.figure"), cell: ([name]) => name },
      {
        label: t("background.outlook.p10"),
        cell: ([, { p10 }, write]) => write(p10),
        isNumber: true,
      },
      {
        label: t("background.outlook.expected"),
        cell: ([, { expected }, write]) => write(expected),
        isNumber: true,
      },
      {
        label: t("background.outlook.p90"),
        cell: ([, { p90 }, write]) => write(p90),
        isNumber: true,
      },
    ]),
  ];
}
