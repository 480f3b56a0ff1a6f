import { type ReactNode, useCallback } from "react";
import type { RecordId } from "../../../core/base/ids.ts";
import type { ArrowKind } from "../../../core/process/kinds.ts";
import { useMark } from "../../../state/analysis/shownMarks.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { useDocument, useEditor } from "../../../state/store/editor.ts";
import { markText } from "../../kit/findings/markText.ts";
import { clicked, startRenaming } from "../changes.ts";
import { useCanvas } from "../model/canvasStore.ts";
import { spokenName } from "../model/spokenName.ts";
import { isAdding, light } from "./arrows.ts";
import styles from "./arrows.module.css";

interface ArrowFrameProps {
  readonly id: RecordId;
  readonly kind: ArrowKind;
  /** Deals come back by it. */
  readonly isBack?: boolean;
  readonly children: ReactNode;
}

/** What both kinds of arrows have in common: their state, their spoken name, the pointer. */
export function ArrowFrame({ id, kind, isBack = false, children }: ArrowFrameProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const name = useDocument(
    useCallback(
      (document) => {
        const record = document?.[kind].get(id);
        return document === null || record === undefined
          ? ""
          : spokenName(document, record, translate, formats);
      },
      [kind, id, translate, formats],
    ),
  );
  const mark = useMark(id);
  const isSelected = useEditor(({ selection }) => selection.includes(id));
  const isLit = useCanvas((state) => state.litIds.includes(id));
  const isLoose = useCanvas((state) => state.link?.arrowId === id);
  return (
    <g
      className={kind === "flow" ? styles.flow : styles.dependency}
      role="img"
      aria-label={mark === null ? name : `${name}. ${markText(mark, translate, formats)}`}
      data-record-id={id}
      data-kind={kind}
      data-selected={isSelected || undefined}
      data-lit={isLit || undefined}
      data-back={isBack || undefined}
      data-loose={isLoose || undefined}
      onClick={(event) => clicked(id, isAdding(event))}
      onDoubleClick={() => {
        if (kind === "flow") startRenaming(id);
      }}
      onPointerEnter={() => light(id)}
      onPointerLeave={() => light(null)}
    >
      {children}
    </g>
  );
}
