import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { clamp, type Point, type Rect, type Size } from "../../core/base/geometry.ts";
import type { RecordId } from "../../core/base/ids.ts";
import { createFormats, type Formats } from "../../core/i18n/format.ts";
import type { Route } from "../../core/drawing/routing/types.ts";
import { type Heat, HEATS } from "../../core/analysis/heat.ts";
import { type Matter, MATTERS } from "../../core/analysis/sensitivity/matters.ts";
import type { CrmSystem } from "../../core/exchange/crm/systems.ts";
import type { OutWarning } from "../../core/exchange/roadmap/out.ts";
import type { ReadFailure } from "../../core/exchange/stagecraft/failures.ts";
import type { Repair } from "../../core/exchange/stagecraft/repairs.ts";
import {
  type Direction,
  directionOf,
  type Locale,
  preferredLocale,
} from "../../core/i18n/locales.ts";
import type { ProcessDocument } from "../../core/process/document.ts";
import type { NodeKind } from "../../core/process/kinds.ts";
import type { OutcomeResult } from "../../core/process/records/outcome.ts";
import type { Translate } from "../../core/i18n/translator.ts";
import { translatorFor } from "./languages.ts";
import { setPresented } from "../store/editor.ts";
import { readPreference, writePreference } from "./preferences.ts";
import { isView } from "./view.ts";

export type Theme = "light" | "dark" | "system";

/** What each dialog is about. */
interface DialogData {
  readonly commandPalette: null;
  readonly shortcuts: null;
  readonly arrowEnds: { readonly arrowId: RecordId };
  readonly about: null;
  readonly importReport: { readonly name: string; readonly repairs: readonly Repair[] };
  readonly importRefused: {
    readonly name: string;
    readonly failure: ReadFailure;
    readonly bytes: Uint8Array;
  };
  /** In what a file is otherwise than the process, told before it is handed out. */
  readonly crmReport: {
    readonly system: CrmSystem;
    readonly warnings: readonly string[];
    readonly gaps: readonly string[];
    readonly save: () => void;
  };
  readonly share: null;
  /** The texts in every language, those of one record first. */
  readonly languages: { readonly recordId: RecordId | null };
  /** In which language files are made. */
  readonly exportLanguage: null;
  readonly picture: null;
  /** A report on pages; what it was opened for is what Enter does. */
  readonly report: { readonly wish: "save" | "print" };
  /** What leads to a step and away from it. */
  readonly connections: { readonly id: RecordId };
  /** The stage and the role of activities, the owner of stages. */
  readonly moveTo: { readonly ids: readonly RecordId[] };
  /** What a format can't carry, before the file is saved. */
  readonly exportWarnings: {
    readonly file: string;
    readonly warnings: readonly OutWarning[];
    readonly save: () => Promise<void>;
  };
  /** The file on the disk was changed since it was last saved to. */
  readonly fileChanged: {
    readonly file: string;
    readonly keepMine: () => void;
    readonly openTheirs: () => void;
  };
}

export type DialogName = keyof DialogData;

/** What can stand over the page; one at a time. */
export type OpenDialog = {
  readonly [Name in DialogName]: { readonly name: Name; readonly data: DialogData[Name] };
}[DialogName];

/** A node that a picker offers: its kind, and what it is to start with. */
export interface PickerEntry {
  readonly kind: NodeKind;
  readonly fields?: { readonly result: OutcomeResult };
}

/** What the canvas can do for actions; set while it is on the page. */
export interface CanvasPort {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly zoomTo: (zoom: number) => void;
  readonly fitView: () => void;
  readonly zoomToRecords: (ids: readonly RecordId[]) => void;
  /** The way of an arrow as it is drawn. */
  readonly routeOf: (id: RecordId) => Pick<Route, "points" | "labelAt"> | undefined;
  readonly reveal: (id: RecordId) => void;
  /** How much room the label of an arrow takes, in canvas pixels. */
  readonly labelSize: (id: RecordId) => Size;
  /** The part of the canvas that can be seen, in canvas pixels. */
  readonly visibleArea: () => Rect;
  /**
   * Shows all of a document that is about to be the open one, where that is a picture, and takes
   * the elements that are drawn now off the page: few at a time, so that it answers in between.
   */
  readonly giveWay: (document: ProcessDocument) => Promise<void>;
  /** Finds out where everything lies in a document that is about to be the open one. */
  readonly prepare: (document: ProcessDocument) => void;
  /** The first half of that, for those who let the page answer before the second. */
  readonly prepareNodes: (document: ProcessDocument) => void;
  /** What the next change moves glides to its place, where motion is wanted. */
  readonly glide: () => void;
  /** Starts editing the name of a node or the probability of a flow in place. */
  readonly rename: (id: RecordId) => void;
  readonly focus: () => void;
  /** Lets the user choose a kind of node, at a record or a place of the canvas. */
  readonly choose: (
    at: RecordId | Point,
    entries: readonly PickerEntry[],
    chosen: (entry: PickerEntry) => void,
  ) => void;
  /** Starts drawing an arrow from a node by the keyboard, or click by click. */
  readonly startConnecting: (id: RecordId) => void;
}

/** What the outline can do for actions; set while it is on the page. */
export interface OutlinePort {
  /** Whether keys go to it, so that what is edited in place is edited there. */
  readonly isUsed: () => boolean;
  readonly focus: () => void;
  /** Starts editing the name of a record in its row. */
  readonly rename: (id: RecordId) => void;
  /** Starts choosing what a step is to be connected to. */
  readonly connect: (id: RecordId) => void;
  /** Makes the column of the cell in use wider by so many CSS pixels. */
  readonly widenColumn: (by: number) => void;
}

export interface Toast {
  readonly id: string;
  readonly tone: "info" | "good" | "bad";
  readonly text: string;
  /** What the one button of the toast does, such as "Undo". */
  readonly action?: { readonly label: string; readonly perform: () => void };
}

/**
 * What a message for screen readers is: something that was done, where one is now (only the
 * last place counts), or an error, which may interrupt.
 */
export type Manner = "deed" | "place" | "error";

export interface SessionState {
  /** This browser. */
  readonly theme: Theme;
  /** This browser. */
  readonly locale: Locale;
  /** Follows from the locale. */
  readonly direction: Direction;
  readonly translate: Translate;
  readonly formats: Formats;
  /** This browser. */
  readonly inspectorOpen: boolean;
  /** This browser. */
  readonly outlineOpen: boolean;
  /** This browser. In CSS pixels. */
  readonly outlineWidth: number;
  /** This browser. In CSS pixels, of the columns that the user has given a width. */
  readonly outlineColumns: Readonly<Record<string, number>>;
  /** Nowhere. Whether the outline is laid out for paper. */
  readonly isPrinting: boolean;
  /** This browser. */
  readonly minimapOpen: boolean;
  /** This browser. */
  readonly snapToGrid: boolean;
  /** This browser. What of the forecast is drawn over the nodes. */
  readonly heat: "none" | Heat | Matter;
  /** This browser. Whether flows are as wide as many deals take them. */
  readonly flowWidths: boolean;
  /** This browser. Whether heat and widths go into exported pictures too. */
  readonly heatInExports: boolean;
  /** This browser. */
  readonly guides: boolean;
  /** This browser. Whether nodes and arrows show what was found in them. */
  readonly findingMarks: boolean;
  /** This browser. Whether charts are shown as tables. */
  readonly chartTables: boolean;
  /** This browser. Whether letters, digits and signs pressed alone are shortcuts. */
  readonly characterKeys: boolean;
  /** Nowhere. What a press on the canvas is for; null: selecting and moving. */
  readonly tool: "space" | null;
  /** Nowhere. The language in which files of a document are made; null: each in its own. */
  readonly exportLanguage: { readonly documentId: string; readonly language: string } | null;
  /** Nowhere. Only the diagram is shown, without anything around it. */
  readonly isPresenting: boolean;
  /** Nowhere. */
  readonly dialog: OpenDialog | null;
  /** Nowhere. */
  readonly toasts: readonly Toast[];
  /** Nowhere. The last message for screen readers. */
  readonly announcement: string;
  /** Nowhere. How many there were, and what sort the last one was: the same may be said twice. */
  readonly announced: { readonly count: number; readonly manner: Manner };
  /** Nowhere. Where the keyboard is while several elements are being selected by it. */
  readonly cursorId: RecordId | null;
  /** Nowhere. The bend of an arrow that the keyboard moves and removes. */
  readonly bend: { readonly arrowId: RecordId; readonly index: number } | null;
  /** Nowhere. */
  readonly canvas: CanvasPort | null;
  /** Nowhere. */
  readonly outline: OutlinePort | null;
}

/** How wide the outline may be, in CSS pixels. */
export const OUTLINE_WIDTHS = { least: 320, standard: 560, most: 960 } as const;

const noTranslation: Translate = (key) => key;

export const sessionStore = createStore<SessionState>(() => ({
  theme: readPreference("theme", ["light", "dark", "system"], "system"),
  locale: "en",
  direction: "ltr",
  translate: noTranslation,
  formats: createFormats("en"),
  inspectorOpen: readPreference("inspectorOpen", ["true", "false"], "true") === "true",
  outlineOpen: readPreference("outlineOpen", ["true", "false"], "false") === "true",
  outlineWidth: withinOutline(Number(readPreference("outlineWidth", null, "none"))),
  outlineColumns: readColumns(),
  isPrinting: false,
  minimapOpen: readPreference("minimapOpen", ["true", "false"], "true") === "true",
  snapToGrid: readPreference("snapToGrid", ["true", "false"], "true") === "true",
  heat: readPreference("heat", ["none", ...HEATS, ...MATTERS], "none"),
  flowWidths: readPreference("flowWidths", ["true", "false"], "false") === "true",
  heatInExports: readPreference("heatInExports", ["true", "false"], "false") === "true",
  guides: readPreference("guides", ["true", "false"], "true") === "true",
  findingMarks: readPreference("findingMarks", ["true", "false"], "true") === "true",
  chartTables: readPreference("chartTables", ["true", "false"], "false") === "true",
  characterKeys: readPreference("characterKeys", ["true", "false"], "true") === "true",
  tool: null,
  exportLanguage: null,
  isPresenting: isView,
  dialog: null,
  toasts: [],
  announcement: "",
  announced: { count: 0, manner: "deed" },
  cursorId: null,
  bend: null,
  canvas: null,
  outline: null,
}));

export function useSession<Part>(select: (state: SessionState) => Part): Part {
  return useStore(sessionStore, select);
}

export function useTranslate(): Translate {
  return useSession((state) => state.translate);
}

export function useFormats(): Formats {
  return useSession((state) => state.formats);
}

type Preparation = (locale: Locale) => Promise<() => void>;

let prepareControls: Preparation = () => Promise.resolve(() => {});

/** What must be fetched besides the messages, and put in place the moment they change. */
export function prepareWithLocale(prepare: Preparation): void {
  prepareControls = prepare;
}

/** The language that was asked for last: a slower one does not come after it. */
let wanted: Locale | null = null;

let loading = Promise.resolve();

/** Loads the language and switches the whole interface to it at once. */
export function setLocale(locale: Locale): Promise<void> {
  loading = switchTo(locale);
  return loading;
}

/** Waits for the language that is being loaded: for what begins before the page is there. */
export function languageLoaded(): Promise<void> {
  return loading;
}

async function switchTo(locale: Locale): Promise<void> {
  wanted = locale;
  const [translate, showControls] = await Promise.all([
    translatorFor(locale),
    prepareControls(locale),
  ]);
  if (wanted !== locale) return;
  showControls();
  writePreference("locale", locale);
  sessionStore.setState({
    locale,
    direction: directionOf(locale),
    translate,
    formats: createFormats(locale),
  });
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
}

/** The language chosen before, else the browser's. */
export function initialLocale(): Locale {
  return preferredLocale([readPreference("locale", null, ""), ...navigator.languages]);
}

export function setTheme(theme: Theme): void {
  writePreference("theme", theme);
  sessionStore.setState({ theme });
}

export function writeHeat(heat: SessionState["heat"]): void {
  writePreference("heat", heat);
  sessionStore.setState({ heat });
}

type Switch =
  | "characterKeys"
  | "chartTables"
  | "findingMarks"
  | "flowWidths"
  | "heatInExports"
  | "inspectorOpen"
  | "outlineOpen"
  | "minimapOpen"
  | "snapToGrid"
  | "guides";

export function toggle(name: Switch): void {
  const value = !sessionStore.getState()[name];
  writePreference(name, String(value));
  sessionStore.setState({ [name]: value });
}

export function openDialog<Name extends DialogName>(
  name: Name,
  ...data: DialogData[Name] extends null ? [] : [DialogData[Name]]
): void {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the parameters belong together
  sessionStore.setState({ dialog: { name, data: data[0] ?? null } as OpenDialog });
}

export function closeDialog(): void {
  sessionStore.setState({ dialog: null });
}

/** Shows only the diagram, without letting it be changed, or everything again; says so. */
export function setPresenting(isPresenting: boolean): void {
  if (sessionStore.getState().isPresenting === isPresenting) return;
  sessionStore.setState({ isPresenting });
  setPresented(isPresenting);
  const { translate } = sessionStore.getState();
  announce(translate(isPresenting ? "structure.said.presenting" : "structure.said.notPresenting"));
}

/** Takes a tool of the canvas into the hand and says how it is used; null puts it away. */
export function setTool(tool: SessionState["tool"]): void {
  if (sessionStore.getState().tool === tool) return;
  sessionStore.setState({ tool });
  const { translate } = sessionStore.getState();
  if (tool === null) return;
  announce(translate("tools.space.said.on", { hint: translate("tools.space.hint") }));
}

/** Puts the tool away that is in hand, without having used it, and says so. */
export function putToolAway(): void {
  const { tool, translate } = sessionStore.getState();
  if (tool === null) return;
  setTool(null);
  announce(translate("tools.space.said.off"));
}

export function setCanvasPort(canvas: CanvasPort | null): void {
  sessionStore.setState({ canvas });
}

export function setOutlinePort(outline: OutlinePort | null): void {
  sessionStore.setState({ outline });
}

export function setOutlineWidth(width: number): void {
  const outlineWidth = withinOutline(width);
  writePreference("outlineWidth", String(outlineWidth));
  sessionStore.setState({ outlineWidth });
}

function withinOutline(width: number): number {
  const { least, standard, most } = OUTLINE_WIDTHS;
  return Number.isFinite(width) ? clamp(Math.round(width), least, most) : standard;
}

/** How wide a column of the outline may be, in CSS pixels. */
const COLUMN_WIDTHS = { least: 48, most: 640 } as const;

/** Gives a column of the outline a width; returns the one that it gets. */
export function setOutlineColumn(column: string, width: number): number {
  const { least, most } = COLUMN_WIDTHS;
  const { outlineColumns } = sessionStore.getState();
  const given = clamp(Math.round(width), least, most);
  keepColumns({ ...outlineColumns, [column]: given });
  return given;
}

/** Lets all columns of the outline be as wide as they are at first. */
export function resetOutlineColumns(): void {
  keepColumns({});
}

function keepColumns(outlineColumns: SessionState["outlineColumns"]): void {
  const text = Object.entries(outlineColumns).map(([column, width]) => `${column}:${width}`);
  writePreference("outlineColumns", text.join(" "));
  sessionStore.setState({ outlineColumns });
}

function readColumns(): SessionState["outlineColumns"] {
  const kept = readPreference("outlineColumns", null, "").matchAll(/([a-z]+):(\d{2,3})(?: |$)/gu);
  return Object.fromEntries([...kept].map(([, column = "", width]) => [column, Number(width)]));
}

/** Lays the outline out for paper, or takes that away again. */
export function setPrinting(isPrinting: boolean): void {
  sessionStore.setState({ isPrinting });
}

/** Says something to screen readers; politely, but for errors. */
export function announce(announcement: string, manner: Manner = "deed"): void {
  sessionStore.setState(({ announced: { count } }) => ({
    announcement,
    announced: { count: count + 1, manner },
  }));
}

/** Begins, leads on, or ends (null) selecting several elements by the keyboard. */
export function setCursor(cursorId: RecordId | null): void {
  if (sessionStore.getState().cursorId !== cursorId) sessionStore.setState({ cursorId });
}

/** Chooses a bend of an arrow for the keyboard, or none. */
export function setBend(bend: SessionState["bend"]): void {
  if (sessionStore.getState().bend !== bend) sessionStore.setState({ bend });
}

let toastCount = 0;

/** Shows a message that goes away by itself, and says it to screen readers; returns its id. */
export function showToast(toast: Omit<Toast, "id">): string {
  toastCount += 1;
  const id = `toast-${toastCount}`;
  announce(toast.text, toast.tone === "bad" ? "error" : "deed");
  sessionStore.setState(({ toasts }) => ({ toasts: [...toasts.slice(-2), { ...toast, id }] }));
  return id;
}

export function dismissToast(id: string): void {
  sessionStore.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
}
