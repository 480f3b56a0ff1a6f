import { FIGURE_UNITS } from "../../core/analysis/explain.ts";
import {
  type GoalAnswer,
  type GoalQuestion,
  goalSeek,
  type Measure,
  measureOf,
} from "../../core/analysis/goals/goalSeek.ts";
import { type Lever, leversOf } from "../../core/analysis/goals/levers.ts";
import {
  PERIODS,
  type Period,
  type Quota,
  type Requirements,
  requirementsFor,
} from "../../core/analysis/goals/requirements.ts";
import { sayAnswer, sayLever } from "../../core/analysis/sayWhatIf.ts";
import { ranked } from "../../core/analysis/sensitivity/ranking.ts";
import { EFFECTS, sensitivities } from "../../core/analysis/sensitivity/sensitivities.ts";
import { writeUnit } from "../../core/analysis/writeUnit.ts";
import { forecast } from "../../core/analysis/forecast.ts";
import { gapLines, nameIn, writeFigure } from "../names.ts";
import { numberOption, textOption } from "../parse.ts";
import { tableLines } from "../table.ts";
import { type Outcome, UsageProblem, type Verb, type VerbContext } from "../verb.ts";

/** So many of those that don't reach it are told. */
const MOST_NEAREST = 5;
/** So many numbers are tried, those that move the figure most; `--change` names any one. */
const MOST_LEVERS = 40;

/** What it takes to reach a target: the forecast read backwards, and one number changed. */
export const goalVerb: Verb = {
  name: "goal",
  about: "cli.verb.goal",
  options: [
    { name: "target", value: "X", about: "cli.option.target" },
    { name: "outcome", value: "NAME", about: "cli.option.outcome" },
    { name: "figure", value: "NAME", about: "cli.option.figure" },
    { name: "per", value: "PERIOD", about: "cli.option.per" },
    { name: "change", value: "ID", about: "cli.option.change" },
  ],
  examples: [
    { line: "goal sales.stagecraft.json --outcome won --target 25%", about: "cli.example.winRate" },
    {
      line: "goal sales.stagecraft.json --outcome won --target 60 --per quarter",
      about: "cli.example.wins",
    },
    {
      line: "goal sales.stagecraft.json --figure revenuePerMonth --target 1200000 --per year",
      about: "cli.example.revenue",
    },
    {
      line: "goal sales.stagecraft.json --figure meanDaysToWin --target 45 --change ID",
      about: "cli.example.days",
    },
  ],
  run: (context): Outcome => {
    const goal = goalOf(context);
    const { measure, target } = goal;
    const today = measureOf(context.document, measure);
    const answers = leversFor(context, measure).map((lever) => {
      const question = { lever, measure, target };
      return { question, answer: goalSeek(context.document, question) };
    });
    const needs = goal.quota === null ? null : requirementsFor(context.document, goal.quota);
    const isReached =
      needs?.leadsPerMonth.known === true ||
      answers.some(({ answer }) => answer.answer === "reached");
    const isUnknown = answers.every(({ answer }) => answer.answer === "unknown");
    const missing = today.known ? [] : gapLines(context, today.gaps);
    return {
      ending: isReached ? "ok" : isUnknown ? "unsound" : "outOfReach",
      json: {
        measure,
        target,
        now: today,
        ...(needs !== null && { requirements: needs }),
        answers: answers.map(({ question, answer }) => ({
          lever: question.lever,
          name: sayLever(context.document, question.lever, context),
          ...answer,
        })),
      },
      text: [
        ...headLines(context, measure, target),
        ...(needs === null ? [] : needLines(context, needs)),
        "",
        context.translate("cli.heading.oneChange"),
        ...answerLines(context, answers),
      ],
      missing,
    };
  },
};

interface Goal {
  readonly measure: Measure;
  /** In the unit of the measure. */
  readonly target: number;
  /** Where the target counts deals that are won, or money: what asks for leads and people. */
  readonly quota: Quota | null;
}

function goalOf(context: VerbContext): Goal {
  const { options } = context;
  const target = numberOption(options, "target");
  if (target === null) throw new UsageProblem("cli.problem.noTarget");
  const period = periodOf(textOption(options, "per"));
  const per = period ?? "month";
  const figure = textOption(options, "figure");
  const outcome = textOption(options, "outcome");
  if ((figure === null) === (outcome === null)) throw new UsageProblem("cli.problem.whatFor");
  if (figure !== null) {
    const known = EFFECTS.find((name) => name === figure);
    if (known === undefined) {
      throw new UsageProblem("cli.problem.noFigure", { name: figure, names: EFFECTS.join(", ") });
    }
    if (known !== "winsPerMonth" && known !== "revenuePerMonth") {
      return { measure: { figure: known }, target, quota: null };
    }
    const of = known === "winsPerMonth" ? "wins" : "revenue";
    const quota: Quota = { of, amount: target, per };
    return { measure: { figure: known }, target: target / PERIODS[per], quota };
  }
  const measure = outcomeMeasure(context, outcome ?? "");
  // A share of the leads is at most 1; more than that are deals.
  if (period === null && target <= 1) return { measure, target, quota: null };
  if (measure.figure === "winRate") {
    const quota: Quota = { of: "wins", amount: target, per };
    return { measure: { figure: "winsPerMonth" }, target: target / PERIODS[per], quota };
  }
  const leads = forecast(context.document).figures.leadsPerMonth;
  const share = leads.known ? target / PERIODS[per] / leads.value : Number.NaN;
  if (!Number.isFinite(share)) throw new UsageProblem("cli.problem.noLeads");
  return { measure, target: share, quota: null };
}

function periodOf(text: string | null): Period | null {
  switch (text) {
    case null:
      return null;
    case "month":
    case "quarter":
    case "year":
      return text;
    default:
      throw new UsageProblem("cli.problem.noPeriod", {
        name: text,
        names: Object.keys(PERIODS).join(", "),
      });
  }
}

/** By id, by name, or by what it counts as; all outcomes that are won are one. */
function outcomeMeasure({ document }: VerbContext, wanted: string): Measure {
  const outcomes = [...document.outcome.values()];
  const word = wanted.toLowerCase();
  const byName = outcomes.filter(({ id, name }) => id === wanted || name.toLowerCase() === word);
  const byResult = outcomes.filter(({ result }) => result.toLowerCase() === word);
  if (byName.length === 0 && byResult[0]?.result === "won") return { figure: "winRate" };
  const found = byName.length > 0 ? byName : byResult;
  const [first] = found;
  if (first !== undefined && found.length === 1) {
    const isOnlyWon =
      first.result === "won" && outcomes.filter(({ result }) => result === "won").length === 1;
    return isOnlyWon ? { figure: "winRate" } : { figure: "outcome", outcomeId: first.id };
  }
  const listed = (found.length > 0 ? found : outcomes).map(({ id, name }) => `${name} (${id})`);
  throw new UsageProblem(
    found.length > 0 ? "cli.problem.severalOutcomes" : "cli.problem.noOutcome",
    { name: wanted, names: listed.join(", ") },
  );
}

/** The lever that is asked for, else all that move the figure, the strongest first. */
function leversFor({ document, options }: VerbContext, measure: Measure): readonly Lever[] {
  const levers = leversOf(document);
  const wanted = textOption(options, "change");
  if (wanted !== null) {
    const chosen = levers.filter(({ recordId }) => recordId === wanted);
    if (chosen.length === 0) throw new UsageProblem("cli.problem.noLever", { name: wanted });
    return chosen;
  }
  const effect = measure.figure === "outcome" ? "winRate" : measure.figure;
  const found = ranked(sensitivities(document), effect);
  const place = new Map(found.map(({ entry }, index) => [entry.recordId, index]));
  const isAmount = measure.figure === "winsPerMonth" || measure.figure === "revenuePerMonth";
  const amounts = levers.filter(
    ({ changes }) =>
      // More leads of one source change shares only where there is another.
      (changes === "inflow" && (isAmount || document.leadSource.size > 1)) ||
      (changes === "dealValue" && measure.figure === "revenuePerMonth"),
  );
  const others = levers.filter(({ changes, recordId }) =>
    measure.figure === "outcome" ? changes === "probability" : place.has(recordId),
  );
  const byPlace = (lever: Lever) => place.get(lever.recordId) ?? found.length;
  return [...amounts, ...others.toSorted((a, b) => byPlace(a) - byPlace(b))].slice(0, MOST_LEVERS);
}

function headLines(context: VerbContext, measure: Measure, target: number): readonly string[] {
  const { translate, document } = context;
  const unit = measure.figure === "outcome" ? "ratio" : FIGURE_UNITS[measure.figure];
  const name =
    measure.figure === "outcome"
      ? nameIn(context, measure.outcomeId)
      : translate(`forecast.figure.${measure.figure}`);
  const write = (value: number) => writeUnit(value, unit, context);
  return tableLines(
    [name, ""],
    [
      [translate("cli.column.now"), writeFigure(measureOf(document, measure), write)],
      [translate("cli.column.target"), write(target)],
    ],
  );
}

function needLines(context: VerbContext, needs: Requirements): string[] {
  const { translate, formats } = context;
  const perMonth = (value: number) => writeUnit(value, "perMonth", context);
  return [
    "",
    translate("cli.heading.needs"),
    ...tableLines(
      [translate("cli.column.step"), translate("cli.column.visitsPerMonth")],
      needs.states.map(({ recordId, visitsPerMonth }) => [
        nameIn(context, recordId),
        writeFigure(visitsPerMonth, perMonth),
      ]),
    ),
    "",
    ...tableLines(
      [
        translate("process.kind.role"),
        translate("cli.column.hoursPerMonth"),
        translate("cli.column.timesPerWeek"),
        translate("cli.column.people"),
        translate("cli.column.missing"),
      ],
      needs.roles.map((role) => [
        nameIn(context, role.recordId),
        writeFigure(role.hoursPerMonth, formats.hours),
        writeFigure(role.activitiesPerRepAndWeek, (value) => formats.number(value)),
        writeFigure(role.headCount, (value) => formats.number(value)),
        writeFigure(role.missing, (value) => formats.number(value)),
      ]),
    ),
  ];
}

/** What reaches the target, then what comes nearest to it. */
function answerLines(
  context: VerbContext,
  answers: readonly { readonly question: GoalQuestion; readonly answer: GoalAnswer }[],
): string[] {
  const reached = answers.filter(({ answer }) => answer.answer === "reached");
  const distance = ({ question, answer }: (typeof answers)[number]) =>
    answer.answer === "outOfReach" && answer.best !== null
      ? Math.abs(answer.best.result - question.target)
      : Number.POSITIVE_INFINITY;
  const nearest = answers
    .filter((one) => answers.length === 1 || Number.isFinite(distance(one)))
    .filter(({ answer }) => answer.answer === "outOfReach")
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, MOST_NEAREST);
  return [...reached, ...nearest].flatMap(({ question, answer }) => {
    const said = sayAnswer(context.document, question, answer, context);
    return said === null ? [] : [`- ${said} [${question.lever.recordId}]`];
  });
}
