import { bench, describe } from "vitest";
import { createRouter, routeAll } from "../../src/core/drawing/routing/router.ts";
import { randomLayout } from "../core/drawing/routing/layouts.ts";

describe("1,000 nodes, 1,200 arrows", () => {
  const { nodes, arrows } = randomLayout(1, 1000, 1200);
  bench("every arrow, from scratch", () => {
    routeAll(nodes, arrows);
  });

  const router = createRouter();
  router.setNodes(nodes);
  router.setArrows(arrows);
  router.routes();
  let step = 0;
  bench("one step of dragging a node", () => {
    const node = nodes.get("n500");
    if (node === undefined) return;
    step += 1;
    router.update([["n500", { ...node, x: node.x + (step % 40) * 8 }]]);
    router.routes();
  });
});
