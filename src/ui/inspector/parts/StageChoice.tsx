import type { Rect } from "../../../core/base/geometry.ts";
import type { RecordId } from "../../../core/base/ids.ts";
import { moveNodes, type NodeMove } from "../../../core/edits/moveNodes.ts";
import type { ProcessDocument } from "../../../core/process/document.ts";
import { boundsOfNode, sizesIn, STAGE_PADDING } from "../../../core/process/geometry.ts";
import { stagesInOrder } from "../../../core/process/graph.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { editorStore, run } from "../../../state/store/editor.ts";
import { Select } from "../../kit/Select.tsx";
import { useTarget } from "./target.ts";
import { useRecords } from "./useRecords.ts";

const NONE = "none:";
const STAGE = "stage:";

/** The stage that activities are in; choosing another one moves them there. */
export function StageChoice({ value }: { readonly value: RecordId | null | undefined }) {
  const t = useTranslate();
  const formats = useFormats();
  const ids = useTarget();
  const stages = useRecords(stagesInOrder);
  return (
    <Select
      label={t("process.field.stage")}
      value={value === undefined ? null : value === null ? NONE : STAGE + value}
      placeholder={value === undefined ? t("inspector.differs") : undefined}
      options={[
        { value: NONE, label: t("inspector.noStage") },
        ...stages.map((stage, index) => ({
          value: STAGE + stage.id,
          label: `${formats.integer(index + 1)}. ${stage.name || t("common.untitled")}`,
        })),
      ]}
      onChange={(option) => {
        const { document } = editorStore.getState();
        if (document === null) return;
        const stageId = option === NONE ? null : option.slice(STAGE.length);
        run(
          moveNodes,
          { moves: movesInto(document, ids, stageId) },
          { label: "process.field.stage", keepSelection: true },
        );
      }}
    />
  );
}

/** Activities that leave their stage are put below it, side by side. */
function movesInto(
  document: ProcessDocument,
  ids: readonly RecordId[],
  stageId: RecordId | null,
): NodeMove[] {
  let column = 0;
  return ids.flatMap((id): NodeMove[] => {
    const activity = document.activity.get(id);
    if (activity === undefined || activity.stageId === stageId) return [];
    const { x, y } = boundsOfNode(document, activity);
    if (stageId !== null) return [{ id, x, y, stageId }];
    const stage: Rect | undefined = document.stage.get(activity.stageId ?? "");
    if (stage === undefined) return [];
    const step = (sizesIn(document).activity.width + STAGE_PADDING.gap) * column;
    column += 1;
    return [{ id, x: stage.x + step, y: stage.y + stage.height + STAGE_PADDING.top, stageId }];
  });
}
