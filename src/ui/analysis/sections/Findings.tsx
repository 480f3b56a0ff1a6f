import { useState } from "react";
import { DialogTrigger } from "react-aria-components";
import type { ProcessDocument } from "../../../core/process/document.ts";
import {
  findingText,
  fixText,
  propertyMessage,
  severityMessage,
  whyText,
} from "../../../core/quality/findingText.ts";
import { fixFor } from "../../../core/quality/fixFinding.ts";
import type { Finding, QualityReport } from "../../../core/quality/report.ts";
import {
  PROPERTIES,
  type Property,
  SEVERITIES,
  type Severity,
} from "../../../core/quality/rule.ts";
import { accept, putRight, reopen } from "../../../state/analysis/findings.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { Button } from "../../kit/Button.tsx";
import { Icon, type IconName } from "../../kit/Icon.tsx";
import { PopoverDialog } from "../../kit/PopoverDialog.tsx";
import { Segmented } from "../../kit/Segmented.tsx";
import { Select } from "../../kit/Select.tsx";
import { Switch } from "../../kit/Switch.tsx";
import { TextField } from "../../kit/TextField.tsx";
import { showRecords } from "../model/show.ts";
import styles from "./Findings.module.css";

/** So many are shown at first, and more each time. */
const AT_A_TIME = 12;

const ICONS: Readonly<Record<Severity, IconName>> = {
  error: "lost",
  warning: "alert",
  info: "info",
};

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
            <FindingRow
              key={`${finding.code} ${finding.elements.join(" ")}`}
              finding={finding}
              document={document}
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

function FindingRow({
  finding,
  document,
}: {
  readonly finding: Finding;
  readonly document: ProcessDocument;
}) {
  const translate = useTranslate();
  const formats = useFormats();
  const { code, severity, property, elements, accepted } = finding;
  const fix = accepted === null ? fixFor(document, finding) : null;
  return (
    <li className={styles.finding} data-severity={severity} data-code={code}>
      <span className={styles.icon}>
        <Icon name={ICONS[severity]} />
        <span className="visuallyHidden">{translate(severityMessage(severity))}</span>
      </span>
      <div className={styles.text}>
        <p dir="auto">{findingText(finding, translate, formats)}</p>
        <p className={styles.why}>
          {translate(propertyMessage(property))} · {whyText(code, translate)}
        </p>
        {accepted !== null && (
          <p className={styles.why} dir="auto">
            {translate("analysis.quality.because", { reason: accepted })}
          </p>
        )}
      </div>
      <div className={styles.deeds}>
        {fix !== null && (
          <Button dense onPress={() => void putRight(finding)}>
            {fixText(fix, translate)}
          </Button>
        )}
        <Button dense look="quiet" onPress={() => showRecords(elements)}>
          {translate("analysis.quality.show")}
        </Button>
        {accepted === null ? (
          <Acceptance finding={finding} />
        ) : (
          <Button dense look="quiet" onPress={() => reopen(finding)}>
            {translate("analysis.quality.reopen")}
          </Button>
        )}
      </div>
    </li>
  );
}

/** A finding is accepted with a reason, which is kept in the document. */
function Acceptance({ finding }: { readonly finding: Finding }) {
  const translate = useTranslate();
  return (
    <DialogTrigger>
      <Button dense look="quiet">
        {translate("analysis.quality.accept")}
      </Button>
      <PopoverDialog
        label={translate("analysis.quality.acceptTitle")}
        className={styles.popover}
        dialogClassName={styles.dialog}
        placement="bottom end"
      >
        {({ close }) => <Reason finding={finding} close={close} />}
      </PopoverDialog>
    </DialogTrigger>
  );
}

function Reason({ finding, close }: { readonly finding: Finding; readonly close: () => void }) {
  const translate = useTranslate();
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  return (
    <form
      className={styles.dialog}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === "") setMissing(true);
        else if (accept(finding, reason)) close();
      }}
    >
      <TextField
        autoFocus
        label={translate("analysis.quality.reason")}
        value={reason}
        onCommit={setReason}
      />
      {isMissing && reason.trim() === "" && (
        <p role="alert" className={styles.missing}>
          {translate("analysis.quality.reasonMissing")}
        </p>
      )}
      <Button look="primary" type="submit">
        {translate("analysis.quality.acceptTitle")}
      </Button>
    </form>
  );
}
