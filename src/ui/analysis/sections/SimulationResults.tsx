import { useMemo } from "react";
import type { SimulationResult } from "../../../core/simulation/results.ts";
import { DAYS, NUMBER, type Unit, writeValue } from "../../../core/charts/units.ts";
import { type ProcessDocument, processOf } from "../../../core/process/document.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { ChartFigure } from "../chart/ChartFigure.tsx";
import { rolesOverTime, waitsSpec } from "../model/simulationSpec.ts";
import { Gaps } from "../parts/Gaps.tsx";
import styles from "./sections.module.css";

type Spread = SimulationResult["wins"];

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
            <Row label={translate("analysis.simulation.wins")} spread={result.wins} unit={NUMBER} />
            <Row
              label={translate("analysis.simulation.revenue")}
              spread={result.revenue}
              unit={money}
            />
            <Row
              label={translate("forecast.figure.meanDaysToWin")}
              spread={result.daysToWin}
              unit={DAYS}
            />
            <Row label={translate("analysis.funnel.leads")} spread={result.leads} unit={NUMBER} />
          </tbody>
        </table>
      </div>
      {result.roles.length > 0 && (
        <div className={styles.halves}>
          <ChartFigure spec={charts.utilisation} heading={charts.utilisation.title} />
          <ChartFigure spec={charts.queue} heading={charts.queue.title} />
        </div>
      )}
      {charts.waits.rows.length > 0 && (
        <ChartFigure spec={charts.waits} heading={charts.waits.title} />
      )}
    </>
  );
}

function Row({
  label,
  spread,
  unit,
}: {
  readonly label: string;
  readonly spread: Spread | null;
  readonly unit: Unit;
}) {
  const formats = useFormats();
  const write = (value: number | undefined) =>
    value === undefined ? "–" : writeValue(value, unit, formats);
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{write(spread?.p10)}</td>
      <td>
        <strong>{write(spread?.p50)}</strong>
      </td>
      <td>{write(spread?.p90)}</td>
      <td>{write(spread?.mean)}</td>
    </tr>
  );
}
