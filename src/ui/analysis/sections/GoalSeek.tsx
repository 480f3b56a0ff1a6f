import { useMemo, useState } from "react";
import {
  type GoalAnswer,
  type GoalPoint,
  type GoalQuestion,
} from "../../../core/analysis/goals/goalSeek.ts";
import type { Effect } from "../../../core/analysis/sensitivity/sensitivities.ts";
import { explainGoal } from "../../../core/analysis/explainWhatIf.ts";
import { sayAnswer, sayLever } from "../../../core/analysis/sayWhatIf.ts";
import type { Lever } from "../../../core/analysis/goals/levers.ts";
import type { ProcessDocument } from "../../../core/process/document.ts";
import type { Foreseen } from "../../../state/analysis/forecastStore.ts";
import { runAction } from "../../../state/actions/registry.ts";
import { goalSeeking, useGoalSeeking } from "../../../state/analysis/goalSeeking.ts";
import { useAnswer } from "../../../state/analysis/useAnswer.ts";
import { newScenario } from "../../../state/analysis/scenarios.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { Button } from "../../kit/Button.tsx";
import { ComboBox } from "../../kit/ComboBox.tsx";
import { Icon } from "../../kit/Icon.tsx";
import { NumberField } from "../../kit/NumberField.tsx";
import { Select } from "../../kit/Select.tsx";
import { COMPARED, unitOf } from "../model/figures.ts";
import { createLeverNaming } from "../model/leverOptions.ts";
import { Explain } from "../parts/Explain.tsx";
import { Gaps } from "../parts/Gaps.tsx";
import styles from "./sections.module.css";

/** "What must the proposal's conversion be to reach that?" */
export function GoalSeek({ document, forecast, computedFrom }: Foreseen) {
  const translate = useTranslate();
  const formats = useFormats();
  const { answer: known } = useAnswer("levers", null, computedFrom);
  const [nameLevers] = useState(createLeverNaming);
  const levers = useMemo(
    () => nameLevers(known ?? [], document, { translate, formats }),
    [nameLevers, known, document, translate, formats],
  );
  const [figure, setFigure] = useState<Effect>("winsPerMonth");
  const [leverKey, setLeverKey] = useState<string | null>(null);
  const [wanted, setWanted] = useState<number | null>(null);
  const { status } = useGoalSeeking();
  const chosen =
    levers.find(({ value }) => value === leverKey) ??
    levers.find(({ lever }) => leadsOn(document, lever)) ??
    levers[0];
  const now = forecast.figures[figure];
  const unit = unitOf(figure, document);
  const target = wanted ?? (now.known ? suggested(now.value, figure) : null);
  if (chosen === undefined) return null;
  const seek = () => {
    if (target === null) return;
    void goalSeeking.start({ lever: chosen.lever, measure: { figure }, target });
  };
  return (
    <div className={styles.stack}>
      <h3 className={styles.heading}>{translate("analysis.goal.seekTitle")}</h3>
      <div className={styles.fields}>
        <ComboBox
          label={translate("analysis.goal.lever")}
          options={levers}
          value={chosen.value}
          onChange={setLeverKey}
          emptyText={translate("analysis.nothingFits")}
        />
      </div>
      <div className={styles.fields}>
        <Select<Effect>
          label={translate("analysis.goal.measure")}
          options={COMPARED.map((value) => ({
            value,
            label: translate(`forecast.figure.${value}`),
          }))}
          value={figure}
          onChange={(value) => {
            setFigure(value);
            setWanted(null);
          }}
        />
        <NumberField
          label={translate("analysis.goal.target")}
          value={target}
          percent={unit.kind === "percent"}
          {...(unit.kind === "money" && { unit: unit.currency })}
          {...(unit.kind === "days" && { unit: translate("common.unit.daysShort") })}
          onCommit={(value) => {
            if (value === null || !(value > 0)) return translate("analysis.goal.aboveZero");
            setWanted(value);
            return null;
          }}
        />
        <Button icon="goal" onPress={seek} isDisabled={status === "running"}>
          {translate("analysis.goal.seek")}
        </Button>
      </div>
      <Answer />
    </div>
  );
}

/** A way onwards is what one would turn first; not one out of the process. */
function leadsOn(document: ProcessDocument, { changes, recordId }: Lever): boolean {
  const target = document.flow.get(recordId)?.targetId ?? "";
  return changes === "probability" && document.stage.has(target);
}

function suggested(now: number, figure: Effect): number {
  const value = now * (figure === "meanDaysToWin" ? 0.8 : 1.2);
  const digits = figure === "winRate" ? 3 : value >= 100 ? 0 : 1;
  return Number(value.toFixed(digits));
}

/** What was found for the question that was asked last. */
function Answer() {
  const translate = useTranslate();
  const { status, answer, document } = useGoalSeeking();
  if (status === "running") return <p className={styles.soft}>{translate("analysis.computing")}</p>;
  if (answer === null || document === null) return null;
  const { question, found } = answer;
  if (found.answer === "unknown") return <Gaps gaps={found.gaps} document={document} />;
  return <Found document={document} question={question} found={found} />;
}

function Found({
  document,
  question,
  found,
}: {
  readonly document: ProcessDocument;
  readonly question: GoalQuestion;
  readonly found: Exclude<GoalAnswer, { answer: "unknown" }>;
}) {
  const translate = useTranslate();
  const formats = useFormats();
  const speaking = { translate, formats };
  const point = found.answer === "reached" ? found.point : found.best;
  const makeScenario = (changes: GoalPoint["changes"]) => {
    if (newScenario(sayLever(document, question.lever, speaking), changes)) {
      runAction("go.analysis.scenarios");
    }
  };
  return (
    <div
      className={styles.answer}
      data-tone={found.answer === "reached" ? "good" : "bad"}
      data-testid="goal-answer"
      role="status"
    >
      <Icon name={found.answer === "reached" ? "checkCircle" : "alert"} />
      <div className={styles.answerText}>
        <p dir="auto">{sayAnswer(document, question, found, speaking)}</p>
        <div className={styles.deeds}>
          {point !== null && point.changes.length > 0 && (
            <Button dense icon="add" onPress={() => makeScenario(point.changes)}>
              {translate("analysis.goal.makeScenario")}
            </Button>
          )}
          <Explain
            title={translate("analysis.goal.seekTitle")}
            explain={() => explainGoal(document, question)}
            document={document}
          />
        </div>
      </div>
    </div>
  );
}
