import { useMemo } from "react";
import {
  explainQuantile,
  explainSimulated,
  explainWaiting,
  explainWeek,
  QUANTILES,
} from "../../../core/simulation/explainSimulation.ts";
import type { SimulationResult } from "../../../core/simulation/results.ts";
import { DAYS, NUMBER, type Unit, writeValue } from "../../../core/charts/units.ts";
import { type ProcessDocument, processOf } from "../../../core/process/document.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { ChartFigure } from "../chart/ChartFigure.tsx";
import { rolesOverTime, waitId, waitsSpec, weekOf } from "../model/simulationSpec.ts";
import { Explained } from "../parts/Explained.tsx";
import { Gaps } from "../parts/Gaps.tsx";
import styles from "./sections.module.css";

/** What came of a simulation: how far chance spreads it, who is busy, and where deals wait. */
export function SimulationResults({
  result,
  document,
}: {
  readonly result: SimulationResult;
  readonly document: ProcessDocument;
}) {
  const translate = useTranslate();
  const charts = useMemo(
    () => ({
      utilisation: rolesOverTime(document, result, "utilisation", translate),
      queue: rolesOverTime(document, result, "queue", translate),
      waits: waitsSpec(document, result, translate),
    }),
    [document, result, translate],
  );
  const money: Unit = { kind: "money", currency: processOf(document).currency };
  return (
    <>
      <Gaps gaps={result.warnings} document={document} />
      <div className={styles.tableScroll}>
        <table className={styles.table} data-testid="simulated">
          <caption className="visuallyHidden">{translate("analysis.section.simulation")}</caption>
          <thead>
            <tr>
              <th scope="col">
                {translate("analysis.simulation.inAll", { count: result.options.replications })}
              </th>
              <th scope="col">{translate("analysis.simulation.p10")}</th>
              <th scope="col">{translate("analysis.simulation.p50")}</th>
              <th scope="col">{translate("analysis.simulation.p90")}</th>
              <th scope="col">{translate("analysis.simulation.mean")}</th>
            </tr>
          </thead>
          <tbody>
            {ROWS.map(({ figure, label }) => (
              <Row
                key={figure}
                label={translate(label)}
                figure={figure}
                unit={figure === "revenue" ? money : figure === "daysToWin" ? DAYS : NUMBER}
                result={result}
                document={document}
              />
            ))}
          </tbody>
        </table>
      </div>
      {result.roles.length > 0 && (
        <div className={styles.halves}>
          {(["utilisation", "queue"] as const).map((figure) => (
            <ChartFigure
              key={figure}
              spec={charts[figure]}
              heading={charts[figure].title}
              document={document}
              explain={(day) =>
                charts[figure].series.map(({ id, name }) => ({
                  title: name,
                  explanation: explainWeek(document, result, figure, id, weekOf(Number(day))),
                }))
              }
            />
          ))}
        </div>
      )}
      {charts.waits.rows.length > 0 && (
        <ChartFigure
          spec={charts.waits}
          heading={charts.waits.title}
          document={document}
          explain={(id) =>
            result.waits
              .filter((wait) => waitId(wait) === id)
              .map(({ stateId, roleId }) => ({
                title: charts.waits.rows.find((row) => row.id === id)?.label ?? charts.waits.title,
                explanation: explainWaiting(document, result, stateId, roleId),
              }))
          }
        />
      )}
    </>
  );
}

const ROWS = [
  { figure: "wins", label: "analysis.simulation.wins" },
  { figure: "revenue", label: "analysis.simulation.revenue" },
  { figure: "daysToWin", label: "forecast.figure.meanDaysToWin" },
  { figure: "leads", label: "analysis.funnel.leads" },
] as const;

function Row({
  label,
  figure,
  unit,
  result,
  document,
}: {
  readonly label: string;
  readonly figure: (typeof ROWS)[number]["figure"];
  readonly unit: Unit;
  readonly result: SimulationResult;
  readonly document: ProcessDocument;
}) {
  const formats = useFormats();
  const spread = result[figure];
  return (
    <tr>
      <th scope="row">{label}</th>
      {[...QUANTILES, "mean" as const].map((column) => (
        <td key={column}>
          {spread === null ? (
            "–"
          ) : (
            <Explained
              title={label}
              explain={() =>
                column === "mean"
                  ? explainSimulated(document, result, figure)
                  : explainQuantile(document, result, figure, column)
              }
              document={document}
            >
              {column === "p50" ? (
                <strong>{writeValue(spread[column], unit, formats)}</strong>
              ) : (
                writeValue(spread[column], unit, formats)
              )}
            </Explained>
          )}
        </td>
      ))}
    </tr>
  );
}
