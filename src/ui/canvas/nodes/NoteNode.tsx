import { memo } from "react";
import { NodeFrame } from "./NodeFrame.tsx";
import { NodeName } from "./NodeName.tsx";
import { Resizer } from "./Resizer.tsx";
import styles from "./nodes.module.css";
import { useHue, useRecord } from "./useRecord.ts";

/** A note: paper with a folded corner. */
export const NoteNode = memo(function NoteNode({ id }: { readonly id: string }) {
  const note = useRecord("note", id);
  const hue = useHue(note);
  if (note === undefined) return null;
  return (
    <NodeFrame record={note} hue={hue} className={styles.note}>
      <Resizer id={id} least={() => LEAST} />
      <NodeName record={note} lines={3} />
    </NodeFrame>
  );
});

const LEAST = { width: 96, height: 56 };
