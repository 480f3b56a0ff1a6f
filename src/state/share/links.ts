import { element } from "../../core/exchange/html/markup.ts";
import { frameLink, unframeLink } from "../../core/exchange/link/frame.ts";
import type { LinkFailure } from "../../core/exchange/link/failures.ts";
import type { Result } from "../../core/base/result.ts";
import type { ReadFailure } from "../../core/exchange/stagecraft/failures.ts";
import type { ReadProcess } from "../../core/exchange/stagecraft/read.ts";
import { writeProcess } from "../../core/exchange/stagecraft/write.ts";
import { type ProcessDocument, processOf } from "../../core/process/document.ts";
import { addressOf, sharedId } from "../session/location.ts";
import { VIEW } from "../session/view.ts";
import { readFile } from "../workers/reading.ts";
import { deflate, inflate } from "./compression.ts";

/** Two addresses of the same: the process as a page, and as what another page can show. */
export interface ShareLinks {
  readonly page: string;
  readonly view: string;
}

/** Links that hold the whole process behind the #, which no browser sends anywhere. */
export async function linksTo(process: ProcessDocument): Promise<ShareLinks> {
  const held = await frameLink(writeProcess(process), deflate);
  const { origin, pathname } = location;
  const address = addressOf({ name: "design", documentId: sharedId(held) });
  return {
    page: `${origin}${pathname}${address}`,
    view: `${origin}${pathname}?${VIEW}${address}`,
  };
}

/** The HTML by which another page shows the process. */
export function embeddingCode(process: ProcessDocument, { view }: ShareLinks): string {
  const title = processOf(process).name;
  return element("iframe", { src: view, title, width: 960, height: 540 }).markup;
}

/** The process that a link holds, read as strictly as a file. */
export async function readShared(
  held: string,
): Promise<Result<ReadProcess, ReadFailure | LinkFailure>> {
  const bytes = await unframeLink(held, inflate);
  return bytes.ok ? readFile(bytes.value) : bytes;
}
