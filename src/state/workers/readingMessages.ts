import type { ReadFailure } from "../../core/exchange/stagecraft/failures.ts";
import type { Repair } from "../../core/exchange/stagecraft/repairs.ts";
import type { AnyRecord } from "../../core/process/kinds.ts";
import type { ProcessDocument } from "../../core/process/document.ts";

/** To the worker: the bytes of a file. */
export type ReadingRequest = Uint8Array;

/**
 * From the worker: why there is no document; or its records, some at a time, so that taking
 * them over never holds the page up, and with the last message what else there is.
 */
export type ReadingReply =
  | { readonly type: "refused"; readonly failure: ReadFailure }
  | { readonly type: "records"; readonly records: readonly AnyRecord[] }
  | {
      readonly type: "done";
      readonly extras: ProcessDocument["extras"];
      readonly repairs: readonly Repair[];
    };
