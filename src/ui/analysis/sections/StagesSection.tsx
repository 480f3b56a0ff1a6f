import { Button as AriaButton } from "react-aria-components";
import type { DetailName } from "../../../core/analysis/detailFigures.ts";
import { type Details, type StateColumn, stateDetails } from "../../../core/analysis/details.ts";
import {
  type DetailAsked,
  detailLabel,
  explainDetail,
} from "../../../core/analysis/explainDetails.ts";
import { DAYS, NUMBER, PERCENT, type Unit, writeValue } from "../../../core/charts/units.ts";
import { type ProcessDocument, processOf } from "../../../core/process/document.ts";
import { stagesInOrder } from "../../../core/process/graph.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { labelOf } from "../../../core/analysisCharts/names.ts";
import { showRecord } from "../model/show.ts";
import { Explained } from "../parts/Explained.tsx";
import { Computing, Panel } from "../parts/Panel.tsx";
import styles from "./sections.module.css";

/** So many rows are read; a process of more stages shows the first ones. */
const MOST_STAGES = 40;

const COLUMNS = [
  "everVisited",
  "winProbability",
  "daysToWin",
  "openDeals",
  "costLeft",
] as const satisfies readonly StateColumn[];

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

/** From here on the usual formula says something else than the process. */
const NOTABLY = 0.01;

interface StagesSectionProps {
  readonly document: ProcessDocument;
  readonly details: Details;
}

/** What is known of each stage, and of the pipeline as a whole. */
export function StagesSection({
  document,
  details,
}: {
  readonly document: ProcessDocument;
  /** Null while it is not worked out yet. */
  readonly details: Details | null;
}) {
  const translate = useTranslate();
  if (details?.stateIds.length === 0) return null;
  return (
    <Panel
      title={translate("analysis.stages.title")}
      about={translate("analysis.stages.about")}
      span={12}
    >
      {details === null ? <Computing /> : <Stages document={document} details={details} />}
    </Panel>
  );
}

function Stages({ document, details }: StagesSectionProps) {
  const translate = useTranslate();
  const rows = stagesInOrder(document)
    .filter(({ id }) => stateDetails(details, id) !== null)
    .slice(0, MOST_STAGES);
  return (
    <div className={styles.stack}>
      <div className={styles.tableScroll}>
        <table className={styles.table} data-testid="stages">
          <caption className="visuallyHidden">{translate("analysis.stages.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{translate("process.kind.stage")}</th>
              {COLUMNS.map((name) => (
                <th key={name} scope="col">
                  {translate(detailLabel({ of: "state", name, recordId: "" }))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id }) => (
              <tr key={id}>
                <th scope="row" dir="auto">
                  <AriaButton className={styles.rowButton} onPress={() => showRecord(id)}>
                    {labelOf(document, id, translate)}
                  </AriaButton>
                </th>
                {COLUMNS.map((name) => (
                  <td key={name}>
                    <Detail
                      asked={{ of: "state", name, recordId: id }}
                      document={document}
                      details={details}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <dl className={styles.facts}>
        {FIGURES.map((name) => (
          <div key={name}>
            <dt>{translate(detailLabel({ of: "figure", name }))}</dt>
            <dd>
              <Detail asked={{ of: "figure", name }} document={document} details={details} />
            </dd>
          </div>
        ))}
      </dl>
      {formulaDiffers(details) && (
        <p className={styles.soft}>{translate("analysis.detail.velocityDiffers")}</p>
      )}
    </div>
  );
}

/** A number of the exact forecast, with where it comes from. */
function Detail({
  asked,
  document,
  details,
}: StagesSectionProps & { readonly asked: Exclude<DetailAsked, { of: "role" }> }) {
  const translate = useTranslate();
  const formats = useFormats();
  const value = valueOf(details, asked);
  if (value === null) return "–";
  return (
    <Explained
      title={translate(detailLabel(asked))}
      explain={() => explainDetail(document, details, asked)}
      document={document}
    >
      {writeValue(value, unitOf(asked, document), formats)}
    </Explained>
  );
}

function valueOf(details: Details, asked: Exclude<DetailAsked, { of: "role" }>): number | null {
  if (asked.of === "state") return stateDetails(details, asked.recordId)?.[asked.name] ?? null;
  const figure = details.figures[asked.name];
  return figure.known ? figure.value : null;
}

function unitOf({ name }: DetailAsked, document: ProcessDocument): Unit {
  switch (name) {
    case "everVisited":
    case "winProbability":
      return PERCENT;
    case "daysToWin":
    case "meanDays":
      return DAYS;
    case "openDeals":
    case "requiredCoverage":
      return NUMBER;
    default:
      return { kind: "money", currency: processOf(document).currency };
  }
}

function formulaDiffers({ figures: { salesVelocity, throughput } }: Details): boolean {
  if (!salesVelocity.known || !throughput.known) return false;
  return Math.abs(salesVelocity.value - throughput.value) > NOTABLY * Math.abs(throughput.value);
}
