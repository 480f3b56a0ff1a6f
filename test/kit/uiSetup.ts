import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach, beforeEach, vi } from "vitest";
import { setLocale } from "../../src/state/session/session.ts";
import { closeEditor } from "../../src/state/store/editor.ts";

// Typing through the whole interface is slow on a busy machine; no test is about speed.
vi.setConfig({ testTimeout: 60_000 });

// What jsdom lacks and the interface's parts ask for.
class NoObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= NoObserver;
globalThis.IntersectionObserver ??= class extends NoObserver {
  readonly root = null;
  readonly rootMargin = "";
  readonly scrollMargin = "";
  readonly thresholds = [];
  takeRecords(): IntersectionObserverEntry[] {
    return [];
  }
};
if (!("scrollIntoView" in Element.prototype)) {
  Object.assign(Element.prototype, { scrollIntoView: () => {} });
}
window.matchMedia ??= (media) => ({
  media,
  matches: false,
  onchange: null,
  addEventListener() {},
  removeEventListener() {},
  addListener() {},
  removeListener() {},
  dispatchEvent: () => false,
});

beforeEach(async () => {
  await setLocale("en");
});

afterEach(() => {
  cleanup();
  closeEditor();
  localStorage.clear();
});
