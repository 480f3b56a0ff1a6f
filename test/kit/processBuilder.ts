import type { RecordId } from "../../src/core/base/ids.ts";
import { documentOf, type ProcessDocument } from "../../src/core/process/document.ts";
import {
  type AnyRecord,
  createRecord,
  type Kind,
  type RecordByKind,
} from "../../src/core/process/kinds.ts";

type Fields<K extends Kind> = Partial<Omit<RecordByKind[K], "kind">>;

/** Adds a named record and returns its id. */
type AddNamed<K extends Kind> = (name?: string, fields?: Fields<K>) => RecordId;

/** The words in which a test says what its document holds. Each returns the new record's id. */
export interface ProcessBuilder {
  /** Fields of the process record, which every built document has (its id is "process"). */
  readonly process: (fields: Fields<"process">) => RecordId;
  readonly leadSource: AddNamed<"leadSource">;
  readonly stage: AddNamed<"stage">;
  /** An activity that stands in the flow, unless `stageId` puts it into a stage. */
  readonly activity: AddNamed<"activity">;
  readonly decision: AddNamed<"decision">;
  /** An outcome; the result is won unless stated. */
  readonly outcome: AddNamed<"outcome">;
  readonly note: (text?: string, fields?: Fields<"note">) => RecordId;
  readonly flow: (
    source: RecordId,
    target: RecordId,
    probability?: number | null,
    fields?: Fields<"flow">,
  ) => RecordId;
  readonly dependency: (
    source: RecordId,
    target: RecordId,
    fields?: Fields<"dependency">,
  ) => RecordId;
  readonly metric: (subject: RecordId, name?: string, fields?: Fields<"metric">) => RecordId;
  readonly role: AddNamed<"role">;
  readonly goal: AddNamed<"goal">;
  readonly scenario: AddNamed<"scenario">;
  readonly importantDeal: AddNamed<"importantDeal">;
  readonly strategy: AddNamed<"strategy">;
  readonly initiative: AddNamed<"initiative">;
  readonly milestone: AddNamed<"milestone">;
  readonly ask: AddNamed<"ask">;
  readonly location: AddNamed<"location">;
  /** A record of any kind. */
  readonly add: <K extends Kind>(kind: K, fields?: Fields<K>) => RecordId;
}

/**
 * Builds a document for a test. What the callback returns comes back as `ids`:
 * `const { document, ids } = buildProcess((b) => ({ qualify: b.stage("Qualify") }))`.
 * Ids are the kind and a number ("stage1", "flow2"), counted for each kind, unless stated.
 */
export function buildProcess<Ids = void>(
  describe: (builder: ProcessBuilder) => Ids,
): { readonly document: ProcessDocument; readonly ids: Ids } {
  const records: AnyRecord[] = [];
  const counts = new Map<Kind, number>();
  let process: Fields<"process"> = { id: "process", name: "Test process" };

  const add = <K extends Kind>(kind: K, fields?: Fields<K>): RecordId => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const id = fields?.id ?? `${kind}${count}`;
    records.push(createRecord<Kind>(kind, { ...fields, id }));
    return id;
  };
  // Nodes that no test places lie side by side, so that they never cover each other.
  let column = 0;
  const place = () => ({ x: 320 * column++, y: 0 });

  const ids = describe({
    process: (fields) => {
      process = { ...process, ...fields };
      return process.id ?? "process";
    },
    leadSource: (name = "Leads", fields) => add("leadSource", { name, ...place(), ...fields }),
    stage: (name = "Stage", fields) =>
      add("stage", { name, order: (counts.get("stage") ?? 0) + 1, ...place(), ...fields }),
    activity: (name = "Activity", fields) =>
      add("activity", {
        name,
        ...(fields?.stageId === undefined || fields.stageId === null
          ? place()
          : {
              x: 12,
              y:
                76 +
                74 *
                  records.filter((it) => it.kind === "activity" && it.stageId === fields.stageId)
                    .length,
            }),
        ...fields,
      }),
    decision: (name = "Decision", fields) => add("decision", { name, ...place(), ...fields }),
    outcome: (name = "Won", fields) => add("outcome", { name, ...place(), ...fields }),
    note: (text = "Note", fields) => add("note", { text, ...place(), ...fields }),
    flow: (sourceId, targetId, probability = null, fields) =>
      add("flow", { sourceId, targetId, probability, ...fields }),
    dependency: (sourceId, targetId, fields) =>
      add("dependency", { sourceId, targetId, ...fields }),
    metric: (subjectId, name = "Metric", fields) => add("metric", { subjectId, name, ...fields }),
    role: (name = "Role", fields) => add("role", { name, ...fields }),
    goal: (name = "Goal", fields) => add("goal", { name, ...fields }),
    scenario: (name = "Scenario", fields) => add("scenario", { name, ...fields }),
    importantDeal: (name = "Deal", fields) => add("importantDeal", { name, ...fields }),
    strategy: (name = "Strategy", fields) => add("strategy", { name, ...fields }),
    initiative: (name = "Initiative", fields) => add("initiative", { name, ...fields }),
    milestone: (name = "Milestone", fields) => add("milestone", { name, ...fields }),
    ask: (name = "Ask", fields) => add("ask", { name, ...fields }),
    location: (name = "Location", fields) => add("location", { name, ...fields }),
    add,
  });
  const first = createRecord("process", { ...process, id: process.id ?? "process" });
  return { document: documentOf([first, ...records]), ids };
}
