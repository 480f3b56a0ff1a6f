import { useEffect } from "react";
import { processOf } from "../../core/process/document.ts";
import { useForecast } from "../../state/analysis/forecastStore.ts";
import { useAnswer } from "../../state/analysis/useAnswer.ts";
import type { AnalysisPage as AnalysisAddress } from "../../state/session/location.ts";
import { useTranslate } from "../../state/session/session.ts";
import { CANVAS_COLORS } from "../kit/canvasColors.ts";
import { bringIntoView } from "./model/sections.ts";
import { Gaps } from "./parts/Gaps.tsx";
import { SectionNav } from "./parts/SectionNav.tsx";
import { ActivitiesSection } from "./sections/ActivitiesSection.tsx";
import { GoalSection } from "./sections/GoalSection.tsx";
import { LeversSection } from "./sections/LeversSection.tsx";
import { MatrixSection } from "./sections/MatrixSection.tsx";
import { ScenariosSection } from "./sections/ScenariosSection.tsx";
import { FlowSection, FunnelSection } from "./sections/FlowSection.tsx";
import { KeyFigures } from "./sections/KeyFigures.tsx";
import { QualitySection } from "./sections/QualitySection.tsx";
import { SimulationSection } from "./sections/SimulationSection.tsx";
import { StagesSection } from "./sections/StagesSection.tsx";
import { TimeSection } from "./sections/TimeSection.tsx";
import { WorkSection } from "./sections/WorkSection.tsx";
import styles from "./AnalysisPage.module.css";

/** What the process yields, where it leaks, and what to change. Follows every edit. */
export function AnalysisPage({ page: { section } }: { readonly page: AnalysisAddress }) {
  const translate = useTranslate();
  const foreseen = useForecast((state) => state.foreseen);
  const isComputing = useForecast((state) => state.isComputing);
  const { answer: details } = useAnswer("detailedForecast", null, foreseen?.computedFrom ?? null);
  const isReady = foreseen !== null;
  useEffect(() => {
    if (isReady && section !== undefined) bringIntoView(section);
  }, [isReady, section]);
  if (foreseen === null) {
    return (
      <div className={styles.page} aria-busy>
        <p className={styles.computing}>{translate("analysis.computing")}</p>
      </div>
    );
  }
  const { document, forecast } = foreseen;
  return (
    <div
      className={styles.page}
      style={CANVAS_COLORS[processOf(document).palette]}
      aria-busy={isComputing}
      data-testid="analysis"
    >
      <h1 className="visuallyHidden">{translate("analysis.title")}</h1>
      <SectionNav />
      <KeyFigures {...foreseen} details={details} />
      <Gaps gaps={forecast.gaps} document={document} look="banner" />
      <div className={styles.grid}>
        <FlowSection {...foreseen} />
        <FunnelSection {...foreseen} details={details} />
        <LeversSection {...foreseen} />
        <TimeSection {...foreseen} details={details} />
        <StagesSection document={document} details={details} />
        <GoalSection {...foreseen} />
        <SimulationSection />
        <ScenariosSection {...foreseen} />
        <WorkSection {...foreseen} />
        <ActivitiesSection document={document} />
        <MatrixSection document={document} />
        <QualitySection />
      </div>
    </div>
  );
}
