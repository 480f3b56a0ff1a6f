import { boundsOf, centreOf, inflate, type Rect } from "../base/geometry.ts";
import type { RecordId } from "../base/ids.ts";
import type { Hue } from "../process/fields.ts";
import { allArrows, allNodes, type ProcessDocument, processOf } from "../process/document.ts";
import { drawnDocument } from "../process/drawn.ts";
import { boundsOfNode } from "../process/geometry.ts";
import { stageNumber } from "../process/graph.ts";
import type { NodeRecord } from "../process/kinds.ts";
import { compareLayers } from "../process/layers.ts";
import { type Palette, paletteOf, resultColor, standardHue, type Theme } from "./palette.ts";
import type { Scene, SceneItem, ShapeCommand } from "./sceneTypes.ts";
import { polygon } from "./shapes.ts";

const MARGIN = 24;
const EMPTY: Rect = { x: 0, y: 0, width: 320, height: 180 };
/** Lines as a share of the picture's longer side, so that they can be seen in it. */
const LINE = 1 / 900;

/**
 * A document so large that nothing in its picture can be read: stages, what stands between them,
 * and straight lines for the arrows. No text is measured and no way is searched, so that it takes
 * a hundredth of the time and of the bytes of the whole scene.
 */
export function smallSceneOf(whole: ProcessDocument, theme: Theme): Scene {
  const document = drawnDocument(whole);
  const palette = paletteOf(theme, processOf(whole).palette);
  const nodes = [...allNodes(document)].sort(compareLayers);
  const boxes = new Map(nodes.map((node) => [node.id, boundsOfNode(document, node)]));
  const bounds = inflate(boundsOf(boxes.values()) ?? EMPTY, MARGIN);
  const width = Math.max(1, Math.max(bounds.width, bounds.height) * LINE);
  const stages: SceneItem[] = [];
  const others: SceneItem[] = [];
  for (const node of nodes) {
    const box = boxes.get(node.id);
    // Inside a stage there is nothing to see at this size.
    if (box === undefined || (node.kind === "activity" && node.stageId !== null)) continue;
    (node.kind === "stage" ? stages : others).push(shapeOf(document, palette, node, box, width));
  }
  const lines: SceneItem = {
    kind: "path",
    commands: straightLines(document, boxes),
    fill: null,
    stroke: { color: palette.neutrals.edge, width },
  };
  return {
    bounds,
    background: palette.neutrals.canvas,
    items: [...stages, lines, ...others],
  };
}

function shapeOf(
  document: ProcessDocument,
  { neutrals, hues }: Palette,
  node: NodeRecord,
  box: Rect,
  width: number,
): SceneItem {
  const hueOr = (hue: Hue | null, color: string) => (hue === null ? color : hues[hue].solid);
  const rect = (fill: string, color: string, radius: number): SceneItem => ({
    kind: "rect",
    ...box,
    radius,
    fill,
    stroke: { color, width },
  });
  switch (node.kind) {
    case "stage": {
      const colors = hues[node.color ?? standardHue(stageNumber(document, node.id))];
      return rect(colors.tint, colors.border, 10);
    }
    case "outcome":
      return rect(neutrals.card, resultColor(neutrals, node.result), box.height / 2);
    case "note":
      return rect(neutrals.note, neutrals.noteFold, 0);
    case "decision": {
      const { x, y } = centreOf(box);
      return {
        kind: "path",
        commands: polygon([
          { x, y: box.y },
          { x: box.x + box.width, y },
          { x, y: box.y + box.height },
          { x: box.x, y },
        ]),
        fill: neutrals.card,
        stroke: { color: hueOr(node.color, neutrals.edge), width },
      };
    }
    default: {
      const radius = node.kind === "leadSource" ? box.height / 2 : 8;
      return rect(neutrals.card, hueOr(node.color, neutrals.edge), radius);
    }
  }
}

/** From the middle of one node to that of the other, all in one path. */
function straightLines(
  document: ProcessDocument,
  boxes: ReadonlyMap<RecordId, Rect>,
): ShapeCommand[] {
  const commands: ShapeCommand[] = [];
  for (const { kind, sourceId, targetId } of allArrows(document)) {
    const [from, to] = [boxes.get(sourceId), boxes.get(targetId)];
    if (kind !== "flow" || from === undefined || to === undefined) continue;
    commands.push({ kind: "move", to: centreOf(from) }, { kind: "line", to: centreOf(to) });
  }
  return commands;
}
