import { useMemo, useState } from "react";
import { explainSensitivity } from "../../../core/analysis/explainWhatIf.ts";
import { sayBestChange } from "../../../core/analysis/sayWhatIf.ts";
import { bestChange } from "../../../core/analysis/sensitivity/ranking.ts";
import type { Effect } from "../../../core/analysis/sensitivity/sensitivities.ts";
import type { Foreseen } from "../../../state/analysis/forecastStore.ts";
import { useAnswer } from "../../../state/analysis/useAnswer.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { Icon } from "../../kit/Icon.tsx";
import { Select } from "../../kit/Select.tsx";
import { ChartFigure } from "../chart/ChartFigure.tsx";
import { COMPARED } from "../model/figures.ts";
import { leverId, leversSpec } from "../model/leversSpec.ts";
import { Explain } from "../parts/Explain.tsx";
import { Gaps } from "../parts/Gaps.tsx";
import { Computing, Panel } from "../parts/Panel.tsx";
import styles from "./sections.module.css";

/** What a small change of each number does, and which one pays most. */
export function LeversSection({ computedFrom, forecast }: Foreseen) {
  const translate = useTranslate();
  const formats = useFormats();
  const [effect, setEffect] = useState<Effect>("winsPerMonth");
  const { answer, document } = useAnswer("sensitivity", null, computedFrom);
  const spec = useMemo(
    () =>
      answer === null || document === null
        ? null
        : leversSpec(document, answer, effect, translate, formats),
    [answer, document, effect, translate, formats],
  );
  const best = answer === null || document === null ? null : bestChange(document, answer);
  return (
    <Panel
      section="levers"
      title={translate("analysis.section.levers")}
      about={translate("analysis.levers.about")}
      span={6}
    >
      <div className={styles.stack}>
        {best !== null && document !== null && (
          <p className={styles.answer} data-testid="best-change">
            <Icon name="idea" />
            <span className={styles.answerText}>
              <span dir="auto">{sayBestChange(document, best, { translate, formats })}</span>
              <Explain
                title={translate(`forecast.figure.${best.effect}`)}
                explain={() => explainSensitivity(document, best.entry, best.effect)}
                document={document}
              />
            </span>
          </p>
        )}
        <Select
          label={translate("analysis.levers.effect")}
          options={COMPARED.map((value) => ({
            value,
            label: translate(`forecast.figure.${value}`),
          }))}
          value={effect}
          onChange={setEffect}
        />
        {spec === null && <Computing />}
        {answer !== null && document !== null && spec !== null && spec.rows.length > 0 && (
          <ChartFigure
            spec={spec}
            document={document}
            explain={(id) =>
              answer.entries
                .filter((entry) => leverId(entry) === id)
                .map((entry) => ({
                  title: spec.rows.find((row) => row.id === id)?.label ?? spec.title,
                  explanation: explainSensitivity(document, entry, effect),
                }))
            }
          />
        )}
        {answer !== null && document !== null && spec?.rows.length === 0 && (
          <Gaps gaps={answer.gaps.length > 0 ? answer.gaps : forecast.gaps} document={document} />
        )}
      </div>
    </Panel>
  );
}
