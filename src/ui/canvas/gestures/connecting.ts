import { centreOf, type Point } from "../../../core/base/geometry.ts";
import type { RecordId } from "../../../core/base/ids.ts";
import { findNode, nameOf } from "../../../core/process/document.ts";
import type { NodeRecord } from "../../../core/process/kinds.ts";
import { neighbour, readingOrder, type Walk } from "../../../core/process/reading.ts";
import { choosingAt } from "../../../state/actions/connectedNodes.ts";
import { announce, sessionStore } from "../../../state/session/session.ts";
import { editorStore } from "../../../state/store/editor.ts";
import { linked, linkProblem } from "../linking.ts";
import { canvasStore, type Link } from "../model/canvasStore.ts";
import { syncNow } from "../port.ts";
import type { CanvasTools } from "../tools.ts";
import { pointOf } from "./followPointer.ts";
import { linkAt, type LinkTools } from "./link.ts";

/** Milliseconds between two letters of one word. */
const TYPING = 900;

const WALKS: ReadonlyMap<string, Walk> = new Map([
  ["ArrowLeft", "left"],
  ["ArrowRight", "right"],
  ["ArrowUp", "up"],
  ["ArrowDown", "down"],
]);

/** Ends the connecting that is under way, if any. */
let stopCurrent: (() => void) | null = null;

/**
 * Draws an arrow from a node without holding anything down: arrow keys and letters choose where
 * it is to lead, Enter connects, Escape gives up; a click or a tap on a node connects, one
 * beside all nodes asks what is to stand there.
 */
export function startConnecting(tools: LinkTools & Pick<CanvasTools, "root">, id: RecordId): void {
  stopCurrent?.();
  syncNow(tools.scene);
  const bounds = tools.scene.bounds(id);
  if (bounds === undefined) return;
  const from = centreOf(bounds);
  const base = { fixedId: id, from, fromSide: "right", loose: "target", arrowId: null } as const;
  const nothingYet: Link = { ...base, pointer: from, overId: null, problem: null };
  const fits = (node: NodeRecord) => node.id !== id && linkProblem(nothingYet, node.id) === null;
  const { document: known, isPresented } = editorStore.getState();
  if (known === null || isPresented) return;
  const { translate } = sessionStore.getState();
  if (!readingOrder(known).some(fits)) {
    announce(translate("create.said.nothingFits", { name: spokenNode(id) }));
    return;
  }
  let typed = { text: "", at: 0 };

  const show = (node: NodeRecord) => {
    sessionStore.getState().canvas?.reveal(node.id);
    const place = tools.scene.bounds(node.id);
    if (place === undefined) return;
    canvasStore.setState({
      link: { ...nothingYet, pointer: centreOf(place), overId: node.id },
    });
    announce(translate("create.said.fits", { name: spokenNode(node.id) }), "place");
  };
  const showOr = (node: NodeRecord | null | undefined) => {
    if (node === null || node === undefined)
      announce(translate("canvas.spoken.nothingThere"), "place");
    else show(node);
  };
  const stop = () => {
    window.removeEventListener("keydown", onKey, true);
    window.removeEventListener("pointermove", onMove);
    window.removeEventListener("pointerdown", onDown, true);
    stopWatching();
    stopCurrent = null;
    if (canvasStore.getState().picker === null) canvasStore.setState({ link: null });
  };
  const giveUp = () => {
    stop();
    announce(translate("create.said.gaveUp"));
  };
  // Whatever else changes the document meanwhile, such as undo, ends it.
  const stopWatching = editorStore.subscribe(({ document }) => {
    if (document !== known) stop();
  });

  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Shift" || event.isComposing) return;
    const isElsewhere = event.ctrlKey || event.metaKey || event.altKey;
    if (isElsewhere || event.key === "Tab" || /^F\d/u.test(event.key)) {
      if (!["Control", "Meta", "Alt"].includes(event.key)) giveUp();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const overId = canvasStore.getState().link?.overId ?? null;
    const walk = WALKS.get(event.key);
    if (walk !== undefined) showOr(neighbour(known, overId ?? id, walk, "geometry", fits));
    else if (event.key === "Escape") giveUp();
    else if (event.key === "Enter") {
      if (overId === null) announce(translate("create.said.chooseFirst"), "place");
      else {
        const { link } = canvasStore.getState();
        stop();
        if (link !== null) linked(link, overId);
      }
    } else if (event.key.length === 1) {
      const isGoingOn = event.timeStamp - typed.at < TYPING;
      typed = { text: (isGoingOn ? typed.text : "") + event.key, at: event.timeStamp };
      byName(typed.text);
    } else goThrough(event.key, overId);
  };
  const goThrough = (key: string, overId: RecordId | null) => {
    const rowStart = sessionStore.getState().direction === "rtl" ? "right" : "left";
    const order = readingOrder(known, rowStart).filter(fits);
    const at = order.findIndex((node) => node.id === overId);
    if (key === "Home") showOr(order[0]);
    else if (key === "End") showOr(order.at(-1));
    else if (key === "PageDown") showOr(order[at + 1]);
    else if (key === "PageUp") showOr(order[at - 1]);
  };
  /** Chooses by the beginning of a name; of one that does not fit, says why. */
  const byName = (text: string) => {
    const wanted = text.toLocaleLowerCase();
    const named = readingOrder(known).filter((node) =>
      nameOf(node).trim().toLocaleLowerCase().startsWith(wanted),
    );
    const node = named.find(fits) ?? named.find((other) => other.id !== id);
    if (node === undefined) {
      announce(translate("create.said.noSuchName", { text }), "place");
      return;
    }
    const problem = linkProblem(nothingYet, node.id);
    if (problem === null) show(node);
    else {
      const why = { name: spokenNode(node.id), reason: translate(`canvas.problem.${problem}`) };
      announce(translate("create.said.refused", why), "place");
    }
  };

  const onMove = (event: PointerEvent) => {
    if (isOnCanvas(tools, event.target)) linkAt(tools, base, pointOf(event));
  };
  const onDown = (event: PointerEvent) => {
    if (!isOnCanvas(tools, event.target) || event.button !== 0) {
      giveUp();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const at: Point = pointOf(event);
    linkAt(tools, base, at);
    const { link } = canvasStore.getState();
    swallowClick();
    if (link === null) stop();
    else if (link.overId !== null) {
      stop();
      linked(link, link.overId);
    } else if (tools.scene.nodeAt(link.pointer)?.id === id) giveUp();
    else {
      choosingAt(id, link.pointer);
      stop();
    }
  };

  window.addEventListener("keydown", onKey, true);
  window.addEventListener("pointermove", onMove);
  window.addEventListener("pointerdown", onDown, true);
  stopCurrent = stop;
  canvasStore.setState({ link: nothingYet });
  announce(translate("create.said.connecting", { name: spokenNode(id) }));
}

/** What a press would still come to, a click on the node, is not meant. */
function swallowClick(): void {
  const swallow = (event: Event) => event.stopPropagation();
  window.addEventListener("click", swallow, { capture: true });
  // The click follows the pointer's going up at once, or not at all.
  const stop = () => setTimeout(() => window.removeEventListener("click", swallow, true));
  window.addEventListener("pointerup", stop, { capture: true, once: true });
  window.addEventListener("pointercancel", stop, { capture: true, once: true });
}

function isOnCanvas({ root }: Pick<CanvasTools, "root">, target: EventTarget | null): boolean {
  return target instanceof Node && (root()?.contains(target) ?? false);
}

function spokenNode(id: RecordId): string {
  const { document } = editorStore.getState();
  const node = document === null ? undefined : findNode(document, id);
  const name = node === undefined ? "" : nameOf(node).trim();
  return name || sessionStore.getState().translate("canvas.spoken.unnamed");
}
