import { useMemo } from "react";
import { propertyMessage } from "../../../core/quality/findingText.ts";
import { explainScore } from "../../../core/quality/explainScore.ts";
import { PROPERTIES } from "../../../core/quality/rule.ts";
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
          <ChartFigure
            spec={spec}
            heading={spec.title}
            document={checked.document}
            explain={(id) =>
              PROPERTIES.filter((property) => property === id).map((property) => ({
                title: translate(propertyMessage(property)),
                explanation: explainScore(checked.report, property),
              }))
            }
          />
          <Findings {...checked} />
        </div>
      )}
    </Panel>
  );
}
