import { renderHook, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { routeArrowOf } from "../../../src/core/drawing/routing/routeArrowOf.ts";
import { routeNodeOf } from "../../../src/core/drawing/routing/routeNodeOf.ts";
import { routeAll } from "../../../src/core/drawing/routing/router.ts";
import { allArrows, allNodes } from "../../../src/core/process/document.ts";
import { boundsOfNode } from "../../../src/core/process/geometry.ts";
import { openInEditor } from "../../../src/state/store/editor.ts";
import { createScene } from "../../../src/ui/canvas/model/scene.ts";
import { useRouting } from "../../../src/ui/canvas/useRouting.ts";
import { seededDocument } from "../../bench/documents.ts";

const LABEL = { width: 40, height: 20 };
const labels = () => LABEL;

/** What somebody has who always has had enough. */
const atOnce = () => true;
const never = () => false;

describe("the arrows of a large document", () => {
  it("are drawn before their ways are found, and end up as if all were found at once", () => {
    const document = seededDocument(160);
    const scene = createScene();
    scene.sync(document, new Map(), labels);
    expect(scene.isSettled()).toBe(false);
    const arrows = [...allArrows(document)];
    for (const { id } of arrows) expect(scene.route(id)?.points.length).toBeGreaterThan(1);

    let slices = 0;
    while (!scene.work(null, atOnce).isSettled) slices += 1;
    expect(slices).toBeGreaterThan(arrows.length);
    const nodes = [...allNodes(document)].map(
      (node) => [node.id, routeNodeOf(node, boundsOfNode(document, node))] as const,
    );
    const whole = routeAll(
      new Map(nodes),
      arrows.map((arrow) => routeArrowOf(arrow, LABEL)),
    );
    for (const { id } of arrows) expect(scene.route(id)).toEqual(whole.get(id));
  });

  it("get their ways first where somebody looks", () => {
    const document = seededDocument(160);
    const scene = createScene();
    scene.sync(document, new Map(), labels);
    const before = scene.route("f1");
    const { isSettled, hasChanged } = scene.work({ x: 0, y: 0, width: 600, height: 600 }, atOnce);
    expect([isSettled, hasChanged]).toEqual([false, true]);
    expect(scene.route("f1")).not.toBe(before);
    expect(scene.work(null, never).isSettled).toBe(true);
  });

  it("have their ways at once in a small document", () => {
    const scene = createScene();
    scene.sync(seededDocument(100), new Map(), labels);
    expect(scene.isSettled()).toBe(true);
  });

  it("get their ways as one picture, too, once there is a view", async () => {
    const process = seededDocument(160);
    openInEditor("large", process);
    const scene = createScene();
    const root = document.createElement("div");
    const tools = { scene, root: () => root, isViewMoving: never };
    const { rerender } = renderHook(({ isThere }) => useRouting(tools, isThere, null), {
      initialProps: { isThere: false },
    });
    // Drawn with the first view: before that there is nothing in it.
    scene.sync(process, new Map(), labels);
    expect(scene.isSettled()).toBe(false);
    rerender({ isThere: true });
    await waitFor(() => expect(root).not.toHaveAttribute("data-routing"), { timeout: 60_000 });
    expect(scene.isSettled()).toBe(true);
  });
});
