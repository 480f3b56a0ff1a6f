import { vi } from "vitest";
import { type CanvasPort, setCanvasPort } from "../../src/state/session/session.ts";

/** Puts a canvas in the session that does nothing, but for what is given. */
export function showFakeCanvas(own: Partial<CanvasPort> = {}): void {
  setCanvasPort({
    zoomIn: vi.fn(),
    zoomOut: vi.fn(),
    zoomTo: vi.fn(),
    fitView: vi.fn(),
    zoomToRecords: vi.fn(),
    reveal: vi.fn(),
    visibleArea: () => ({ x: 0, y: 0, width: 400, height: 300 }),
    giveWay: () => Promise.resolve(),
    prepare: vi.fn(),
    prepareNodes: vi.fn(),
    glide: vi.fn(),
    labelSize: () => ({ width: 0, height: 0 }),
    routeOf: () => undefined,
    rename: vi.fn(),
    focus: vi.fn(),
    choose: vi.fn(),
    startConnecting: vi.fn(),
    ...own,
  });
}
