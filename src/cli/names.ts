import type { RecordId } from "../core/base/ids.ts";
import type { Figure } from "../core/analysis/figure.ts";
import { type Gap, gapMessage } from "../core/analysis/gaps.ts";
import { findNode, findRecord, nameOf } from "../core/process/document.ts";
import type { VerbContext } from "./verb.ts";

/** What a record is called; an arrow by its ends. */
export function nameIn({ document, translate }: VerbContext, id: RecordId | null): string {
  const record = id === null ? undefined : findRecord(document, id);
  if (record?.kind === "flow" || record?.kind === "dependency") {
    const [from, to] = [record.sourceId, record.targetId].map((end) => {
      const node = findNode(document, end);
      return (node === undefined ? "" : nameOf(node)) || translate("common.untitled");
    });
    return `${from} → ${to}`;
  }
  return (record === undefined ? "" : nameOf(record)) || translate("common.untitled");
}

/** What is missing, a line each. */
export function gapLines(context: VerbContext, gaps: readonly Gap[]): readonly string[] {
  return gaps.map(({ reason, recordId, share }) =>
    context.translate(gapMessage(reason), {
      name: nameIn(context, recordId),
      share: share === null ? "" : context.formats.percent(share),
    }),
  );
}

/** A figure as it is written; what is not known is a dash. */
export function writeFigure(figure: Figure, write: (value: number) => string): string {
  return figure.known ? write(figure.value) : "–";
}
