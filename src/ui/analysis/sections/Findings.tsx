import { useState } from "react";
import type { ProcessDocument } from "../../../core/process/document.ts";
import { propertyMessage, severityMessage } from "../../../core/quality/findingText.ts";
import type { QualityReport } from "../../../core/quality/report.ts";
import {
  PROPERTIES,
  type Property,
  SEVERITIES,
  type Severity,
} from "../../../core/quality/rule.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { Button } from "../../kit/Button.tsx";
import { FindingItem } from "../../kit/findings/FindingItem.tsx";
import { Icon } from "../../kit/Icon.tsx";
import { Segmented } from "../../kit/Segmented.tsx";
import { Select } from "../../kit/Select.tsx";
import { Switch } from "../../kit/Switch.tsx";
import { showRecords } from "../model/show.ts";
import styles from "./Findings.module.css";

/** So many are shown at first, and more each time. */
const AT_A_TIME = 12;

/** Everything that was found, by what one looks for; each with what can be done about it. */
export function Findings({
  report: { findings },
  document,
}: {
  readonly report: QualityReport;
  readonly document: ProcessDocument;
}) {
  const translate = useTranslate();
  const [severity, setSeverity] = useState<Severity | "all">("all");
  const [property, setProperty] = useState<Property | "all">("all");
  const [withAccepted, setWithAccepted] = useState(false);
  const [most, setMost] = useState(AT_A_TIME);
  const candidates = findings.filter(
    (finding) =>
      (withAccepted || finding.accepted === null) &&
      (property === "all" || finding.property === property),
  );
  const shown = candidates.filter((finding) => severity === "all" || finding.severity === severity);
  const countOf = (wanted: Severity) =>
    candidates.filter((finding) => finding.severity === wanted).length;
  return (
    <div className={styles.findings}>
      <h3 className={styles.heading}>{translate("analysis.quality.findings")}</h3>
      <div className={styles.filters}>
        <Segmented<Severity | "all">
          label={translate("analysis.quality.severity")}
          options={[
            {
              value: "all",
              label: translate("analysis.quality.all", { count: candidates.length }),
            },
            ...SEVERITIES.map((value) => ({
              value,
              label: translate("analysis.quality.some", {
                name: translate(severityMessage(value)),
                count: countOf(value),
              }),
            })),
          ]}
          value={severity}
          onChange={setSeverity}
        />
        <Select<Property | "all">
          hideLabel
          label={translate("analysis.quality.property")}
          options={[
            { value: "all", label: translate("analysis.quality.everyProperty") },
            ...PROPERTIES.map((value) => ({ value, label: translate(propertyMessage(value)) })),
          ]}
          value={property}
          onChange={setProperty}
        />
        <Switch isSelected={withAccepted} onChange={setWithAccepted}>
          {translate("analysis.quality.accepted")}
        </Switch>
      </div>
      {shown.length === 0 ? (
        <p className={styles.none}>
          <Icon name="checkCircle" />
          {translate(findings.length === 0 ? "analysis.quality.none" : "analysis.quality.noneHere")}
        </p>
      ) : (
        <ul className={styles.list} data-testid="findings">
          {shown.slice(0, most).map((finding) => (
            <FindingItem
              key={`${finding.code} ${finding.elements.join(" ")}`}
              finding={finding}
              document={document}
              onShow={showRecords}
            />
          ))}
        </ul>
      )}
      {shown.length > most && (
        <Button dense onPress={() => setMost(most + AT_A_TIME)}>
          {translate("analysis.quality.more", { count: Math.min(AT_A_TIME, shown.length - most) })}
        </Button>
      )}
    </div>
  );
}
