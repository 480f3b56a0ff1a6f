import { memo, startTransition, useDeferredValue, useEffect, useState } from "react";
import { processOf } from "../../core/process/document.ts";
import type { Details } from "../../core/analysis/details.ts";
import { type Foreseen, useForecast } from "../../state/analysis/forecastStore.ts";
import { useAnswer } from "../../state/analysis/useAnswer.ts";
import type { AnalysisPage as AnalysisAddress } from "../../state/session/location.ts";
import { useTranslate } from "../../state/session/session.ts";
import { CANVAS_COLORS } from "../kit/canvasColors.ts";
import { bringIntoView } from "./model/sections.ts";
import { Explanations } from "./parts/Explanations.tsx";
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

/**
 * What the process yields, where it leaks, and what to change. Follows every edit: the key
 * figures at once, everything below as soon as there is time, never holding the page up.
 */
export function AnalysisPage({ page: { section } }: { readonly page: AnalysisAddress }) {
  const translate = useTranslate();
  const foreseen = useForecast((state) => state.foreseen);
  const isComputing = useForecast((state) => state.isComputing);
  const { answer: details } = useAnswer("detailedForecast", null, foreseen?.computedFrom ?? null);
  const below = useDeferredValue(foreseen, null);
  const detailsBelow = useDeferredValue(details);
  const shown = useOneByOne(SECTIONS, below !== null);
  const isReady = shown === SECTIONS;
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
      aria-busy={isComputing || below !== foreseen}
      data-testid="analysis"
    >
      <h1 className="visuallyHidden">{translate("analysis.title")}</h1>
      {/* On the screen the name stands in the top bar. */}
      <p className={styles.printedName} dir="auto">
        {processOf(document).name}
      </p>
      <SectionNav isReady={isReady} />
      <Explanations>
        <KeyFigures {...foreseen} details={details} />
        <Gaps gaps={forecast.gaps} document={document} look="banner" />
        {below !== null && <Sections foreseen={below} details={detailsBelow} shown={shown} />}
      </Explanations>
    </div>
  );
}

/** Rendered in slices, and only when what it shows is another. */
const Sections = memo(function Sections({
  foreseen,
  details,
  shown,
}: {
  readonly foreseen: Foreseen;
  readonly details: Details | null;
  /** How many of them, from the top. */
  readonly shown: number;
}) {
  const { document } = foreseen;
  return (
    <div className={styles.grid}>
      <FlowSection {...foreseen} />
      {shown > 1 && <FunnelSection {...foreseen} details={details} />}
      {shown > 2 && <LeversSection {...foreseen} />}
      {shown > 3 && <TimeSection {...foreseen} details={details} />}
      {shown > 4 && <StagesSection document={document} details={details} />}
      {shown > 5 && <GoalSection {...foreseen} />}
      {shown > 6 && <SimulationSection />}
      {shown > 7 && <ScenariosSection {...foreseen} />}
      {shown > 8 && <WorkSection {...foreseen} details={details} />}
      {shown > 9 && <ActivitiesSection document={document} />}
      {shown > 10 && <MatrixSection document={document} />}
      {shown > 11 && <QualitySection />}
    </div>
  );
});

const SECTIONS = 12;

/** One more with each rendering, so that none has to lay out all: how many there are. */
function useOneByOne(count: number, isBegun: boolean): number {
  const [shown, setShown] = useState(1);
  useEffect(() => {
    if (isBegun && shown < count) startTransition(() => setShown(shown + 1));
  }, [isBegun, shown, count]);
  return shown;
}
