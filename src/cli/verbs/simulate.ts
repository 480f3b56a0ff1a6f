import { leadsPerMonth } from "../../core/analysis/leads.ts";
import { DAYS_PER_MONTH } from "../../core/analysis/workingDays.ts";
import {
  OPTION_LIMITS,
  type SimulationOptions,
  USUAL_OPTIONS,
} from "../../core/simulation/options.ts";
import type { SimulationResult } from "../../core/simulation/results.ts";
import { simulate } from "../../core/simulation/simulate.ts";
import type { Spread } from "../../core/simulation/statistics.ts";
import { gapLines, nameIn } from "../names.ts";
import { wholeOption } from "../parse.ts";
import { tableLines } from "../table.ts";
import { type Outcome, UsageProblem, type Verb, type VerbContext } from "../verb.ts";

/** Deals one by one; the same seed gives the same numbers on every machine. */
export const simulateVerb: Verb = {
  name: "simulate",
  about: "cli.verb.simulate",
  options: [
    { name: "seed", value: "N", about: "cli.option.seed" },
    { name: "deals", value: "N", about: "cli.option.deals" },
    { name: "days", value: "N", about: "cli.option.days" },
    { name: "replications", value: "N", about: "cli.option.replications" },
    { name: "no-capacity", value: null, about: "cli.option.noCapacity" },
  ],
  examples: [
    { line: "simulate sales.stagecraft.json", about: "cli.example.simulate" },
    {
      line: "simulate sales.stagecraft.json --seed 7 --deals 2000 --replications 500",
      about: "cli.example.simulateDeals",
    },
    { line: "simulate sales.stagecraft.json --no-capacity", about: "cli.example.noCapacity" },
  ],
  run: async (context): Promise<Outcome> => {
    const answer = await simulate(context.document, optionsOf(context), () => Promise.resolve());
    if (!answer.known) {
      const missing = gapLines(context, answer.gaps);
      return { ending: "unsound", json: answer, text: [], missing };
    }
    return {
      ending: "ok",
      json: { ...answer, names: namesIn(context, answer) },
      text: textOf(context, answer),
      missing: gapLines(context, answer.warnings),
    };
  },
};

function optionsOf({ document, options }: VerbContext): SimulationOptions {
  const whole = (name: keyof typeof OPTION_LIMITS) => {
    const [least, most] = OPTION_LIMITS[name];
    return wholeOption(options, name, least, most);
  };
  const deals = wholeOption(options, "deals", 1, Number.MAX_SAFE_INTEGER);
  const days = whole("days");
  if (deals !== null && days !== null) throw new UsageProblem("cli.problem.dealsOrDays");
  return {
    ...USUAL_OPTIONS,
    seed: whole("seed") ?? USUAL_OPTIONS.seed,
    days: days ?? (deals === null ? USUAL_OPTIONS.days : daysOf(deals, leadsPerMonth(document))),
    replications: whole("replications") ?? USUAL_OPTIONS.replications,
    withCapacity: !options.has("no-capacity"),
  };
}

/** The days in which so many leads come in; any number while it is not known how many do. */
function daysOf(deals: number, leads: ReturnType<typeof leadsPerMonth>): number {
  if (!leads.known || leads.value === 0) return USUAL_OPTIONS.days;
  const days = Math.ceil((deals / leads.value) * DAYS_PER_MONTH);
  const [, most] = OPTION_LIMITS.days;
  if (days > most) {
    throw new UsageProblem("cli.problem.tooManyDeals", {
      days: most,
      deals: Math.floor((most / DAYS_PER_MONTH) * leads.value),
    });
  }
  return days;
}

function namesIn(context: VerbContext, { states, outcomes, roles }: SimulationResult) {
  const ids = [...states, ...outcomes, ...roles].map(({ id }) => id);
  return Object.fromEntries(ids.map((id) => [id, nameIn(context, id)]));
}

function textOf(context: VerbContext, found: SimulationResult): readonly string[] {
  const { translate, formats, currency } = context;
  const number = (value: number) => formats.number(value);
  const money = (value: number) => formats.money(value, currency);
  const { options, leads, wins, revenue, daysToWin, roles, waits } = found;
  const spread = (name: string, values: Spread | null, write: (value: number) => string) =>
    values === null
      ? []
      : [[name, ...[values.mean, values.p10, values.p50, values.p90].map((value) => write(value))]];
  const roleRows = roles.map(({ id, utilisation, queue }) => [
    nameIn(context, id),
    formats.percent(utilisation.mean),
    formats.percent(utilisation.p90),
    number(queue.mean),
  ]);
  const waitRows = waits.map(({ stateId, roleId, deals, daysPerTask }) => [
    nameIn(context, stateId),
    nameIn(context, roleId),
    number(deals),
    daysPerTask === null ? "–" : formats.days(daysPerTask),
  ]);
  return [
    translate("cli.simulated", {
      days: options.days,
      replications: options.replications,
      // A seed is a name, not an amount: without separators.
      seed: String(options.seed),
    }),
    "",
    ...tableLines(
      [
        "",
        ...(["mean", "p10", "p50", "p90"] as const).map((name) => translate(`cli.column.${name}`)),
      ],
      [
        ...spread(translate("cli.row.leads"), leads, number),
        ...spread(translate("cli.row.wins"), wins, number),
        ...spread(translate("cli.row.revenue"), revenue, money),
        ...spread(translate("forecast.figure.meanDaysToWin"), daysToWin, formats.days),
      ],
    ),
    "",
    ...tableLines(
      [
        translate("process.kind.role"),
        translate("cli.column.utilisation"),
        translate("cli.column.utilisationP90"),
        translate("cli.column.waiting"),
      ],
      roleRows,
    ),
    "",
    ...tableLines(
      [
        translate("cli.column.step"),
        translate("process.kind.role"),
        translate("cli.column.dealsWaiting"),
        translate("cli.column.daysWaiting"),
      ],
      waitRows,
    ),
  ];
}
