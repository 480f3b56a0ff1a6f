import type { RecordId } from "../../core/base/ids.ts";
import type { CanvasNode, Elements } from "./model/elements.ts";
import { movesBetween } from "./model/moves.ts";

/** Milliseconds that nodes take to their new places. */
const DURATION = 240;
/** How many nodes move at once without a frame coming late. */
const MOST_NODES = 200;
/** How long a change may take until it is drawn, in milliseconds; after that it is another one. */
const PATIENCE = 600;
/** By which the animations are known among all of the page. */
const GLIDE = "glide";
const INPUTS = ["pointerdown", "keydown", "wheel"] as const;

type Start = [RecordId, Keyframe[]];

export interface Glide {
  /**
   * What the next change moves glides to its place, unless the system asks for less motion.
   * Any key, press or turn of the wheel ends that: everything is where it belongs at once.
   */
  readonly prepare: () => void;
  /** Tells what is drawn now. Costs nothing unless a change is awaited. */
  readonly drawn: (elements: Elements) => void;
  /** Puts everything where it belongs. */
  readonly end: () => void;
}

/**
 * Nodes glide from where they were drawn to where they are drawn: animations over elements that
 * are in their places already, so that nothing waits for them and nothing has to be tidied up.
 * Arrows have other ways at once, and fade in while the nodes arrive.
 */
export function createGlide(root: () => HTMLElement | null): Glide {
  let shown: Elements = { nodes: [], arrows: [] };
  let awaited: { readonly before: Elements; readonly until: number } | null = null;
  /** What glides or fades in, by its id. */
  const running = new Map<RecordId, Animation[]>();

  function end(): void {
    awaited = null;
    for (const animation of [...running.values()].flat()) animation.cancel();
    running.clear();
    for (const type of INPUTS) window.removeEventListener(type, end, { capture: true });
  }

  function start(canvas: HTMLElement, starting: ReadonlyMap<RecordId, Keyframe[]>): void {
    for (const element of canvas.querySelectorAll<HTMLElement | SVGElement>(DRAWN)) {
      const id = element.dataset["recordId"] ?? element.dataset["labelOf"] ?? "";
      const keyframes = starting.get(id);
      if (keyframes === undefined) continue;
      const animation = element.animate(keyframes, {
        id: GLIDE,
        duration: DURATION,
        easing: "ease-out",
      });
      running.set(id, [...(running.get(id) ?? []), animation]);
    }
  }

  return {
    prepare() {
      end();
      if (window.matchMedia("(prefers-reduced-motion: reduce)").matches) return;
      awaited = { before: shown, until: performance.now() + PATIENCE };
      for (const type of INPUTS) window.addEventListener(type, end, { capture: true });
    },
    drawn(elements) {
      shown = elements;
      const canvas = root();
      if (awaited === null || canvas === null) return;
      const { nodes, arrowIds } = movesBetween(awaited.before, elements);
      if (performance.now() > awaited.until || nodes.length > MOST_NODES) {
        awaited = null;
        return;
      }
      // The ways of arrows may come later than the nodes.
      const starting = new Map<RecordId, Keyframe[]>([
        ...nodes.map(({ from, to }): Start => [to.id, [frame(from, to), frame(to, to)]]),
        ...arrowIds.map((id): Start => [id, FADE]),
      ]);
      for (const id of running.keys()) starting.delete(id);
      if (starting.size > 0) start(canvas, starting);
    },
    end,
  };
}

/** The elements of nodes, the lines of arrows and their labels. */
const DRAWN = ".react-flow__node, g[data-record-id], [data-label-of]";
const FADE: Keyframe[] = [{ opacity: 0 }, { opacity: 0, offset: 0.4 }, {}];

/** A node as it was, on an element that lies where the node is now. */
function frame({ position, width, height }: CanvasNode, { position: now }: CanvasNode): Keyframe {
  return {
    transform: `translate(${position.x - now.x}px, ${position.y - now.y}px)`,
    width: `${width}px`,
    height: `${height}px`,
  };
}
