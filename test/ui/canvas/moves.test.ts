import { expect, it } from "vitest";
import { applyDiff } from "../../../src/core/edits/diff.ts";
import { isRefusal } from "../../../src/core/edits/edit.ts";
import { moveNodes } from "../../../src/core/edits/moveNodes.ts";
import { createFormats } from "../../../src/core/i18n/format.ts";
import { createElements } from "../../../src/ui/canvas/model/elements.ts";
import { labelSizesOf } from "../../../src/ui/canvas/model/labels.ts";
import { movesBetween } from "../../../src/ui/canvas/model/moves.ts";
import { createScene } from "../../../src/ui/canvas/model/scene.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const VIEW = { x: -500, y: -500, width: 3_000, height: 2_000 };
const formats = createFormats("en");

it("moved is what lies elsewhere, with the arrows that take other ways; what came or went is not", () => {
  const { document } = buildProcess((b) => {
    b.stage("First", { id: "first", x: 0 });
    b.activity("Call", { id: "call", stageId: "first", x: 12, y: 76 });
    b.stage("Second", { id: "second", x: 400 });
    b.stage("Third", { id: "third", x: 800 });
    b.stage("Far", { id: "far", x: 9_000 });
    b.flow("first", "second", null, { id: "moved" });
    b.flow("second", "third", null, { id: "stays" });
  });
  const scene = createScene();
  const elements = createElements(scene);
  const drawn = (of: typeof document) => {
    scene.sync(of, new Map(), labelSizesOf(of, formats));
    return elements.within(VIEW, new Map(), []);
  };
  const before = drawn(document);
  const moves = [
    { id: "first", x: 0, y: 160 },
    { id: "far", x: 800, y: 600 },
  ];
  const outcome = moveNodes(document, { moves }, { newId: () => "new" });
  if (isRefusal(outcome)) expect.unreachable(outcome.refused);
  const { nodes, arrowIds } = movesBetween(before, drawn(applyDiff(document, outcome.diff)));
  const moved = new Map(nodes.map(({ from, to }) => [to.id, [from.position.y, to.position.y]]));
  expect(moved).toEqual(
    new Map([
      ["first", [0, 160]],
      ["call", [76, 236]],
    ]),
  );
  expect(arrowIds).toEqual(["moved"]);
  expect(movesBetween(before, before)).toEqual({ nodes: [], arrowIds: [] });
});
