import type { ProcessDocument } from "../../../../src/core/process/document.ts";
import { buildProcess } from "../../../kit/processBuilder.ts";
import type { OracleInput } from "../oracle.ts";

/** The chain of an oracle as a process: ids are its names, flows are named "from to". */
export function oracleProcess({
  start,
  transient,
  outcomes,
  edges,
  value,
}: OracleInput): ProcessDocument {
  return buildProcess((b) => {
    b.process({ dealValue: value?.["Won"] ?? null });
    for (const id of transient) b.stage(id, { id });
    for (const id of outcomes) b.outcome(id, { id, result: id === "Won" ? "won" : "lost" });
    b.flow(b.leadSource("Leads", { inflow: 100 }), start ?? "");
    for (const { from, to, p } of edges) b.flow(from, to, p, { id: `${from} ${to}` });
  }).document;
}
