import type { Rect } from "../../core/base/geometry.ts";
import type { Scene, SceneItem } from "../../core/drawing/sceneTypes.ts";
import type { Page, PageItem, Report } from "../../core/exchange/report/types.ts";
import { allRecords, type ProcessDocument } from "../../core/process/document.ts";
import { createPause } from "../export/slices.ts";
import type { ReportOrder, ReportReply, ReportRequest, SentPage } from "./messages.ts";

/** Records in one message: a millisecond or two of copying. */
const AT_A_TIME = 200;

interface Options {
  readonly signal: AbortSignal;
  /** Hears how much is done, 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** Makes reports without holding the page up. */
export interface Reporter {
  /** Lays the process out on pages. Rejects with the signal's reason when given up. */
  readonly plan: (
    process: ProcessDocument,
    order: ReportOrder,
    options: Options,
  ) => Promise<Report>;
  /** The last report that was planned, as a PDF. */
  readonly write: (options: Options) => Promise<Uint8Array<ArrayBuffer>>;
  /** Lets the worker go, with whatever it is at. */
  readonly end: () => void;
}

/** There are no pages because their fonts can't be had. */
export class NoFontsError extends Error {}

/** Where requests go. */
export interface ReportPort {
  readonly post: (request: ReportRequest) => void;
  readonly close: () => void;
}

/** What a reporter needs of the outside. */
export interface ReporterMeans {
  /** Throws where there is no worker to be had; `fail` is called when it can't go on. */
  readonly openWorker: (hear: (reply: ReportReply) => void, fail: () => void) => ReportPort;
  /** The same desk here in the page. */
  readonly openHere: (hear: (reply: ReportReply) => void) => Promise<ReportPort>;
}

/** What has come of an answer. */
interface Waiting {
  readonly id: number;
  readonly items: SceneItem[];
  readonly scenes: Scene[];
  readonly pages: Page[];
  readonly options: Options;
  readonly resolve: (answer: Report | Uint8Array<ArrayBuffer>) => void;
  readonly reject: (reason: unknown) => void;
}

class LostError extends Error {}

export function createReporter(means: ReporterMeans): Reporter {
  let port: ReportPort | null = null;
  let hasWorkers = true;
  let known: ProcessDocument | null = null;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();

  function hear(reply: ReportReply): void {
    const entry = waiting.get(reply.id);
    if (entry === undefined) return;
    switch (reply.type) {
      case "progress":
        entry.options.onProgress(reply.share);
        break;
      case "items":
        entry.items.push(...reply.items);
        break;
      case "scene":
        entry.scenes.push(sceneOf(reply, entry.items.splice(0)));
        break;
      case "page":
        entry.pages.push(withScenes(reply.page, entry.scenes));
        break;
      case "planned":
        settle(entry).resolve({ ...reply.head, pages: entry.pages });
        break;
      case "written":
        settle(entry).resolve(reply.bytes);
        break;
      case "problem": {
        const { problem, areFontsMissing } = reply;
        settle(entry).reject(areFontsMissing ? new NoFontsError(problem) : new Error(problem));
        break;
      }
    }
  }

  function settle(entry: Waiting): Waiting {
    waiting.delete(entry.id);
    return entry;
  }

  /** The worker's script can't be loaded, or broke: from now on the page does it. */
  function fail(): void {
    hasWorkers = false;
    close();
    for (const entry of waiting.values()) settle(entry).reject(new LostError("No worker"));
  }

  function close(): void {
    port?.close();
    port = null;
    known = null;
  }

  async function opened(): Promise<ReportPort> {
    if (port !== null) return port;
    if (hasWorkers) {
      try {
        port = means.openWorker(hear, fail);
        return port;
      } catch {
        hasWorkers = false;
      }
    }
    port = await means.openHere(hear);
    return port;
  }

  async function tell(process: ProcessDocument, signal: AbortSignal): Promise<ReportPort> {
    const to = await opened();
    if (known === process) return to;
    const pause = createPause({ signal });
    const records = [...allRecords(process)];
    known = null;
    // What was begun and given up is not taken for a part of this one.
    to.post({ type: "begin" });
    for (let from = 0; from < records.length; from += AT_A_TIME) {
      to.post({ type: "records", records: records.slice(from, from + AT_A_TIME) });
      await pause(0);
    }
    to.post({ type: "document", extras: process.extras });
    known = process;
    return to;
  }

  function ask(
    to: ReportPort,
    options: Options,
    request: (id: number) => ReportRequest,
  ): Promise<Report | Uint8Array<ArrayBuffer>> {
    options.signal.throwIfAborted();
    lastId += 1;
    const id = lastId;
    return new Promise((resolve, reject) => {
      const abort = () => {
        if (!waiting.delete(id)) return;
        to.post({ type: "giveUp", id });
        reject(options.signal.reason);
      };
      options.signal.addEventListener("abort", abort, { once: true });
      waiting.set(id, { id, items: [], scenes: [], pages: [], options, resolve, reject });
      to.post(request(id));
    });
  }

  async function plan(
    process: ProcessDocument,
    order: ReportOrder,
    options: Options,
  ): Promise<Report> {
    try {
      const to = await tell(process, options.signal);
      const made = await ask(to, options, (id) => ({ type: "plan", id, order }));
      if (made instanceof Uint8Array) throw new TypeError("A file instead of pages");
      return made;
    } catch (error) {
      if (error instanceof LostError) return plan(process, order, options);
      throw error;
    }
  }

  return {
    plan,
    async write(options) {
      const made = await ask(await opened(), options, (id) => ({ type: "write", id }));
      if (!(made instanceof Uint8Array)) throw new TypeError("Pages instead of a file");
      return made;
    },
    end() {
      close();
      for (const entry of waiting.values()) settle(entry).reject(new Error("No longer wanted"));
    },
  };
}

function sceneOf(
  { bounds, background }: { readonly bounds: Rect; readonly background: string | null },
  items: readonly SceneItem[],
): Scene {
  return { bounds, background, items };
}

function withScenes(page: SentPage, scenes: readonly Scene[]): Page {
  return {
    ...page,
    items: page.items.flatMap((item): PageItem[] => {
      if (item.kind !== "picture") return [item];
      const scene = scenes[item.scene];
      return scene === undefined ? [] : [{ ...item, scene }];
    }),
  };
}
