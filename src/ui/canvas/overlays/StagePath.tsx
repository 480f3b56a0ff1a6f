import { useEffect } from "react";
import type { RecordId } from "../../../core/base/ids.ts";
import {
  findRecord,
  nameOf,
  type ProcessDocument,
  processOf,
} from "../../../core/process/document.ts";
import { activitiesOf, flowsFrom, flowsInto } from "../../../core/process/graph.ts";
import { focusOf } from "../../../state/actions/keyboard.ts";
import { runAction } from "../../../state/actions/registry.ts";
import { goTo } from "../../../state/session/location.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { useOpenStage } from "../../../state/session/shown.ts";
import { editorStore, useEditor } from "../../../state/store/editor.ts";
import { Icon } from "../../kit/Icon.tsx";
import styles from "./StagePath.module.css";

/** Where one is while a stage is shown alone, and what leads into it and out of it. */
export function StagePath() {
  const openStageId = useOpenStage();
  const document = useEditor((state) => state.document);
  const stage = document?.stage.get(openStageId ?? "");
  return document && stage !== undefined ? <Path document={document} stageId={stage.id} /> : null;
}

function Path({
  document,
  stageId,
}: {
  readonly document: ProcessDocument;
  readonly stageId: RecordId;
}) {
  const translate = useTranslate();
  const unnamed = translate("common.untitled");
  const nameFor = (id: RecordId) => {
    const record = findRecord(document, id);
    return (record && nameOf(record).trim()) || unnamed;
  };
  useLeaveByEscape();
  const beyond = dependenciesBeyond(document, stageId);
  const named = ({ inside, outside }: Beyond) => ({
    id: outside,
    text: translate("structure.betweenActivities", {
      activity: nameFor(inside),
      other: nameFor(outside),
    }),
  });
  const node = (id: RecordId) => ({ id, text: nameFor(id) });
  return (
    <nav className={styles.path} aria-label={translate("structure.path")}>
      <p className={styles.crumbs}>
        <button type="button" onClick={() => runAction("view.leaveStage")}>
          <span dir="auto">{processOf(document).name || unnamed}</span>
        </button>
        <Icon name="chevronRight" size={14} />
        <span dir="auto" aria-current="page">
          {nameFor(stageId)}
        </span>
      </p>
      <Stubs
        title={translate("structure.comesIn")}
        stubs={flowsInto(document, stageId).map(({ sourceId }) => node(sourceId))}
      />
      <Stubs
        title={translate("structure.goesOut")}
        stubs={flowsFrom(document, stageId).map(({ targetId }) => node(targetId))}
      />
      <Stubs title={translate("structure.needs")} stubs={beyond.needs.map(named)} />
      <Stubs title={translate("structure.neededBy")} stubs={beyond.neededBy.map(named)} />
    </nav>
  );
}

interface Stub {
  readonly id: RecordId;
  readonly text: string;
}

/** Arrows that lead elsewhere, by what is at their other end; each leads there. */
function Stubs({ title, stubs }: { readonly title: string; readonly stubs: readonly Stub[] }) {
  if (stubs.length === 0) return null;
  return (
    <section className={styles.stubs}>
      <h2>{title}</h2>
      <ul>
        {stubs.map(({ id, text }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- two arrows may lead to the same
          <li key={`${id} ${index}`}>
            <button type="button" dir="auto" onClick={() => goThere(id)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Beyond {
  readonly inside: RecordId;
  readonly outside: RecordId;
}

/** The dependencies between an activity of the stage and one elsewhere. */
function dependenciesBeyond(document: ProcessDocument, stageId: RecordId) {
  const own = new Set(activitiesOf(document, stageId).map(({ id }) => id));
  const needs: Beyond[] = [];
  const neededBy: Beyond[] = [];
  for (const { sourceId, targetId } of document.dependency.values()) {
    if (own.has(sourceId) === own.has(targetId)) continue;
    if (own.has(targetId)) needs.push({ inside: targetId, outside: sourceId });
    else neededBy.push({ inside: sourceId, outside: targetId });
  }
  return { needs, neededBy };
}

/** To a stage alone; to anything else within the whole process. */
function goThere(id: RecordId): void {
  const { documentId, document } = editorStore.getState();
  if (documentId === null || document === null) return;
  const isStage = document.stage.has(id);
  goTo({ name: "design", documentId, ...(isStage ? { stageId: id } : { nodeId: id }) });
}

/** Escape with nothing else to leave goes back to the whole process. */
function useLeaveByEscape(): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      const focus = focusOf(event.target);
      if (focus === "overlay" || focus === "text") return;
      event.preventDefault();
      runAction("view.leaveStage");
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, []);
}
