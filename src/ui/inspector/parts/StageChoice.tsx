import type { RecordId } from "../../../core/base/ids.ts";
import { intoStage } from "../../../core/edits/intoStage.ts";
import { stagesInOrder } from "../../../core/process/graph.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { run } from "../../../state/store/editor.ts";
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
        const stageId = option === NONE ? null : option.slice(STAGE.length);
        run(intoStage, { ids, stageId }, { label: "process.field.stage", keepSelection: true });
      }}
    />
  );
}
