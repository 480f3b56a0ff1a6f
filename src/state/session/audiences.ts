import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { RecordId } from "../../core/base/ids.ts";
import type { ProcessDocument } from "../../core/process/document.ts";
import { type Audience, EVERYBODY, hiddenFrom } from "../../core/roadmap/audience.ts";
import { editorStore, useEditor } from "../store/editor.ts";
import { heldIn } from "./location.ts";
import { readPreference, writePreference } from "./preferences.ts";

/*
 * Whom the roadmap of each document is shown for, and exported for: this browser.
 */

const NAME = "audiences";
/** Of more documents than these the ones chosen for longest ago are forgotten. */
const MOST = 50;

interface Entry {
  readonly documentId: string;
  readonly audience: Audience;
}

const audiencesStore = createStore<{ readonly entries: readonly Entry[] }>(() => ({
  entries: stored(),
}));

/** Whom the open document's roadmap is for. */
export function useAudience(): Audience {
  const documentId = useEditor((state) => state.documentId);
  return useStore(audiencesStore, ({ entries }) => audienceIn(entries, documentId));
}

/** What `useAudience` reads, at this moment. */
export function currentAudience(): Audience {
  const { documentId } = editorStore.getState();
  return audienceIn(audiencesStore.getState().entries, documentId);
}

export function chooseAudience(audience: Audience): void {
  const { documentId } = editorStore.getState();
  if (documentId === null) return;
  const others = audiencesStore.getState().entries.filter((one) => one.documentId !== documentId);
  const isEverybody = audience.department === null && audience.locationId === null;
  const entries = isEverybody ? others : [{ documentId, audience }, ...others].slice(0, MOST);
  audiencesStore.setState({ entries });
  // The name of a process in a link is the whole process: whose link it is need not be kept.
  const kept = entries.filter((one) => heldIn(one.documentId) === null);
  writePreference(NAME, JSON.stringify(kept));
}

let last: {
  readonly document: ProcessDocument;
  readonly audience: Audience;
  readonly hidden: ReadonlySet<RecordId>;
} | null = null;

const NOTHING: ReadonlySet<RecordId> = new Set();

/** The records of the open document that are hidden from its audience. */
export function useHidden(): ReadonlySet<RecordId> {
  const audience = useAudience();
  return useEditor(({ document }) => hiddenIn(document, audience));
}

/** What `useHidden` reads, at this moment. */
export function hiddenNow(): ReadonlySet<RecordId> {
  return hiddenIn(editorStore.getState().document, currentAudience());
}

/** Found once for each document and audience; the same set while the same records are in it. */
function hiddenIn(document: ProcessDocument | null, audience: Audience): ReadonlySet<RecordId> {
  if (document === null || audience === EVERYBODY) return NOTHING;
  if (last?.document !== document || last.audience !== audience) {
    const hidden = hiddenFrom(document, audience);
    const isSame = last !== null && isSameSet(last.hidden, hidden);
    last = { document, audience, hidden: isSame && last !== null ? last.hidden : hidden };
  }
  return last.hidden;
}

function isSameSet(a: ReadonlySet<RecordId>, b: ReadonlySet<RecordId>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id));
}

function audienceIn(entries: readonly Entry[], documentId: string | null): Audience {
  return entries.find((one) => one.documentId === documentId)?.audience ?? EVERYBODY;
}

function stored(): readonly Entry[] {
  try {
    const found: unknown = JSON.parse(readPreference(NAME, null, "[]"));
    return Array.isArray(found) ? found.flatMap(entryOf) : [];
  } catch {
    return [];
  }
}

function entryOf(value: unknown): readonly Entry[] {
  if (typeof value !== "object" || value === null) return [];
  if (!("documentId" in value && "audience" in value)) return [];
  const { documentId, audience } = value;
  if (typeof documentId !== "string" || typeof audience !== "object" || audience === null) {
    return [];
  }
  const department = "department" in audience ? textOf(audience.department) : null;
  const locationId = "locationId" in audience ? textOf(audience.locationId) : null;
  return [{ documentId, audience: { department, locationId } }];
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
