import type { Pause } from "../../core/base/pause.ts";
import { applyDiff } from "../../core/edits/diff.ts";
import { documentOf, type ProcessDocument } from "../../core/process/document.ts";
import type { AnyRecord } from "../../core/process/kinds.ts";
import { type AnalysisTable, answerFor } from "./questions.ts";
import type { AnalysisReply, AnalysisRequest } from "./analysisMessages.ts";

type Asked = Extract<AnalysisRequest, { type: "ask" }>;

/** The copy of the document, as far as it has come. */
interface Copy {
  readonly number: number;
  readonly records: AnyRecord[];
  document: ProcessDocument | null;
  seq: number;
  /** Said once, until a new copy comes. */
  isLost: boolean;
}

export interface Desk {
  readonly hear: (request: AnalysisRequest) => void;
  /** The copy of the document; null while it is not whole. */
  readonly document: () => ProcessDocument | null;
}

/**
 * What the analysis worker does: keeps its copy of the document in step and answers what it is
 * asked. `turn` ends when the messages that wait have been heard.
 */
export function createDesk(
  analyses: AnalysisTable,
  reply: (message: AnalysisReply) => void,
  turn: () => Promise<void>,
): Desk {
  let copy: Copy = { number: 0, records: [], document: null, seq: 0, isLost: false };
  /** Questions that are being worked on. */
  const open = new Set<number>();

  function lost(): void {
    if (!copy.isLost) reply({ type: "lost", copy: copy.number });
    copy.isLost = true;
    copy.document = null;
  }

  async function answer({ id, question }: Asked): Promise<void> {
    const { document } = copy;
    if (document === null) return;
    const pause: Pause = async (share) => {
      reply({ type: "progress", id, share });
      await turn();
      if (!open.has(id)) throw new Error("Given up");
    };
    open.add(id);
    try {
      const found = await answerFor(analyses, document, question, pause);
      if (open.has(id)) reply({ type: "answer", id, answer: found });
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      if (open.has(id)) reply({ type: "problem", id, problem });
    } finally {
      open.delete(id);
    }
  }

  function hear(request: AnalysisRequest): void {
    if (request.type === "giveUp") {
      open.delete(request.id);
      return;
    }
    if (request.copy > copy.number) {
      copy = { number: request.copy, records: [], document: null, seq: 0, isLost: false };
    }
    // What belongs to a copy that is no more.
    if (request.copy < copy.number) return;
    switch (request.type) {
      case "records":
        for (const record of request.records) copy.records.push(record);
        break;
      case "whole":
        if (copy.records.length !== request.count) lost();
        else copy.document = documentOf(copy.records.splice(0), request.extras);
        break;
      case "diff":
        if (copy.document === null || request.seq !== copy.seq + 1) lost();
        else {
          copy.document = applyDiff(copy.document, request.diff);
          copy.seq = request.seq;
        }
        break;
      case "ask":
        if (copy.document === null || request.seq !== copy.seq) lost();
        else void answer(request);
        break;
    }
  }

  return { hear, document: () => copy.document };
}
