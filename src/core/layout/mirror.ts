import { boundsOf, type Point } from "../base/geometry.ts";
import { allNodes, allRecords, documentOf, type ProcessDocument } from "../process/document.ts";
import { sizeOf } from "../process/geometry.ts";
import type { AnyRecord } from "../process/kinds.ts";
import type { Side } from "../process/fields.ts";

/** The same drawing turned over: what ran from left to right runs from right to left, in the same place. */
export function mirrorDocument(document: ProcessDocument): ProcessDocument {
  const free = [...allNodes(document)].filter(
    (node) => node.kind !== "activity" || node.stageId === null,
  );
  const bounds = boundsOf(
    free.map((node) => ({ x: node.x, y: node.y, ...sizeOf(document, node) })),
  );
  if (bounds === null) return document;
  const turnPoint = ({ x, y }: Point): Point => ({ x: turned(x, 0, bounds.x, bounds.width), y });
  const turn = (record: AnyRecord): AnyRecord => {
    switch (record.kind) {
      case "activity": {
        const stage = record.stageId === null ? undefined : document.stage.get(record.stageId);
        const [start, width] = stage === undefined ? [bounds.x, bounds.width] : [0, stage.width];
        return { ...record, x: turned(record.x, sizeOf(document, record).width, start, width) };
      }
      case "leadSource":
      case "stage":
      case "decision":
      case "outcome":
      case "note":
        return {
          ...record,
          x: turned(record.x, sizeOf(document, record).width, bounds.x, bounds.width),
        };
      case "flow":
        return {
          ...record,
          sourceSide: turnedSide(record.sourceSide),
          targetSide: turnedSide(record.targetSide),
          bends: record.bends.map(turnPoint),
        };
      case "dependency":
        return { ...record, bends: record.bends.map(turnPoint) };
      default:
        return record;
    }
  };
  return documentOf([...allRecords(document)].map(turn), document.extras);
}

function turned(x: number, width: number, start: number, whole: number): number {
  return 2 * start + whole - x - width;
}

function turnedSide(side: Side | null): Side | null {
  if (side === "left") return "right";
  return side === "right" ? "left" : side;
}
