import { type KeyboardEvent, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { sizesFor, sizesIn } from "../../core/process/geometry.ts";
import type { NodeKind } from "../../core/process/kinds.ts";
import type { MessageKey } from "../../core/i18n/catalogue.ts";
import { runAction, shortcutOf } from "../../state/actions/registry.ts";
import { useSession, useTranslate } from "../../state/session/session.ts";
import { useZoom } from "../../state/session/zoom.ts";
import { useEditor } from "../../state/store/editor.ts";
import { Explained } from "../kit/Button.tsx";
import { Icon, type IconName } from "../kit/Icon.tsx";
import { pointOf } from "./gestures/followPointer.ts";
import { startPaletteDrag } from "./gestures/paletteDrag.ts";
import { useCanvas } from "./model/canvasStore.ts";
import styles from "./PaletteRail.module.css";

interface Entry {
  readonly kind: NodeKind;
  readonly icon: IconName;
  readonly word: MessageKey;
}

const ENTRIES: readonly Entry[] = [
  { kind: "stage", icon: "stage", word: "process.kind.stage" },
  { kind: "activity", icon: "layout", word: "process.kind.activity" },
  { kind: "decision", icon: "decision", word: "process.kind.decision" },
  { kind: "leadSource", icon: "leadSource", word: "canvas.palette.leads" },
  { kind: "outcome", icon: "outcome", word: "process.kind.outcome" },
  { kind: "note", icon: "note", word: "process.kind.note" },
];

/** The kinds of nodes, and the tool for making room. */
const COUNT = ENTRIES.length + 1;

/**
 * What can be put on the canvas: drag it there, or press it; and below that the tool that makes
 * room. One tab stop; arrow keys move.
 */
export function PaletteRail() {
  const translate = useTranslate();
  const [current, setCurrent] = useState(0);
  const tool = useSession((state) => state.tool);
  // The explanations tell only shortcuts that are switched on.
  useSession((state) => state.characterKeys);
  const rail = useRef<HTMLDivElement>(null);

  const keyDown = (event: KeyboardEvent) => {
    const by = stepOf(event.key, current);
    if (by === null) return;
    event.preventDefault();
    const next = (current + by + COUNT) % COUNT;
    setCurrent(next);
    rail.current?.querySelectorAll("button")[next]?.focus();
  };

  return (
    <div
      ref={rail}
      className={styles.rail}
      role="toolbar"
      tabIndex={-1}
      aria-orientation="vertical"
      aria-label={translate("canvas.palette.label")}
      onKeyDown={keyDown}
    >
      {ENTRIES.map(({ kind, icon, word }, index) => (
        <Explained
          key={kind}
          text={translate(`tools.kinds.${kind}`)}
          shortcut={shortcutOf(`insert.${kind}`)}
        >
          <button
            type="button"
            className={styles.entry}
            data-palette={kind}
            tabIndex={index === current ? 0 : -1}
            onFocus={() => setCurrent(index)}
            onPointerDown={(event) => {
              if (event.button !== 0) return;
              // Touch would otherwise keep the pointer on this button, or scroll.
              event.currentTarget.releasePointerCapture(event.pointerId);
              startPaletteDrag(kind, pointOf(event), () => runAction(`insert.${kind}`));
            }}
            onClick={(event) => {
              // The pointer was followed already; this is the keyboard, or a screen reader.
              if (event.detail === 0) runAction(`insert.${kind}`);
            }}
          >
            <Icon name={icon} size={20} />
            <span className={styles.word}>{translate(word)}</span>
          </button>
        </Explained>
      ))}
      <hr className={styles.line} />
      <Explained text={translate("tools.space.action")} shortcut={shortcutOf("arrange.space")}>
        <button
          type="button"
          className={styles.entry}
          data-tool="space"
          aria-pressed={tool === "space"}
          tabIndex={current === ENTRIES.length ? 0 : -1}
          onFocus={() => setCurrent(ENTRIES.length)}
          onClick={() => runAction("arrange.space")}
        >
          <Icon name="space" size={20} />
          <span className={styles.word}>{translate("tools.space.word")}</span>
        </button>
      </Explained>
      <Ghost />
    </div>
  );
}

function stepOf(key: string, current: number): number | null {
  switch (key) {
    case "ArrowDown":
      return 1;
    case "ArrowUp":
      return -1;
    case "Home":
      return -current;
    case "End":
      return COUNT - 1 - current;
    default:
      return null;
  }
}

/** What is being dragged, under the pointer, as large as it will be. */
function Ghost() {
  const translate = useTranslate();
  const ghost = useCanvas((state) => state.ghost);
  const zoom = useZoom((now) => (ghost === null ? 1 : now));
  const sizes = useEditor(({ document }) =>
    document === null ? sizesFor("comfortable") : sizesIn(document),
  );
  const entry = ENTRIES.find(({ kind }) => kind === ghost?.kind);
  if (ghost === null || entry === undefined) return null;
  const { width, height } = sizes[ghost.kind];
  const { x, y } = ghost.at;
  return createPortal(
    <div
      className={styles.ghost}
      data-kind={ghost.kind}
      data-over={ghost.isOverCanvas || undefined}
      aria-hidden
      style={{
        width,
        height,
        transform: `translate(${x}px, ${y}px) translate(-50%, -50%) scale(${zoom})`,
      }}
    >
      <Icon name={entry.icon} size={18} />
      {translate(entry.word)}
    </div>,
    document.body,
  );
}
