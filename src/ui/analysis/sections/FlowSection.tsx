import { useMemo } from "react";
import type { Details } from "../../../core/analysis/details.ts";
import {
  explainReached,
  explainVolume,
  explainWay,
  type FunnelAsked,
} from "../../../core/analysis/explainVolumes.ts";
import type { Foreseen } from "../../../state/analysis/forecastStore.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { ChartFigure } from "../chart/ChartFigure.tsx";
import { labelOf } from "../../../core/analysisCharts/names.ts";
import { flowSpec, funnelSpec, MOST_NODES } from "../../../core/analysisCharts/flowSpec.ts";
import { Gaps } from "../parts/Gaps.tsx";
import { Panel } from "../parts/Panel.tsx";

/** Where deals go, as bands as wide as many take each way. */
export function FlowSection({ document, forecast }: Foreseen) {
  const translate = useTranslate();
  const spec = useMemo(
    () => flowSpec(document, forecast, translate),
    [document, forecast, translate],
  );
  const count = forecast.states.size + forecast.outcomes.size;
  const about =
    count > MOST_NODES
      ? translate("analysis.flow.onlyMost", { shown: MOST_NODES, count })
      : translate("analysis.flow.about");
  return (
    <Panel section="flow" title={spec.title} about={about} span={12}>
      {forecast.states.size === 0 ? (
        <Gaps gaps={forecast.gaps} document={document} />
      ) : (
        <ChartFigure
          spec={spec}
          document={document}
          explain={(id) => {
            const flow = document.flow.get(id);
            const title = labelOf(document, flow?.sourceId ?? id, translate);
            const explanation =
              flow === undefined ? explainVolume(document, id) : explainWay(document, id);
            return [{ title, explanation }];
          }}
        />
      )}
    </Panel>
  );
}

/** How many deals get to each stage. */
export function FunnelSection({
  document,
  forecast,
  details,
}: Foreseen & { readonly details: Details | null }) {
  const translate = useTranslate();
  const spec = useMemo(
    () => funnelSpec(document, forecast, details, translate),
    [document, forecast, details, translate],
  );
  return (
    <Panel section="funnel" title={spec.title} about={translate("analysis.funnel.about")} span={6}>
      {forecast.states.size === 0 ? (
        <Gaps gaps={forecast.gaps} document={document} />
      ) : (
        <ChartFigure
          spec={spec}
          document={document}
          explain={(id) => {
            const place = spec.steps.findIndex((step) => step.id === id);
            const { label: title = spec.title, recordId } = spec.steps[place] ?? {};
            const asked: FunnelAsked =
              recordId !== undefined
                ? { of: "stage", recordId }
                : { of: place === 0 ? "leads" : "won" };
            return [{ title, explanation: explainReached(document, details, asked) }];
          }}
        />
      )}
    </Panel>
  );
}
