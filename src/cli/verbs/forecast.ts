import { DETAIL_NAMES } from "../../core/analysis/detailFigures.ts";
import { detailedForecast, stateDetails } from "../../core/analysis/details.ts";
import { detailLabel, explainDetail } from "../../core/analysis/explainDetails.ts";
import { FIGURE_UNITS } from "../../core/analysis/explain.ts";
import { FIGURE_NAMES, type Forecast, forecast } from "../../core/analysis/forecast.ts";
import { writeUnit } from "../../core/analysis/writeUnit.ts";
import { processOf } from "../../core/process/document.ts";
import { gapLines, nameIn, writeFigure } from "../names.ts";
import { tableLines } from "../table.ts";
import type { Outcome, Verb, VerbContext } from "../verb.ts";

/** What the process yields, as the page shows it. */
export const forecastVerb: Verb = {
  name: "forecast",
  about: "cli.verb.forecast",
  options: [],
  examples: [
    { line: "forecast sales.stagecraft.json", about: "cli.example.forecast" },
    { line: "forecast sales.stagecraft.json --language fi", about: "cli.example.language" },
    { line: "forecast sales.stagecraft.json --json", about: "cli.example.json" },
  ],
  run: (context): Outcome => {
    const found = forecast(context.document);
    const isSound = found.figures.winRate.known;
    const missing = gapLines(context, found.gaps);
    return {
      ending: isSound ? "ok" : "unsound",
      json: context.options.has("json") ? jsonOf(context, found) : {},
      text: textOf(context, found),
      missing,
    };
  },
};

function textOf(context: VerbContext, { figures, states, outcomes }: Forecast): string[] {
  const { translate, formats } = context;
  const number = (value: number | null) => (value === null ? "–" : formats.number(value));
  return [
    ...tableLines(
      [processOf(context.document).name || translate("common.untitled"), ""],
      [
        ...FIGURE_NAMES.map((name) => [
          translate(`forecast.figure.${name}`),
          writeFigure(figures[name], (value) => writeUnit(value, FIGURE_UNITS[name], context)),
        ]),
        ...detailRows(context),
      ],
    ),
    "",
    ...tableLines(
      [
        translate("cli.column.step"),
        translate("cli.column.visitsPerLead"),
        translate("cli.column.visitsPerMonth"),
        translate("cli.column.winChance"),
      ],
      [...states].map(([id, state]) => [
        nameIn(context, id),
        number(state.visitsPerLead),
        number(state.visitsPerMonth),
        formats.percent(state.winProbability),
      ]),
    ),
    "",
    ...tableLines(
      [
        translate("process.kind.outcome"),
        translate("cli.column.probability"),
        translate("cli.column.dealsPerMonth"),
      ],
      [...outcomes].map(([id, { probability, dealsPerMonth }]) => [
        nameIn(context, id),
        formats.percent(probability),
        number(dealsPerMonth),
      ]),
    ),
  ];
}

/** Those figures in detail that are known: the others ask for what is not everybody's concern. */
function detailRows(context: VerbContext): readonly (readonly string[])[] {
  const details = detailedForecast(context.document);
  return DETAIL_NAMES.flatMap((name) => {
    const asked = { of: "figure", name } as const;
    const figure = details.figures[name];
    if (!figure.known) return [];
    const { unit } = explainDetail(context.document, details, asked);
    return [[context.translate(detailLabel(asked)), writeUnit(figure.value, unit, context)]];
  });
}

/** Maps become lists, each entry with the id and the name of its record. */
function jsonOf(context: VerbContext, { figures, gaps, states, flows, outcomes }: Forecast) {
  const list = <Entry extends object>(entries: ReadonlyMap<string, Entry>) =>
    [...entries].map(([id, entry]) => ({ id, name: nameIn(context, id), ...entry }));
  return {
    figures,
    gaps,
    states: list(states),
    flows: list(flows),
    outcomes: list(outcomes),
    details: detailsOf(context),
  };
}

/** All that can be computed exactly; what is not known of a state is null. */
function detailsOf({ document }: VerbContext): object {
  const details = detailedForecast(document);
  const { figures, stateIds, cycleTime, rampUp, roles } = details;
  return {
    figures,
    states: stateIds.map((id) => {
      const { outcomes, ...state } = stateDetails(details, id) ?? { outcomes: new Map() };
      return { id, ...state, outcomes: Object.fromEntries(outcomes) };
    }),
    cycleTime,
    rampUp,
    roles: [...roles].map(([id, role]) => ({ id, ...role })),
  };
}
