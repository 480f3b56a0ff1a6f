import { useState } from "react";
import { reconnect } from "../../../core/edits/connect.ts";
import {
  allNodes,
  findArrow,
  nameOf,
  type ProcessDocument,
} from "../../../core/process/document.ts";
import type { ArrowRecord, NodeRecord } from "../../../core/process/kinds.ts";
import { REFUSAL_MESSAGES } from "../../../state/actions/refusalMessages.ts";
import {
  announce,
  closeDialog,
  sessionStore,
  useTranslate,
} from "../../../state/session/session.ts";
import { editorStore, run } from "../../../state/store/editor.ts";
import { Button } from "../../kit/Button.tsx";
import { ComboBox } from "../../kit/ComboBox.tsx";
import { Dialog } from "../../kit/Dialog.tsx";
import styles from "./ArrowEnds.module.css";

/** Leads an arrow from or to other nodes, by their names. */
export function ArrowEnds({ arrowId }: { readonly arrowId: string }) {
  const translate = useTranslate();
  const { document } = editorStore.getState();
  const arrow = document === null ? undefined : findArrow(document, arrowId);
  const [sourceId, setSource] = useState(arrow?.sourceId ?? "");
  const [targetId, setTarget] = useState(arrow?.targetId ?? "");
  const [problem, setProblem] = useState<string | null>(null);
  if (document === null || arrow === undefined) return null;
  const lead = () => {
    const options = { label: "arrows.endsTitle", keepSelection: true };
    const refusal = run(reconnect, { id: arrowId, sourceId, targetId }, options);
    if (refusal === null || refusal.refused === "nothingToDo") {
      closeDialog();
      return;
    }
    const text = translate(REFUSAL_MESSAGES[refusal.refused]);
    setProblem(text);
    announce(text, "error");
  };
  return (
    <Dialog
      size="small"
      title={translate("arrows.endsTitle")}
      closeLabel={translate("common.close")}
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={closeDialog}>{translate("common.cancel")}</Button>
          <Button look="primary" onPress={lead}>
            {translate("arrows.lead")}
          </Button>
        </>
      }
    >
      <div className={styles.ends}>
        <ComboBox
          label={translate("process.field.from")}
          options={optionsFor(document, arrow, "source")}
          value={sourceId}
          onChange={setSource}
          emptyText={translate("inspector.nothingFound")}
        />
        <ComboBox
          label={translate("process.field.to")}
          options={optionsFor(document, arrow, "target")}
          value={targetId}
          onChange={setTarget}
          emptyText={translate("inspector.nothingFound")}
        />
        {problem !== null && <p className={styles.problem}>{problem}</p>}
      </div>
    </Dialog>
  );
}

/** The nodes of a kind that an arrow may have at this end, by name and kind. */
function optionsFor(document: ProcessDocument, arrow: ArrowRecord, end: "source" | "target") {
  const { translate } = sessionStore.getState();
  return [...allNodes(document)]
    .filter((node) => (arrow.kind === "flow" ? mayHaveFlow(node, end) : node.kind === "activity"))
    .map((node) => {
      const kind = translate(`process.kind.${node.kind}`);
      const name = nameOf(node).trim();
      return { value: node.id, label: name === "" ? kind : `${name} · ${kind}` };
    });
}

function mayHaveFlow(node: NodeRecord, end: "source" | "target"): boolean {
  switch (node.kind) {
    case "note":
      return false;
    case "activity":
      return node.stageId === null;
    case "outcome":
      return end === "target";
    case "leadSource":
      return end === "source";
    default:
      return true;
  }
}
