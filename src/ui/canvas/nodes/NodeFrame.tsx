import { type CSSProperties, memo, type ReactNode, useCallback } from "react";
import type { Hue } from "../../../core/process/fields.ts";
import type { NodeRecord } from "../../../core/process/kinds.ts";
import { useMark } from "../../../state/analysis/shownMarks.ts";
import { useFind } from "../../../state/find/findStore.ts";
import { useFormats, useSession, useTranslate } from "../../../state/session/session.ts";
import { useDocument, useEditor } from "../../../state/store/editor.ts";
import { markText } from "../../kit/findings/markText.ts";
import { Icon } from "../../kit/Icon.tsx";
import { linkProblem } from "../linking.ts";
import { useCanvas } from "../model/canvasStore.ts";
import { spokenDescription } from "../model/spokenName.ts";
import { ConnectHandles } from "./ConnectHandles.tsx";
import { FindingBadge } from "./FindingBadge.tsx";
import hues from "./hues.module.css";
import styles from "./nodes.module.css";

interface NodeFrameProps {
  readonly record: NodeRecord;
  readonly hue: Hue | null;
  readonly className: string | undefined;
  readonly style?: CSSProperties;
  readonly children: ReactNode;
}

/** What all nodes have in common: their state as attributes, their spoken name, their handles. */
export const NodeFrame = memo(function NodeFrame({
  record,
  hue,
  className,
  style,
  children,
}: NodeFrameProps) {
  const { id, kind } = record;
  const translate = useTranslate();
  const formats = useFormats();
  const direction = useSession((state) => state.direction);
  const isSelected = useEditor(({ selection }) => selection.includes(id));
  const isOnlySelected = useEditor(
    ({ selection }) => selection.length === 1 && selection[0] === id,
  );
  const name = useDocument(
    useCallback(
      (document) =>
        document === null ? "" : spokenDescription(document, record, translate, formats),
      [record, translate, formats],
    ),
  );
  const mark = useMark(id);
  const isCursor = useSession((state) => state.cursorId === id);
  const isFound = useFind((state) => state.marked.has(id));
  const isLit = useCanvas((state) => state.litIds.includes(id));
  const isDropStage = useCanvas((state) => state.dropStageId === id);
  const isMoving = useCanvas((state) => state.live.has(id));
  const link = useCanvas(({ link: current }) => {
    if (current === null) return undefined;
    if (current.overId === id) return current.problem === null ? "fits" : "refused";
    return current.fixedId !== id && linkProblem(current, id) !== null ? "closed" : undefined;
  });
  const isPresented = useEditor((state) => state.isPresented);
  const isReady = useCanvas(
    (state) =>
      (state.hoveredId === id || isOnlySelected) &&
      state.link === null &&
      state.grabbedId === null &&
      state.renamingId !== id &&
      state.ghost === null &&
      state.marquee === null,
  );
  return (
    <div
      className={`${styles.frame} ${hues.hued} ${className ?? ""}`}
      style={style}
      dir={direction}
      role="group"
      aria-label={mark === null ? name : `${name}. ${markText(mark, translate, formats)}`}
      data-hue={hue ?? undefined}
      data-selected={isSelected || undefined}
      data-cursor={isCursor || undefined}
      data-found={isFound || undefined}
      data-lit={isLit || undefined}
      data-drop={isDropStage || undefined}
      data-link={link}
      data-locked={record.locked || undefined}
      data-moving={isMoving || undefined}
    >
      {children}
      {record.locked && (
        <span className={styles.lock} title={translate("arrange.locked")}>
          <Icon name="lock" size={12} />
        </span>
      )}
      {mark !== null && <FindingBadge id={id} mark={mark} />}
      {isReady && !isPresented && kind !== "note" && kind !== "outcome" && (
        <ConnectHandles id={id} />
      )}
    </div>
  );
});
