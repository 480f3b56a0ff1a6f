import type { Point } from "../../../core/base/geometry.ts";
import type { RecordId } from "../../../core/base/ids.ts";
import { useMark } from "../../../state/analysis/shownMarks.ts";
import { FindingBadge } from "../nodes/FindingBadge.tsx";
import { centredAt } from "./arrows.ts";
import badge from "../nodes/FindingBadge.module.css";

/** What was found in an arrow that has no pill, on its line. */
export function ArrowMark({ id, at }: { readonly id: RecordId; readonly at: Point }) {
  const mark = useMark(id);
  if (mark === null) return null;
  return (
    <div role="presentation" className={badge.alone} style={centredAt(at)}>
      <FindingBadge id={id} mark={mark} />
    </div>
  );
}
