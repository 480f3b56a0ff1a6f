import { useMemo } from "react";
import { useQuality } from "../../../state/analysis/qualityStore.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { ChartFigure } from "../chart/ChartFigure.tsx";
import { scoresSpec } from "../../../core/analysisCharts/scoresSpec.ts";
import { Computing, Panel } from "../parts/Panel.tsx";
import { Findings } from "./Findings.tsx";
import styles from "./sections.module.css";

/** What an effective process should have: how far it is, and what is missing. */
export function QualitySection() {
  const translate = useTranslate();
  const checked = useQuality((found) => found);
  const spec = useMemo(
    () => (checked === null ? null : scoresSpec(checked.report, translate)),
    [checked, translate],
  );
  return (
    <Panel
      section="quality"
      title={translate("analysis.section.quality")}
      about={translate("analysis.quality.about")}
      span={12}
    >
      {checked === null || spec === null ? (
        <Computing />
      ) : (
        <div className={styles.thirds}>
          <ChartFigure spec={spec} heading={spec.title} />
          <Findings {...checked} />
        </div>
      )}
    </Panel>
  );
}
