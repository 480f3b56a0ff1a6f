import { assertNever } from "../../core/base/assertNever.ts";
import { findRecord, processOf } from "../../core/process/document.ts";
import type { AnyRecord } from "../../core/process/kinds.ts";
import { useEditor } from "../../state/store/editor.ts";
import { FindingsSection } from "./findings/FindingsSection.tsx";
import { ActivityPanel } from "./panels/ActivityPanel.tsx";
import { DependencyPanel, FlowPanel } from "./panels/arrowPanels.tsx";
import { DecisionPanel, LeadSourcePanel, NotePanel, OutcomePanel } from "./panels/nodePanels.tsx";
import { ProcessPanel } from "./panels/ProcessPanel.tsx";
import { SeveralPanel } from "./panels/SeveralPanel.tsx";
import { StagePanel } from "./panels/StagePanel.tsx";
import { Languages } from "./parts/Languages.tsx";
import { TargetContext } from "./parts/target.ts";
import styles from "./Inspector.module.css";

/** Everything about what is selected; about the process when nothing is. */
export function Inspector() {
  const documentId = useEditor((state) => state.documentId);
  const selection = useEditor((state) => state.selection);
  const record = useEditor((state) => {
    if (state.document === null || state.selection.length > 1) return null;
    const [id] = state.selection;
    return (
      (id === undefined ? undefined : findRecord(state.document, id)) ?? processOf(state.document)
    );
  });
  // Keyed by what it is about: what is still being typed goes to the record it was typed for.
  if (record !== null) {
    return (
      <div className={styles.inspector} key={`${documentId ?? ""} ${record.id}`}>
        <SinglePanel record={record} />
      </div>
    );
  }
  return (
    <div className={styles.inspector} key={selection.join(" ")}>
      {selection.length > 1 && <SeveralPanel ids={selection} />}
    </div>
  );
}

function SinglePanel({ record }: { readonly record: AnyRecord }) {
  return (
    <TargetContext value={[record.id]}>
      <Panel record={record} />
      <Languages id={record.id} />
      <FindingsSection id={record.id} />
    </TargetContext>
  );
}

function Panel({ record }: { readonly record: AnyRecord }) {
  switch (record.kind) {
    case "process":
      return <ProcessPanel process={record} />;
    case "stage":
      return <StagePanel stage={record} />;
    case "activity":
      return <ActivityPanel activity={record} />;
    case "leadSource":
      return <LeadSourcePanel leadSource={record} />;
    case "decision":
      return <DecisionPanel decision={record} />;
    case "outcome":
      return <OutcomePanel outcome={record} />;
    case "note":
      return <NotePanel note={record} />;
    case "flow":
      return <FlowPanel flow={record} />;
    case "dependency":
      return <DependencyPanel dependency={record} />;
    // These stand beside the diagram and are never selected on it.
    case "role":
    case "metric":
    case "goal":
    case "scenario":
    case "importantDeal":
    case "strategy":
    case "initiative":
    case "milestone":
    case "ask":
    case "location":
      return null;
    default:
      return assertNever(record);
  }
}
