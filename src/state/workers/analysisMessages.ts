import type { Diff } from "../../core/edits/diff.ts";
import type { ProcessDocument } from "../../core/process/document.ts";
import type { AnyRecord } from "../../core/process/kinds.ts";
import type { AnalysisName, AnswerTo, AnyQuestion } from "./questions.ts";

/**
 * To the worker. It holds a copy of the open document: sent whole once, some records at a time,
 * and followed by the diffs of the edits. A copy has a number, and so has each diff within it,
 * so that nothing that is missing goes unnoticed.
 */
export type AnalysisRequest =
  | { readonly type: "records"; readonly copy: number; readonly records: readonly AnyRecord[] }
  | {
      readonly type: "whole";
      readonly copy: number;
      /** How many records there are in all. */
      readonly count: number;
      readonly extras: ProcessDocument["extras"];
    }
  | { readonly type: "diff"; readonly copy: number; readonly seq: number; readonly diff: Diff }
  | {
      readonly type: "ask";
      readonly id: number;
      readonly copy: number;
      /** The last diff that the answer is to include. */
      readonly seq: number;
      readonly question: AnyQuestion;
    }
  | { readonly type: "giveUp"; readonly id: number };

/** From the worker. */
export type AnalysisReply =
  | { readonly type: "answer"; readonly id: number; readonly answer: AnswerTo<AnalysisName> }
  /** How much of the work is done, 0 to 1. */
  | { readonly type: "progress"; readonly id: number; readonly share: number }
  | { readonly type: "problem"; readonly id: number; readonly problem: string }
  /** Something of the copy never came: it has to be sent whole again. */
  | { readonly type: "lost"; readonly copy: number };
