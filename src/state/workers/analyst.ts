import type { Diff } from "../../core/edits/diff.ts";
import { allRecords, type ProcessDocument } from "../../core/process/document.ts";
import {
  type AnalysisName,
  type AnalysisTable,
  answerFor,
  type AnswerTo,
  type AnyQuestion,
  type QuestionOf,
  QUESTIONS,
} from "./questions.ts";
import type { AnalysisReply, AnalysisRequest } from "./analysisMessages.ts";

/** Records, and entries of a diff, in one message: a millisecond or two of copying. */
const AT_A_TIME = 200;
/** So many messages hold the page up no longer than a millisecond or two. */
const AT_ONCE = 5;
/** How long messages are sent in one go before the page has its turn, in milliseconds. */
const SENDING = 4;
/** So many copies in a row that come to nothing mean that the worker is no use. */
const MOST_LOSSES = 3;

export interface AskOptions {
  readonly signal?: AbortSignal;
  /** Hears how much of the work is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** Answers questions about a document without holding the page up. */
export interface Analyst {
  /**
   * The answer for this very document. Rejects with the signal's reason when given up, and when
   * the analysis fails. A question about another document than the last starts a new copy.
   */
  readonly ask: <Name extends AnalysisName>(
    document: ProcessDocument,
    name: Name,
    question: QuestionOf<Name>,
    options?: AskOptions,
  ) => Promise<AnswerTo<Name>>;
  /** An edit was made: the worker's copy follows. */
  readonly follow: (before: ProcessDocument, diff: Diff, after: ProcessDocument) => void;
  /** A question will come soon: the worker gets ready for it. */
  readonly prepare: () => void;
  /** Lets worker and copy go; the next question begins anew. */
  readonly rest: () => void;
}

/** What an analyst needs of the outside. */
export interface AnalystMeans {
  /** Throws where there is no worker to be had. */
  readonly startWorker: () => AnalysisWorker;
  /** For when there is no worker: the same functions here in the page. */
  readonly analyses: () => Promise<AnalysisTable>;
  /** Ends when the page has nothing better to do. */
  readonly idle: () => Promise<void>;
  /** Runs the work soon, after what waits already. */
  readonly soon: (work: () => void) => void;
}

export type AnalysisWorker = Pick<Worker, "terminate" | "addEventListener"> & {
  readonly postMessage: (request: AnalysisRequest) => void;
};

interface Waiting {
  readonly document: ProcessDocument;
  readonly asked: AnyQuestion;
  readonly resolve: (answer: AnswerTo<AnalysisName>) => void;
  readonly reject: (reason: unknown) => void;
  readonly onProgress?: (share: number) => void;
}

export function createAnalyst(means: AnalystMeans): Analyst {
  let worker: AnalysisWorker | null = null;
  let isUseless = false;
  let losses = 0;
  let lastId = 0;
  let copy = 0;
  let seq = 0;
  /** What the worker's copy is once all messages have arrived. */
  let known: ProcessDocument | null = null;
  let outbox: AnalysisRequest[] = [];
  let isSending = false;
  const waiting = new Map<number, Waiting>();

  function send(...messages: AnalysisRequest[]): void {
    outbox.push(...messages);
    if (isSending) return;
    isSending = true;
    means.soon(() => {
      const until = performance.now() + SENDING;
      sendSome(() => performance.now() >= until);
    });
  }

  /** Sends what waits, until it is enough for now; at least one message. */
  function sendSome(isEnough: () => boolean): void {
    isSending = false;
    const receiver = worker;
    if (receiver === null) return;
    let sent = 0;
    for (const message of outbox) {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
      receiver.postMessage(message);
      sent += 1;
      if (isEnough()) break;
    }
    outbox = outbox.slice(sent);
    if (outbox.length > 0) send();
  }

  /** Begins a new copy, and asks again what was asked about this document. */
  function sendWhole(document: ProcessDocument): void {
    copy += 1;
    seq = 0;
    known = document;
    const records = [...allRecords(document)];
    for (let start = 0; start < records.length; start += AT_A_TIME) {
      send({ type: "records", copy, records: records.slice(start, start + AT_A_TIME) });
    }
    send({ type: "whole", copy, count: records.length, extras: document.extras });
    for (const [id, entry] of waiting) {
      if (entry.document === document) send({ type: "ask", id, copy, seq, question: entry.asked });
    }
  }

  function hear(message: AnalysisReply): void {
    if (message.type === "lost") {
      if (message.copy !== copy || known === null) return;
      losses += 1;
      if (losses >= MOST_LOSSES) giveUpWorker();
      else resend(known);
      return;
    }
    const entry = waiting.get(message.id);
    if (message.type === "progress") {
      entry?.onProgress?.(message.share);
      return;
    }
    waiting.delete(message.id);
    losses = 0;
    if (message.type === "answer") entry?.resolve(message.answer);
    else entry?.reject(new Error(message.problem));
  }

  /** What was asked about an earlier document cannot be asked again of a new copy. */
  function resend(latest: ProcessDocument): void {
    outbox = [];
    for (const [id, entry] of waiting) if (entry.document !== latest) computeHere(id, entry);
    sendWhole(latest);
  }

  /** The worker cannot be loaded, or loses what it is sent: from now on the page does it. */
  function giveUpWorker(): void {
    isUseless = true;
    stop();
    for (const [id, entry] of waiting) computeHere(id, entry);
  }

  function computeHere(id: number, { document, asked, resolve, reject, onProgress }: Waiting) {
    const pause = async (share: number) => {
      onProgress?.(share);
      await means.idle();
      if (!waiting.has(id)) throw new Error("Given up");
    };
    const compute = async () => {
      await means.idle();
      if (!waiting.has(id)) return;
      const analyses = await means.analyses();
      resolve(await answerFor(analyses, document, asked, pause));
    };
    compute()
      .catch(reject)
      .finally(() => waiting.delete(id));
  }

  function stop(): void {
    worker?.terminate();
    worker = null;
    known = null;
    outbox = [];
  }

  function isWorking(): boolean {
    if (worker !== null || isUseless) return worker !== null;
    try {
      const started = means.startWorker();
      started.addEventListener("message", ({ data }: MessageEvent<AnalysisReply>) => {
        if (started === worker) hear(data);
      });
      started.addEventListener("error", () => {
        if (started === worker) giveUpWorker();
      });
      worker = started;
    } catch {
      isUseless = true;
    }
    return worker !== null;
  }

  return {
    ask: (document, name, question, { signal, onProgress } = {}) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        lastId += 1;
        const id = lastId;
        const abort = () => {
          if (!waiting.delete(id)) return;
          if (worker !== null) send({ type: "giveUp", id });
          reject(signal?.reason);
        };
        signal?.addEventListener("abort", abort, { once: true });
        const settled = <Value>(settle: (value: Value) => void) => {
          return (value: Value) => {
            signal?.removeEventListener("abort", abort);
            settle(value);
          };
        };
        const entry: Waiting = {
          document,
          asked: QUESTIONS[name](question),
          resolve: settled(resolve),
          reject: settled(reject),
          onProgress,
        };
        waiting.set(id, entry);
        if (!isWorking()) computeHere(id, entry);
        else if (document === known) send({ type: "ask", id, copy, seq, question: entry.asked });
        else {
          sendWhole(document);
          // What takes a moment goes before the page begins to draw what was just opened.
          if (outbox.length <= AT_ONCE) sendSome(() => false);
        }
      }),
    follow: (before, diff, after) => {
      if (worker === null || before !== known) return;
      known = after;
      for (const part of parts(diff)) {
        seq += 1;
        send({ type: "diff", copy, seq, diff: part });
      }
    },
    prepare: () => void isWorking(),
    rest: () => {
      stop();
      for (const { reject } of waiting.values()) reject(new Error("The document was closed"));
      waiting.clear();
    },
  };
}

/** The diff as one or several that do the same in turn, none of them long. */
function parts(diff: Diff): Diff[] {
  const { added, removed, changed } = diff;
  if (added.length + removed.length + changed.length <= AT_A_TIME) return [diff];
  return [
    ...slices(removed).map((some) => ({ added: [], removed: some, changed: [] })),
    ...slices(added).map((some) => ({ added: some, removed: [], changed: [] })),
    ...slices(changed).map((some) => ({ added: [], removed: [], changed: some })),
  ];
}

function slices<Entry>(list: readonly Entry[]): Entry[][] {
  const found: Entry[][] = [];
  for (let start = 0; start < list.length; start += AT_A_TIME) {
    found.push(list.slice(start, start + AT_A_TIME));
  }
  return found;
}
