import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { messageOf } from "../../../src/state/storage/channel.ts";

const corpus: { messages: unknown[] } = JSON.parse(
  readFileSync(new URL("../../e2e/corpus/channelMessages.json", import.meta.url), "utf8"),
);

describe("messages between tabs", () => {
  it.each([
    { docId: "d", seq: 0 },
    { docId: "d", seq: 12 },
    { docId: "d", ask: "handOver" },
  ])("%j is ours", (message) => {
    expect(messageOf(message)).toEqual(message);
  });

  it.each([
    ...corpus.messages,
    undefined,
    { docId: "", seq: 1 },
    { docId: "d".repeat(65), seq: 1 },
    { docId: "d", seq: -1 },
    { docId: "d", seq: 1.5 },
    { docId: "d", seq: 1e21 },
    { docId: "d", seq: "1" },
    { docId: "d", seq: 1, changes: {} },
    { docId: "d", ask: "everything" },
    { docId: "d", ask: "handOver", seq: 1 },
    { docId: ["d"], seq: 1 },
    [["docId", "d"]],
  ])("%j is not", (message) => {
    expect(messageOf(message)).toBeNull();
  });
});
