import type { RecordId } from "../../../core/base/ids.ts";
import { reconnect } from "../../../core/edits/connect.ts";
import { removeRecords } from "../../../core/edits/removeRecords.ts";
import { setFields } from "../../../core/edits/setFields.ts";
import {
  allArrows,
  findNode,
  nameOf,
  type ProcessDocument,
} from "../../../core/process/document.ts";
import type { ArrowRecord } from "../../../core/process/kinds.ts";
import { runEdit } from "../../../state/actions/runEdit.ts";
import {
  announce,
  closeDialog,
  sessionStore,
  useTranslate,
} from "../../../state/session/session.ts";
import { editorStore, select, useEditor } from "../../../state/store/editor.ts";
import { Button, IconButton } from "../../kit/Button.tsx";
import { Dialog } from "../../kit/Dialog.tsx";
import { NumberField } from "../../kit/NumberField.tsx";
import { TextField } from "../../kit/TextField.tsx";
import styles from "./Connections.module.css";

/** What leads to a step and away from it: go there, say when and how often, turn round, delete. */
export function ConnectionsDialog({ id }: { readonly id: RecordId }) {
  const translate = useTranslate();
  const document = useEditor((state) => state.document);
  if (document === null) return null;
  const arrows = [...allArrows(document)].filter(
    ({ sourceId, targetId }) => sourceId === id || targetId === id,
  );
  const outward = arrows.filter(({ sourceId }) => sourceId === id);
  const inward = arrows.filter(({ sourceId }) => sourceId !== id);
  return (
    <Dialog
      title={translate("create.connectionsOf", { name: spokenIn(document, id) })}
      closeLabel={translate("common.close")}
      onClose={closeDialog}
      size="large"
    >
      {arrows.length === 0 && <p>{translate("create.noConnections")}</p>}
      <ul className={styles.list}>
        {[...outward, ...inward].map((arrow, index) => (
          <Connection
            key={arrow.id}
            arrow={arrow}
            document={document}
            isOutward={arrow.sourceId === id}
            isFirst={index === 0}
          />
        ))}
      </ul>
    </Dialog>
  );
}

interface ConnectionProps {
  readonly arrow: ArrowRecord;
  readonly document: ProcessDocument;
  readonly isOutward: boolean;
  readonly isFirst: boolean;
}

function Connection({ arrow, document, isOutward, isFirst }: ConnectionProps) {
  const translate = useTranslate();
  const { id, sourceId, targetId } = arrow;
  const otherId = isOutward ? targetId : sourceId;
  const name = spokenIn(document, otherId);
  const title = translate(isOutward ? "create.to" : "create.from", { name });
  const write = (field: string, value: unknown) => {
    runEdit(
      setFields,
      { ids: [id], fields: { [field]: value } },
      { label: "create.connections", mergeKey: `connection ${id} ${field}`, keepSelection: true },
    );
  };
  return (
    <li className={styles.row} aria-label={title}>
      <Button
        look="quiet"
        icon={isOutward ? "arrow" : "redo"}
        autoFocus={isFirst}
        onPress={() => {
          closeDialog();
          sessionStore.getState().canvas?.reveal(otherId);
          select([otherId]);
        }}
      >
        <span dir="auto">{title}</span>
      </Button>
      <div className={styles.fields}>
        {arrow.kind === "flow" && (
          <>
            <TextField
              label={translate("process.field.condition")}
              value={arrow.condition}
              onCommit={(text) => write("condition", text.trim())}
            />
            <NumberField
              label={translate("process.field.probability")}
              value={arrow.probability}
              percent
              onCommit={(value) => {
                const isWrong = value !== null && (value < 0 || value > 1);
                if (isWrong) return translate("canvas.probabilityWrong");
                write("probability", value);
                return null;
              }}
            />
          </>
        )}
        <IconButton
          icon="refresh"
          label={translate("create.reverse", { name: title })}
          onPress={() => reverse(id)}
        />
        <IconButton
          icon="delete"
          label={translate("create.deleteConnection", { name: title })}
          onPress={() => {
            const ends = {
              source: spokenIn(document, sourceId),
              target: spokenIn(document, targetId),
            };
            const isDone = runEdit(
              removeRecords,
              { ids: [id] },
              { label: "actions.edit.delete", keepSelection: true },
            );
            if (isDone) announce(translate("create.said.disconnected", ends));
          }}
        />
      </div>
    </li>
  );
}

/** Turns an arrow round; told why where it may not lead the other way. */
function reverse(id: RecordId): void {
  const { document } = editorStore.getState();
  const arrow = document?.flow.get(id) ?? document?.dependency.get(id);
  if (document === null || arrow === undefined) return;
  const ends = { sourceId: arrow.targetId, targetId: arrow.sourceId };
  const isDone = runEdit(
    reconnect,
    { id, ...ends },
    { label: "create.connections", keepSelection: true },
  );
  if (!isDone) return;
  const { translate } = sessionStore.getState();
  announce(
    translate("canvas.spoken.connected", {
      source: spokenIn(document, ends.sourceId),
      target: spokenIn(document, ends.targetId),
    }),
  );
}

function spokenIn(document: ProcessDocument, id: RecordId): string {
  const node = findNode(document, id);
  const name = node === undefined ? "" : nameOf(node).trim();
  return name || sessionStore.getState().translate("canvas.spoken.unnamed");
}
