import { useMemo } from "react";
import type { Details } from "../../../core/analysis/details.ts";
import { explainRampUp, explainWonBy } from "../../../core/analysis/explainCurves.ts";
import type { Foreseen } from "../../../state/analysis/forecastStore.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { ChartFigure } from "../chart/ChartFigure.tsx";
import { rampUpSpec, wonByDaySpec } from "../../../core/analysisCharts/timeSpec.ts";
import { Gaps } from "../parts/Gaps.tsx";
import { Computing, Panel } from "../parts/Panel.tsx";
import styles from "./sections.module.css";

interface TimeSectionProps extends Foreseen {
  /** Null while it is not worked out yet. */
  readonly details: Details | null;
}

/** How long deals take, and how long a new process takes to yield. */
export function TimeSection({ document, forecast, details }: TimeSectionProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const won = useMemo(
    () => (details === null ? null : wonByDaySpec(details, forecast, translate, formats)),
    [details, forecast, translate, formats],
  );
  const ramp = useMemo(
    () => (details === null ? null : rampUpSpec(details, forecast, translate)),
    [details, forecast, translate],
  );
  const missing = forecast.figures.meanDaysToWin.known
    ? (details?.gaps ?? [])
    : forecast.figures.meanDaysToWin.gaps;
  return (
    <>
      <Panel
        section="time"
        title={translate("analysis.section.time")}
        about={translate("analysis.time.about")}
        span={7}
      >
        {details === null ? (
          <Computing />
        ) : won === null ? (
          <Gaps gaps={missing} document={document} />
        ) : (
          <>
            <ChartFigure
              spec={won}
              document={document}
              explain={(day) => explainWonBy(document, details, Number(day))}
            />
            {details.cycleTime?.isApproximate === true && (
              <p className={styles.soft}>{translate("analysis.time.approximate")}</p>
            )}
          </>
        )}
      </Panel>
      <Panel
        title={translate("analysis.ramp.title")}
        about={translate("analysis.ramp.about")}
        span={5}
      >
        {details === null ? (
          <Computing />
        ) : ramp === null ? (
          <Gaps gaps={missing} document={document} />
        ) : (
          <ChartFigure
            spec={ramp}
            document={document}
            explain={(month) => explainRampUp(document, details, Number(month))}
          />
        )}
      </Panel>
    </>
  );
}
