import { useMemo } from "react";
import { workOf } from "../../../core/analysis/gapPlaces.ts";
import type { Details } from "../../../core/analysis/details.ts";
import { detailLabel, explainDetail, ROLE_COLUMNS } from "../../../core/analysis/explainDetails.ts";
import type { Foreseen } from "../../../state/analysis/forecastStore.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { Button } from "../../kit/Button.tsx";
import { Icon } from "../../kit/Icon.tsx";
import { ChartFigure } from "../chart/ChartFigure.tsx";
import { labelOf } from "../../../core/analysisCharts/names.ts";
import { showRecord, showRecords } from "../model/show.ts";
import { workload } from "../../../core/analysisCharts/workSpec.ts";
import { Gaps } from "../parts/Gaps.tsx";
import { Panel } from "../parts/Panel.tsx";
import styles from "./sections.module.css";

/** How busy each role is. */
export function WorkSection({
  document,
  forecast,
  details,
}: Foreseen & { readonly details: Details | null }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { spec, overloaded, gaps } = useMemo(
    () => workload(document, translate, formats),
    // The loads are those of the forecast.
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a new forecast is new loads
    [document, forecast, translate, formats],
  );
  return (
    <Panel
      section="activities"
      title={spec.title}
      about={translate("analysis.work.about")}
      span={6}
    >
      <div className={styles.stack}>
        {document.role.size === 0 && (
          <div className={styles.empty}>
            <p>{translate("analysis.work.none")}</p>
            <Button icon="role" onPress={() => showRecord(null)}>
              {translate("analysis.work.addRoles")}
            </Button>
          </div>
        )}
        {overloaded.map((id) => (
          <p key={id} className={styles.warning}>
            <Icon name="alert" />
            <span className={styles.answerText}>
              <span dir="auto">
                {translate("analysis.work.overload", { name: labelOf(document, id, translate) })}
              </span>
              <Button dense look="quiet" onPress={() => showRecords(workOf(document, id))}>
                {translate("analysis.quality.show")}
              </Button>
            </span>
          </p>
        ))}
        {spec.rows.length > 0 && (
          <ChartFigure
            spec={spec}
            document={document}
            explain={(recordId) =>
              details === null
                ? []
                : ROLE_COLUMNS.map((name) => {
                    const asked = { of: "role", name, recordId } as const;
                    return {
                      title: translate(detailLabel(asked)),
                      explanation: explainDetail(document, details, asked),
                    };
                  }).filter(({ explanation: { figure } }) => figure.known)
            }
          />
        )}
        {document.role.size > 0 && <Gaps gaps={gaps} document={document} />}
      </div>
    </Panel>
  );
}
