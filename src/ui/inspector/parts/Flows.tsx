import type { RecordId } from "../../../core/base/ids.ts";
import { findRecord, nameOf } from "../../../core/process/document.ts";
import { flowsFrom, flowsInto } from "../../../core/process/graph.ts";
import type { Flow } from "../../../core/process/records/flow.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { useEditor } from "../../../state/store/editor.ts";
import { Icon } from "../../kit/Icon.tsx";
import { NumberField } from "../../kit/NumberField.tsx";
import { useRangeProblem } from "./fields.tsx";
import { RecordLink } from "./RecordLink.tsx";
import { Empty, Section } from "./Section.tsx";
import { type Shares, sharesOf } from "./shares.ts";
import { writeField } from "./target.ts";
import { useRecords } from "./useRecords.ts";
import styles from "../Inspector.module.css";

interface FlowsProps {
  readonly nodeId: RecordId;
}

/** The flows that leave a node, with their probabilities and what these add up to. */
export function OutgoingFlows({ nodeId }: FlowsProps) {
  const t = useTranslate();
  const flows = useRecords((document) => flowsFrom(document, nodeId));
  const shares = sharesOf(flows);
  return (
    <Section name="outgoing" title={t("inspector.section.outgoing")}>
      {flows.length === 0 ? (
        <Empty>{t("inspector.empty.outgoing")}</Empty>
      ) : (
        <>
          <ul className={styles.flows}>
            {flows.map((flow) => (
              <OutgoingFlow key={flow.id} flow={flow} shares={shares} />
            ))}
          </ul>
          <SharesLine shares={shares} />
        </>
      )}
    </Section>
  );
}

function OutgoingFlow({ flow, shares }: { readonly flow: Flow; readonly shares: Shares }) {
  const t = useTranslate();
  const target = useName(flow.targetId);
  return (
    <li className={styles.flow}>
      <div className={styles.flowText}>
        <RecordLink id={flow.targetId} selects={flow.id} />
        {flow.condition !== "" && (
          <span className={styles.summary} dir="auto">
            {flow.condition}
          </span>
        )}
      </div>
      <ProbabilityField
        flow={flow}
        shares={shares}
        label={t("inspector.probabilityTo", { name: target })}
        hideLabel
      />
    </li>
  );
}

interface ProbabilityFieldProps {
  readonly flow: Flow;
  /** Of all flows that leave the same node. */
  readonly shares: Shares;
  readonly label: string;
  readonly hideLabel?: boolean;
}

/** The probability of a flow; empty, it shows what the others leave. */
export function ProbabilityField({ flow, shares, label, hideLabel }: ProbabilityFieldProps) {
  const formats = useFormats();
  const rangeProblem = useRangeProblem(0, 1, true);
  return (
    <NumberField
      label={label}
      hideLabel={hideLabel}
      percent
      value={flow.probability}
      placeholder={formats.percent(shares.each)}
      onCommit={(value) =>
        rangeProblem(value) ??
        writeField([flow.id], "probability", value, "process.field.probability")
      }
    />
  );
}

/** What the probabilities add up to, and what becomes of the rest. */
export function SharesLine({ shares }: { readonly shares: Shares }) {
  const t = useTranslate();
  const formats = useFormats();
  const sum = formats.percent(shares.stated);
  const rest = formats.percent(Math.abs(1 - shares.stated));
  switch (shares.state) {
    case "over":
      return (
        <p className={styles.sum} data-tone="bad">
          <Icon name="alert" size={14} />
          {t("inspector.shares.over", { sum, rest })}
        </p>
      );
    case "under":
      return (
        <p className={styles.sum} data-tone="warn">
          <Icon name="alert" size={14} />
          {t("inspector.shares.under", { sum, rest })}
        </p>
      );
    case "shared":
      return (
        <p className={styles.sum}>
          {t("inspector.shares.shared", { sum, rest, count: shares.open })}
        </p>
      );
    case "whole":
      return (
        <p className={styles.sum} data-tone="good">
          <Icon name="check" size={14} />
          {t("inspector.shares.whole", { sum })}
        </p>
      );
  }
}

/** The flows that lead to a node. */
export function IncomingFlows({ nodeId }: FlowsProps) {
  const t = useTranslate();
  const formats = useFormats();
  const flows = useRecords((document) => flowsInto(document, nodeId));
  return (
    <Section name="incoming" title={t("inspector.section.incoming")}>
      {flows.length === 0 ? (
        <Empty>{t("inspector.empty.incoming")}</Empty>
      ) : (
        <ul className={styles.flows}>
          {flows.map((flow) => (
            <li key={flow.id} className={styles.flow}>
              <RecordLink id={flow.sourceId} selects={flow.id} />
              {flow.probability !== null && (
                <span className={styles.figure}>{formats.percent(flow.probability)}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** What a record is called, or "untitled". */
export function useName(id: RecordId): string {
  const t = useTranslate();
  const name = useEditor(({ document }) => {
    const record = document === null ? undefined : findRecord(document, id);
    return record === undefined ? "" : nameOf(record).trim();
  });
  return name === "" ? t("common.untitled") : name;
}
