import { renderHook, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { routeArrowOf } from "../../../src/core/drawing/routing/routeArrowOf.ts";
import { routeNodeOf } from "../../../src/core/drawing/routing/routeNodeOf.ts";
import { routeAll } from "../../../src/core/drawing/routing/router.ts";
import { applyDiff, EMPTY_DIFF } from "../../../src/core/edits/diff.ts";
import { allArrows, allNodes } from "../../../src/core/process/document.ts";
import { boundsOfNode } from "../../../src/core/process/geometry.ts";
import { openInEditor } from "../../../src/state/store/editor.ts";
import { createScene } from "../../../src/ui/canvas/model/scene.ts";
import { useRouting } from "../../../src/ui/canvas/useRouting.ts";
import { seededDocument } from "../../bench/documents.ts";

const LABEL = { width: 40, height: 20 };
const labels = () => LABEL;
/** The same one always, as where nothing is moved by hand. */
const STILL = new Map();

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

  it.each([
    ["as if that had come at once, once it comes", true],
    ["as they were, where it does not come", false],
  ])("end up %s, where the nodes of another state were placed beforehand", (_, comes) => {
    const document = seededDocument(160);
    const moved = applyDiff(document, {
      ...EMPTY_DIFF,
      changed: [...document.decision.values()].map(({ kind, id, x, y }) => ({
        kind,
        id,
        before: { x, y },
        after: { x: x + 40, y: y - 80 },
      })),
    });
    const scene = createScene();
    scene.sync(document, STILL, labels);
    scene.work(null, never);
    scene.place(moved, STILL);
    // Ways may be looked for in between.
    scene.work(null, atOnce);
    const next = comes ? moved : document;
    scene.sync(next, STILL, labels);
    scene.work(null, never);

    const anew = createScene();
    anew.sync(next, STILL, labels);
    anew.work(null, never);
    for (const { id } of allNodes(next)) expect(scene.bounds(id)).toEqual(anew.bounds(id));
    for (const { id } of allArrows(next)) expect(scene.route(id)).toEqual(anew.route(id));
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
