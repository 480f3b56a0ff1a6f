import type { Point, Rect } from "../../base/geometry.ts";
import { samePoints } from "./polyline.ts";
import type { Route, RouteArrow, RouteNode } from "./types.ts";

export function sameNode(a: RouteNode, b: RouteNode): boolean {
  return (
    sameRect(a, b) &&
    (a.shape ?? "rect") === (b.shape ?? "rect") &&
    (a.parentId ?? null) === (b.parentId ?? null)
  );
}

export function sameArrow(a: RouteArrow, b: RouteArrow): boolean {
  return (
    a.sourceId === b.sourceId &&
    a.targetId === b.targetId &&
    a.sourceSide === b.sourceSide &&
    a.targetSide === b.targetSide &&
    samePoints(a.bends ?? [], b.bends ?? []) &&
    (a.labelShare ?? null) === (b.labelShare ?? null) &&
    a.labelSize?.width === b.labelSize?.width &&
    a.labelSize?.height === b.labelSize?.height
  );
}

export function sameRoute(a: Route, b: Route): boolean {
  return (
    samePoint(a.labelAt, b.labelAt) &&
    a.isBack === b.isBack &&
    a.sourceSide === b.sourceSide &&
    a.targetSide === b.targetSide &&
    samePoints(a.points, b.points)
  );
}

function sameRect(a: Rect, b: Rect): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

function samePoint(a: Point, b: Point): boolean {
  return a.x === b.x && a.y === b.y;
}
