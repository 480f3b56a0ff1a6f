import { memo, useDeferredValue, useMemo } from "react";
import { propertyMessage } from "../../../core/quality/findingText.ts";
import { explainScore } from "../../../core/quality/explainScore.ts";
import { PROPERTIES } from "../../../core/quality/rule.ts";
import { type Checked, useQuality } from "../../../state/analysis/qualityStore.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { ChartFigure } from "../chart/ChartFigure.tsx";
import { scoresSpec } from "../../../core/analysisCharts/scoresSpec.ts";
import { Computing, Panel } from "../parts/Panel.tsx";
import { Findings } from "./Findings.tsx";
import styles from "./sections.module.css";

/** What an effective process should have: how far it is, and what is missing. */
export function QualitySection() {
  const translate = useTranslate();
  // The answer comes between two edits, and holds neither up.
  const checked = useDeferredValue(useQuality((found) => found));
  return (
    <Panel
      section="quality"
      title={translate("analysis.section.quality")}
      about={translate("analysis.quality.about")}
      span={12}
    >
      {checked === null ? <Computing /> : <Scored checked={checked} />}
    </Panel>
  );
}

const Scored = memo(function Scored({ checked }: { readonly checked: Checked }) {
  const translate = useTranslate();
  const { report, document } = checked;
  const spec = useMemo(() => scoresSpec(report, translate), [report, translate]);
  return (
    <div className={styles.thirds}>
      <ChartFigure
        spec={spec}
        heading={spec.title}
        document={document}
        explain={(id) =>
          PROPERTIES.filter((property) => property === id).map((property) => ({
            title: translate(propertyMessage(property)),
            explanation: explainScore(report, property),
          }))
        }
      />
      <Findings report={report} document={document} />
    </div>
  );
});
