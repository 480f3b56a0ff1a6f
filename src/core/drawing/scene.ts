import { assertNever } from "../base/assertNever.ts";
import { boundsOf, inflate, type Rect } from "../base/geometry.ts";
import type { RecordId } from "../base/ids.ts";
import { allArrows, allNodes, type ProcessDocument } from "../process/document.ts";
import { drawnDocument } from "../process/drawn.ts";
import { boundsOfNode } from "../process/geometry.ts";
import type { NodeRecord } from "../process/kinds.ts";
import { compareLayers } from "../process/layers.ts";
import { activityShapes } from "./activityShapes.ts";
import { arrowLabelShapes, arrowShapes, labelSizeOf } from "./arrowShapes.ts";
import { type Brush, brushOf, type SceneOptions } from "./brush.ts";
import { HALO, haloShapes, legendShapes, markShapes } from "./heatShapes.ts";
import { decisionShapes, leadSourceShapes, noteShapes, outcomeShapes } from "./markShapes.ts";
import { createCrossings } from "./routing/crossings.ts";
import { routeArrowOf } from "./routing/routeArrowOf.ts";
import { routeNodeOf } from "./routing/routeNodeOf.ts";
import { createRouter } from "./routing/router.ts";
import type { Route, RouteNode } from "./routing/types.ts";
import type { Scene, SceneItem } from "./sceneTypes.ts";
import { stageShapes } from "./stageShapes.ts";

const MARGIN = 24;
/** From one mark below the label of an arrow to the next. */
const MARK_STEP = 21;
const EMPTY: Rect = { x: 0, y: 0, width: 320, height: 180 };

/**
 * The document as a picture: stages, then arrows, nodes, and the arrows' labels over them. Of
 * collapsed stages only what is seen of them is drawn.
 */
export function sceneOf(whole: ProcessDocument, options: SceneOptions): Scene {
  const steps = sceneInSteps(whole, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The same a little at a time, so that others may have their turn in between. */
export function* sceneInSteps(
  whole: ProcessDocument,
  options: SceneOptions,
): Generator<void, Scene> {
  const document = drawnDocument(whole);
  const isShown = shownBy(document, options.only);
  const brush = brushOf(whole, options);
  const tone = brush.heat?.tone ?? "bad";
  const boxes = new Map<RecordId, Rect>();
  const stages: SceneItem[] = [];
  const halos: SceneItem[] = [];
  const marks: SceneItem[] = [];
  const reach: Rect[] = [];
  const nodes: SceneItem[] = [];
  const routeNodes = new Map<RecordId, RouteNode>();
  for (const node of [...allNodes(document)].sort(compareLayers)) {
    const box = boundsOfNode(document, node);
    routeNodes.set(node.id, routeNodeOf(node, box));
    if (!isShown(node.id)) continue;
    boxes.set(node.id, box);
    const mark = brush.heat?.marks.get(node.id);
    if (mark !== undefined) {
      halos.push(...haloShapes(brush, box, mark, tone));
      marks.push(...markShapes(brush, { x: box.x + box.width / 2, y: box.y - HALO }, mark, tone));
      reach.push(inflate(box, HALO));
    }
    (node.kind === "stage" ? stages : nodes).push(...nodeShapes(brush, node, box));
    yield;
  }
  const arrowRecords = [...allArrows(document)];
  // What is left out is gone round as well: arrows run as they do in the whole.
  const router = createRouter();
  router.setNodes(routeNodes);
  router.setArrows(arrowRecords.map((arrow) => routeArrowOf(arrow, labelSizeOf(brush, arrow))));
  while (!router.advance(() => true)) yield;
  const routes = new Map(
    arrowRecords.flatMap(({ id, sourceId, targetId }): [RecordId, Route][] => {
      const route = isShown(sourceId) && isShown(targetId) ? router.route(id) : undefined;
      return route === undefined ? [] : [[id, route]];
    }),
  );
  const crossings = createCrossings();
  crossings.update([...routes].map(([id, { points }]) => [id, points]));
  const arrows: SceneItem[] = [];
  const labels: SceneItem[] = [];
  reach.push(...boxes.values());
  for (const arrow of arrowRecords) {
    const route = routes.get(arrow.id);
    if (route === undefined) continue;
    arrows.push(...arrowShapes(brush, arrow, route, crossings.jumps(arrow.id)));
    const label = arrowLabelShapes(brush, arrow, route);
    labels.push(...label);
    const [pill] = label;
    let { y } = route.labelAt;
    if (pill?.kind === "rect") y += pill.height / 2 + MARK_STEP / 2;
    for (const overlay of [brush.heat, brush.volumes]) {
      const mark = overlay?.marks.get(arrow.id);
      if (overlay === undefined || mark === undefined) continue;
      marks.push(...markShapes(brush, { x: route.labelAt.x, y }, mark, overlay.tone));
      y += MARK_STEP;
    }
    reach.push(...rectsOf(route), ...label.filter((item) => item.kind === "rect"));
    yield;
  }
  const drawn = boundsOf(reach) ?? EMPTY;
  const titles = [brush.heat, brush.volumes].flatMap((overlay) => overlay?.title ?? []);
  const legend = legendShapes(brush, drawn, titles);
  const bounds = {
    ...drawn,
    height: drawn.height + (legend.length === 0 ? 0 : 20 * legend.length + 20),
  };
  return {
    bounds: inflate(bounds, MARGIN),
    background: brush.palette.neutrals.canvas,
    items: [...halos, ...stages, ...arrows, ...nodes, ...labels, ...marks, ...legend],
  };
}

function shownBy(
  document: ProcessDocument,
  only: ReadonlySet<RecordId> | undefined,
): (id: RecordId) => boolean {
  if (only === undefined) return () => true;
  return (id) => {
    const stageId = document.activity.get(id)?.stageId ?? null;
    return only.has(id) || (stageId !== null && only.has(stageId));
  };
}

function nodeShapes(brush: Brush, node: NodeRecord, box: Rect): SceneItem[] {
  switch (node.kind) {
    case "stage":
      return stageShapes(brush, node, box);
    case "activity":
      return activityShapes(brush, node, box);
    case "leadSource":
      return leadSourceShapes(brush, node, box);
    case "decision":
      return decisionShapes(brush, node, box);
    case "outcome":
      return outcomeShapes(brush, node, box);
    case "note":
      return noteShapes(brush, node, box);
    default:
      return assertNever(node);
  }
}

function rectsOf(route: Route): Rect[] {
  return route.points.map((point) => ({ ...point, width: 0, height: 0 }));
}
