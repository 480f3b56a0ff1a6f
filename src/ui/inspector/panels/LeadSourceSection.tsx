import { memo } from "react";
import { addNode } from "../../../core/edits/addNode.ts";
import { allNodes, type ProcessDocument } from "../../../core/process/document.ts";
import { boundsOfNode, sizesIn } from "../../../core/process/geometry.ts";
import type { LeadSource } from "../../../core/process/records/leadSource.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { editorStore, run } from "../../../state/store/editor.ts";
import { NumberField } from "../../kit/NumberField.tsx";
import { AddButton } from "../parts/AddButton.tsx";
import { useRangeProblem } from "../parts/fields.tsx";
import { RecordLink } from "../parts/RecordLink.tsx";
import { Empty, Section } from "../parts/Section.tsx";
import { writeField } from "../parts/target.ts";
import { useRecords } from "../parts/useRecords.ts";
import { LIMITS } from "../../../core/base/limits.ts";
import styles from "../Inspector.module.css";

/** Where leads enter, and how many a month. */
export function LeadSourceSection() {
  const t = useTranslate();
  const leadSources = useRecords((document) => document.leadSource.values());
  const add = () => {
    const { document } = editorStore.getState();
    if (document === null) return;
    run(
      addNode,
      { kind: "leadSource", ...freePlace(document) },
      { label: "inspector.add.leadSource" },
    );
  };
  return (
    <Section name="leadSources" title={t("process.kinds.leadSource")}>
      {leadSources.length === 0 && <Empty>{t("inspector.empty.leadSources")}</Empty>}
      <ul className={styles.flows}>
        {leadSources.map(({ id, name, inflow }) => (
          <LeadSourceRow key={id} id={id} name={name} inflow={inflow} />
        ))}
      </ul>
      <AddButton label={t("inspector.add.leadSource")} onPress={add} />
    </Section>
  );
}

/** Drawn anew only for what it shows: a layout moves all of them. */
const LeadSourceRow = memo(function LeadSourceRow({
  id,
  name,
  inflow,
}: Pick<LeadSource, "id" | "name" | "inflow">) {
  const t = useTranslate();
  const rangeProblem = useRangeProblem(0, LIMITS.amount, false);
  return (
    <li className={styles.flow} data-wide>
      <div className={styles.flowText}>
        <RecordLink id={id} />
      </div>
      <NumberField
        label={t("inspector.inflowOf", { name: name || t("common.untitled") })}
        hideLabel
        value={inflow}
        unit={t("common.unit.perMonth")}
        onCommit={(value) =>
          rangeProblem(value) ?? writeField([id], "inflow", value, "process.field.inflow")
        }
      />
    </li>
  );
});

const GAP = 48;

/** Before everything else, below the lead sources that are there. */
function freePlace(document: ProcessDocument): { x: number; y: number } {
  const sources = [...document.leadSource.values()];
  const size = sizesIn(document).leadSource;
  const last = sources.toSorted((a, b) => a.y - b.y).at(-1);
  if (last !== undefined) return { x: last.x, y: last.y + size.height + GAP };
  const bounds = [...allNodes(document)].map((node) => boundsOfNode(document, node));
  if (bounds.length === 0) return { x: 0, y: 0 };
  return {
    x: Math.min(...bounds.map(({ x }) => x)) - size.width - GAP,
    y: Math.min(...bounds.map(({ y }) => y)),
  };
}
