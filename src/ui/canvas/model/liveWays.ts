import type { Point } from "../../../core/base/geometry.ts";
import type { RecordId } from "../../../core/base/ids.ts";
import type { LiveWay } from "../../../core/drawing/routing/routeArrowOf.ts";
import { findNode, type ProcessDocument } from "../../../core/process/document.ts";
import { boundsOfNode } from "../../../core/process/geometry.ts";
import type { ArrowRecord } from "../../../core/process/kinds.ts";
import type { LivePlaces } from "./scene.ts";

/** The way of one arrow while a gesture changes it. */
export interface HeldWay extends LiveWay {
  readonly arrowId: RecordId;
}

/**
 * The way of an arrow while a gesture goes on: the one that is held, or the bends gone along
 * with both its ends, as the edit at the end will have them.
 */
export function liveWayOf(
  document: ProcessDocument,
  arrow: ArrowRecord,
  live: LivePlaces,
  held: HeldWay | null,
): LiveWay {
  if (held?.arrowId === arrow.id) return held;
  if (arrow.bends.length === 0 || live.size === 0) return {};
  const by = movedBy(document, live, arrow.sourceId);
  const other = movedBy(document, live, arrow.targetId);
  if (by === null || other === null || by.x !== other.x || by.y !== other.y) return {};
  return { bends: arrow.bends.map(({ x, y }) => ({ x: x + by.x, y: y + by.y })) };
}

function movedBy(document: ProcessDocument, live: LivePlaces, id: RecordId): Point | null {
  const place = live.get(id);
  const node = place === undefined ? undefined : findNode(document, id);
  if (place === undefined || node === undefined) return null;
  const { x, y } = boundsOfNode(document, node);
  return { x: place.x - x, y: place.y - y };
}
