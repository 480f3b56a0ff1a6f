import { useState } from "react";
import type { RecordId } from "../../../core/base/ids.ts";
import { moveTo } from "../../../core/edits/moveTo.ts";
import { stagesInOrder } from "../../../core/process/graph.ts";
import { runEdit } from "../../../state/actions/runEdit.ts";
import { spokenNames } from "../../../state/actions/spoken.ts";
import { announce, closeDialog, useFormats, useTranslate } from "../../../state/session/session.ts";
import { useEditor } from "../../../state/store/editor.ts";
import { Button } from "../../kit/Button.tsx";
import { Dialog } from "../../kit/Dialog.tsx";
import { Select } from "../../kit/Select.tsx";
import styles from "./Connections.module.css";

/** No stage, no role: an id that no record has, for ids are never empty. */
const NONE = "";

/** Where activities go and who does them, and who answers for stages: what dragging does, by choosing. */
export function MoveToDialog({ ids }: { readonly ids: readonly RecordId[] }) {
  const translate = useTranslate();
  const formats = useFormats();
  const document = useEditor((state) => state.document);
  const activities = ids.flatMap((id) => document?.activity.get(id) ?? []);
  const stages = ids.flatMap((id) => document?.stage.get(id) ?? []);
  const [stageId, setStageId] = useState(() =>
    shared(activities.map((activity) => activity.stageId ?? NONE)),
  );
  const [roleId, setRoleId] = useState(() =>
    shared([
      ...activities.map((activity) => activity.roleId ?? NONE),
      ...stages.map(({ ownerRoleId }) => ownerRoleId ?? NONE),
    ]),
  );
  if (document === null) return null;
  const name = spokenNames(document, ids);
  const unnamed = translate("canvas.spoken.unnamed");
  const move = () => {
    const args = {
      ids,
      ...(stageId === null ? {} : { stageId: stageId === NONE ? null : stageId }),
      ...(roleId === null ? {} : { roleId: roleId === NONE ? null : roleId }),
    };
    closeDialog();
    if (!runEdit(moveTo, args, { label: "create.moveTo", keepSelection: true })) return;
    const places = [document.stage.get(stageId ?? NONE), document.role.get(roleId ?? NONE)].flatMap(
      (place) => (place === undefined ? [] : [place.name.trim() || unnamed]),
    );
    announce(
      translate("create.said.moved", {
        name,
        place: places.length === 0 ? translate("create.noStage") : formats.list(places),
      }),
    );
  };
  return (
    <Dialog
      title={translate("create.moveName", { name })}
      closeLabel={translate("common.close")}
      onClose={closeDialog}
      size="small"
      footer={
        <Button look="primary" onPress={move}>
          {translate("create.move")}
        </Button>
      }
    >
      <div className={styles.choices}>
        {activities.length > 0 && (
          <Select
            label={translate("process.kind.stage")}
            value={stageId}
            onChange={setStageId}
            options={[
              ...stagesInOrder(document).map((stage) => ({
                value: stage.id,
                label: stage.name.trim() || unnamed,
              })),
              { value: NONE, label: translate("create.noStage") },
            ]}
          />
        )}
        <Select
          label={translate("process.kind.role")}
          value={roleId}
          onChange={setRoleId}
          options={[
            ...[...document.role.values()].map((role) => ({
              value: role.id,
              label: role.name.trim() || unnamed,
            })),
            { value: NONE, label: translate("create.noRole") },
          ]}
        />
      </div>
    </Dialog>
  );
}

/** What all have, or null. */
function shared(values: readonly string[]): string | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
