import { useMemo } from "react";
import { Button as AriaButton } from "react-aria-components";
import { explainFigure } from "../../../core/analysis/explain.ts";
import type { Figure } from "../../../core/analysis/figure.ts";
import type {
  ComparedRow,
  Comparison,
  Difference,
} from "../../../core/analysis/scenarios/compare.ts";
import {
  explainScenarioDifference,
  explainScenarioFigure,
  explainScenarioShare,
} from "../../../core/analysis/scenarios/explainScenario.ts";
import { writeChange, writeValue } from "../../../core/charts/units.ts";
import type { NumberChange } from "../../../core/process/scenarioChanges.ts";
import type { ProcessDocument } from "../../../core/process/document.ts";
import { runAction } from "../../../state/actions/registry.ts";
import type { Foreseen } from "../../../state/analysis/forecastStore.ts";
import { chooseScenario, useChosenScenario } from "../../../state/analysis/scenarios.ts";
import { useAnswer } from "../../../state/analysis/useAnswer.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { Button } from "../../kit/Button.tsx";
import { Icon } from "../../kit/Icon.tsx";
import { ChartFigure } from "../chart/ChartFigure.tsx";
import { COMPARED, type Compared, unitOf } from "../model/figures.ts";
import { labelOf } from "../../../core/analysisCharts/names.ts";
import { scenarioBar, scenariosSpec } from "../model/scenariosSpec.ts";
import { Explained } from "../parts/Explained.tsx";
import { Panel } from "../parts/Panel.tsx";
import { PairedChance, Pairing } from "./Pairing.tsx";
import { ScenarioNumbers } from "./ScenarioNumbers.tsx";
import styles from "./sections.module.css";

/** The process beside itself with other numbers. */
export function ScenariosSection({ document, forecast, computedFrom }: Foreseen) {
  const translate = useTranslate();
  const chosen = useChosenScenario();
  const scenarios = [...document.scenario.values()];
  const { answer } = useAnswer(
    "scenarios",
    scenarios.map(({ id }) => id),
    useBasis(computedFrom, document.scenario),
  );
  const placeOf = new Map(answer?.scenarios.map(({ scenarioId }, place) => [scenarioId, place]));
  const open = document.scenario.get(chosen ?? "") ?? null;
  return (
    <Panel
      section="scenarios"
      title={translate("analysis.section.scenarios")}
      about={translate("analysis.scenarios.about")}
      span={12}
      aside={
        <Button icon="add" dense onPress={() => runAction("analysis.scenario.new")}>
          {translate("analysis.scenarios.new")}
        </Button>
      }
    >
      {scenarios.length === 0 ? (
        <p className={styles.empty}>{translate("analysis.scenarios.none")}</p>
      ) : (
        <div className={styles.stack}>
          <div className={styles.tableScroll}>
            <table className={styles.table} data-testid="scenarios">
              <caption className="visuallyHidden">
                {translate("analysis.section.scenarios")}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{translate("process.kind.scenario")}</th>
                  {COMPARED.map((figure) => (
                    <th key={figure} scope="col">
                      {translate(`forecast.figure.${figure}`)}
                    </th>
                  ))}
                  <th scope="col">{translate("analysis.scenarios.beats")}</th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">{translate("analysis.scenarios.today")}</th>
                  {COMPARED.map((figure) => (
                    <td key={figure}>
                      <Value figure={figure} of={forecast.figures[figure]} document={document} />
                    </td>
                  ))}
                  <td>–</td>
                </tr>
                {scenarios.map(({ id, changes }) => (
                  <tr key={id} data-chosen={id === chosen || undefined}>
                    <th scope="row">
                      <AriaButton
                        className={styles.rowButton}
                        aria-expanded={id === chosen}
                        onPress={() => chooseScenario(id === chosen ? null : id)}
                      >
                        <Icon name={id === chosen ? "chevronDown" : "chevronRight"} size={14} />
                        <span dir="auto">{labelOf(document, id, translate)}</span>
                      </AriaButton>
                    </th>
                    {COMPARED.map((figure) => (
                      <td key={figure}>
                        <Compare
                          figure={figure}
                          then={rowOf(answer?.rows, figure)?.others[placeOf.get(id) ?? -1]}
                          changes={changes}
                          document={document}
                        />
                      </td>
                    ))}
                    <td>
                      <PairedChance scenarioId={id} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {answer !== null && <Differences comparison={answer} document={document} />}
          <Pairing />
          {open !== null && (
            <ScenarioNumbers
              key={open.id}
              scenario={open}
              document={document}
              passedOver={answer?.scenarios[placeOf.get(open.id) ?? -1]?.passedOver ?? []}
            />
          )}
        </div>
      )}
    </Panel>
  );
}

/** The differences as bars, as shares of the figures as they are. */
function Differences({
  comparison,
  document,
}: {
  readonly comparison: Comparison;
  readonly document: ProcessDocument;
}) {
  const translate = useTranslate();
  const formats = useFormats();
  const spec = useMemo(
    () => scenariosSpec(document, comparison, translate, formats),
    [document, comparison, translate, formats],
  );
  if (spec.rows.length === 0) return null;
  return (
    <ChartFigure
      spec={spec}
      heading={spec.title}
      document={document}
      explain={(id) => {
        const bar = scenarioBar(document, id);
        if (bar === null) return [];
        const { changes = [] } = document.scenario.get(bar.scenarioId) ?? {};
        const title = translate(`forecast.figure.${bar.figure}`);
        return [{ title, explanation: explainScenarioShare(document, changes, bar.figure) }];
      }}
    />
  );
}

/** One value for both, so that what depends on them is asked for when either is another. */
function useBasis(computedFrom: ProcessDocument, scenarios: ProcessDocument["scenario"]): unknown {
  const known = bases.get(computedFrom) ?? new WeakMap<object, object>();
  bases.set(computedFrom, known);
  const basis = known.get(scenarios) ?? {};
  known.set(scenarios, basis);
  return basis;
}

const bases = new WeakMap<object, WeakMap<object, object>>();

function Value({
  figure,
  of,
  document,
}: {
  readonly figure: Compared;
  readonly of: Figure;
  readonly document: ProcessDocument;
}) {
  const translate = useTranslate();
  const formats = useFormats();
  if (!of.known) return "–";
  return (
    <Explained
      title={translate(`forecast.figure.${figure}`)}
      explain={() => explainFigure(document, figure)}
      document={document}
    >
      {writeValue(of.value, unitOf(figure, document), formats)}
    </Explained>
  );
}

function rowOf(rows: readonly ComparedRow[] | undefined, figure: Compared) {
  return rows?.find(({ subject }) => subject.of === "figure" && subject.figure === figure);
}

function Compare({
  figure,
  then,
  changes,
  document,
}: {
  readonly figure: Compared;
  readonly then: Difference | undefined;
  readonly changes: readonly NumberChange[];
  readonly document: ProcessDocument;
}) {
  const translate = useTranslate();
  const formats = useFormats();
  if (then === undefined) return "…";
  const { value, difference, isBetter } = then;
  if (!value.known) {
    return (
      <span className={styles.unknown}>
        <Icon name="alert" size={14} />
        {translate("analysis.card.unknown")}
      </span>
    );
  }
  const unit = unitOf(figure, document);
  const title = translate(`forecast.figure.${figure}`);
  return (
    <span className={styles.compared}>
      <Explained
        title={title}
        explain={() => explainScenarioFigure(document, changes, figure)}
        document={document}
      >
        {writeValue(value.value, unit, formats)}
      </Explained>
      {difference.known && isBetter !== null && (
        <Explained
          title={title}
          explain={() => explainScenarioDifference(document, changes, figure)}
          document={document}
        >
          <span className={styles.change} data-better={isBetter}>
            {writeChange(difference.value, unit, formats)}
          </span>
        </Explained>
      )}
    </span>
  );
}
