import type { Decision } from "../../../core/process/records/decision.ts";
import type { LeadSource } from "../../../core/process/records/leadSource.ts";
import type { Note } from "../../../core/process/records/note.ts";
import { type Outcome, OUTCOME_RESULTS } from "../../../core/process/records/outcome.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { TextList } from "../lists/TextList.tsx";
import { DepartmentChoice } from "../parts/DepartmentChoice.tsx";
import { Choice, ColorChoice, Num, Text } from "../parts/fields.tsx";
import { IncomingFlows, OutgoingFlows } from "../parts/Flows.tsx";
import { Header } from "../parts/Header.tsx";
import { optionsOf } from "../parts/options.ts";
import { Section } from "../parts/Section.tsx";
import { useCurrency } from "../parts/useRecords.ts";
import styles from "../Inspector.module.css";

/* The panels of the nodes that have few fields. */

export function LeadSourcePanel({ leadSource }: { readonly leadSource: LeadSource }) {
  const t = useTranslate();
  const currency = useCurrency();
  return (
    <>
      <Header
        kind="leadSource"
        id={leadSource.id}
        name={leadSource.name}
        color={leadSource.color}
      />
      <div className={styles.basics}>
        <Num
          field="inflow"
          label="process.field.inflow"
          value={leadSource.inflow}
          unit={t("inspector.unit.leadsPerMonth")}
        />
        <Num
          field="costPerLead"
          label="process.field.costPerLead"
          value={leadSource.costPerLead}
          unit={currency}
        />
        <DepartmentChoice value={leadSource.department} />
        <Description value={leadSource.description} hint="inspector.hint.leadSource" />
      </div>
      <OutgoingFlows nodeId={leadSource.id} />
      <Section name="look" title={t("inspector.section.look")}>
        <ColorChoice value={leadSource.color} />
      </Section>
    </>
  );
}

export function DecisionPanel({ decision }: { readonly decision: Decision }) {
  const t = useTranslate();
  return (
    <>
      <Header kind="decision" id={decision.id} name={decision.name} color={decision.color} />
      <div className={styles.basics}>
        <Description value={decision.description} hint="inspector.hint.decision" />
      </div>
      <OutgoingFlows nodeId={decision.id} />
      <IncomingFlows nodeId={decision.id} />
      <Section name="look" title={t("inspector.section.look")}>
        <ColorChoice value={decision.color} />
      </Section>
    </>
  );
}

export function OutcomePanel({ outcome }: { readonly outcome: Outcome }) {
  const t = useTranslate();
  return (
    <>
      <Header kind="outcome" id={outcome.id} name={outcome.name} color={outcome.color} />
      <div className={styles.basics}>
        <Choice
          field="result"
          label="process.field.result"
          value={outcome.result}
          options={optionsOf(t, OUTCOME_RESULTS, (result) => `process.result.${result}`)}
        />
        <Description value={outcome.description} hint="inspector.hint.outcome" />
      </div>
      <Section name="reasons" title={t("process.field.reasons")}>
        <TextList
          id={outcome.id}
          list="reasons"
          entries={outcome.reasons}
          entryName="asked.reason"
          addLabel="asked.addReason"
          emptyHint="asked.noReasons"
          icon="info"
        />
      </Section>
      <IncomingFlows nodeId={outcome.id} />
      <Section name="look" title={t("inspector.section.look")}>
        <ColorChoice value={outcome.color} />
      </Section>
    </>
  );
}

export function NotePanel({ note }: { readonly note: Note }) {
  return (
    <>
      <Header kind="note" id={note.id} color={note.color} />
      <div className={styles.basics}>
        <Text
          field="text"
          label="process.field.text"
          value={note.text}
          multiline
          hint="inspector.hint.note"
        />
        <ColorChoice value={note.color} />
      </div>
    </>
  );
}

interface DescriptionProps {
  readonly value: string;
  readonly hint: "inspector.hint.leadSource" | "inspector.hint.decision" | "inspector.hint.outcome";
}

function Description({ value, hint }: DescriptionProps) {
  return (
    <Text
      field="description"
      label="process.field.description"
      value={value}
      multiline
      hint={hint}
    />
  );
}
