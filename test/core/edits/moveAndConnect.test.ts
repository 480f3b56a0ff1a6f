import { expect, test } from "vitest";
import { moveAndConnect } from "../../../src/core/edits/moveAndConnect.ts";
import { perform, refusalOf } from "../../kit/perform.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const { document } = buildProcess((b) => {
  b.stage("First", { id: "first", x: 0, y: 0 });
  b.outcome("Won", { id: "won", x: 600, y: 0 });
});

test("the node lies where it was dropped, with its arrow, and stays selected", () => {
  const args = { move: { id: "won", x: 280, y: 40 }, sourceId: "first", targetId: "won" };
  const { document: after, select } = perform(document, moveAndConnect, args);
  expect(after.outcome.get("won")).toMatchObject({ x: 280, y: 40 });
  expect([...after.flow.values()]).toMatchObject([{ sourceId: "first", targetId: "won" }]);
  expect(select).toEqual(["won"]);
});

test("where no arrow may lead nothing is moved either", () => {
  const args = { move: { id: "won", x: 280, y: 40 }, sourceId: "won", targetId: "first" };
  expect(refusalOf(document, moveAndConnect, args).refused).toBe("fromOutcome");
});
