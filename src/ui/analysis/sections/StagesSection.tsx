import { Button as AriaButton } from "react-aria-components";
import type { DetailName } from "../../../core/analysis/detailFigures.ts";
import { type Details, stateDetails } from "../../../core/analysis/details.ts";
import { DAYS, NUMBER, type Unit, writeValue } from "../../../core/charts/units.ts";
import type { Formats } from "../../../core/i18n/format.ts";
import type { Translate } from "../../../core/i18n/translator.ts";
import { type ProcessDocument, processOf } from "../../../core/process/document.ts";
import { stagesInOrder } from "../../../core/process/graph.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { labelOf } from "../model/names.ts";
import { showRecord } from "../model/show.ts";
import { Panel } from "../parts/Panel.tsx";
import styles from "./sections.module.css";

/** So many rows are read; a process of more stages shows the first ones. */
const MOST_STAGES = 40;

/** The figures of the pipeline that one finds in no other place of the page. */
const FIGURES = [
  "openDeals",
  "weightedPipeline",
  "costPerLead",
  "costPerWin",
  "salesVelocity",
  "throughput",
  "requiredCoverage",
  "meanDays",
] as const satisfies readonly DetailName[];

/** What is known of each stage, and of the pipeline as a whole. */
export function StagesSection({
  document,
  details,
}: {
  readonly document: ProcessDocument;
  readonly details: Details;
}) {
  const translate = useTranslate();
  const formats = useFormats();
  const money: Unit = { kind: "money", currency: processOf(document).currency };
  const rows = stagesInOrder(document).flatMap(({ id }) => {
    const found = stateDetails(details, id);
    return found === null ? [] : [{ id, found }];
  });
  if (rows.length === 0) return null;
  const write = (value: number | null, unit: Unit) =>
    value === null ? "–" : writeValue(value, unit, formats);
  const { salesVelocity, throughput } = details.figures;
  const differs =
    salesVelocity.known &&
    throughput.known &&
    Math.abs(salesVelocity.value - throughput.value) > 0.01 * Math.abs(throughput.value);
  return (
    <Panel
      title={translate("analysis.stages.title")}
      about={translate("analysis.stages.about")}
      span={12}
    >
      <div className={styles.stack}>
        <div className={styles.tableScroll}>
          <table className={styles.table} data-testid="stages">
            <caption className="visuallyHidden">{translate("analysis.stages.title")}</caption>
            <thead>
              <tr>
                <th scope="col">{translate("process.kind.stage")}</th>
                <th scope="col">{translate("analysis.stages.reach")}</th>
                <th scope="col">{translate("analysis.stages.chance")}</th>
                <th scope="col">{translate("analysis.stages.daysToWin")}</th>
                <th scope="col">{translate("analysis.stages.open")}</th>
                <th scope="col">{translate("analysis.stages.cost")}</th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, MOST_STAGES).map(({ id, found }) => (
                <tr key={id}>
                  <th scope="row" dir="auto">
                    <AriaButton className={styles.rowButton} onPress={() => showRecord(id)}>
                      {labelOf(document, id, translate)}
                    </AriaButton>
                  </th>
                  <td>{found.everVisited === null ? "–" : formats.percent(found.everVisited)}</td>
                  <td>
                    {found.winProbability === null ? "–" : formats.percent(found.winProbability)}
                  </td>
                  <td>{write(found.daysToWin, DAYS)}</td>
                  <td>{write(found.openDeals, NUMBER)}</td>
                  <td>{write(found.costLeft, money)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <dl className={styles.facts}>
          {FIGURES.map((name) => {
            const figure = details.figures[name];
            return (
              <div key={name}>
                <dt>{translate(`analysis.detail.${name}`)}</dt>
                <dd dir="auto">
                  {figure.known
                    ? writeDetail(name, figure.value, document, translate, formats)
                    : "–"}
                </dd>
              </div>
            );
          })}
        </dl>
        {differs && <p className={styles.soft}>{translate("analysis.detail.velocityDiffers")}</p>}
      </div>
    </Panel>
  );
}

function writeDetail(
  name: (typeof FIGURES)[number],
  value: number,
  document: ProcessDocument,
  translate: Translate,
  formats: Formats,
): string {
  const { currency } = processOf(document);
  switch (name) {
    case "openDeals":
      return writeValue(value, NUMBER, formats);
    case "meanDays":
      return formats.daysLong(Math.round(value));
    case "requiredCoverage":
      return translate("analysis.detail.times", { count: formats.number(value, 1) });
    case "salesVelocity":
    case "throughput":
      return translate("analysis.detail.aDay", { money: formats.money(value, currency) });
    case "weightedPipeline":
    case "costPerLead":
    case "costPerWin":
      return formats.money(value, currency);
  }
}
