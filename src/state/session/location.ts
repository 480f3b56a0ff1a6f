import { useSyncExternalStore } from "react";

/** Which page is shown; kept in the address, so that back, reload and a bookmark work. */
export type Page =
  | { readonly name: "start" }
  | { readonly name: "design" | "roadmap"; readonly documentId: string };

/** The page an address names: `#/d/<document>` and `#/d/<document>/roadmap`; else the start screen. */
export function pageOf(hash: string): Page {
  const [, folder, documentId, view] = hash.replace(/^#/, "").split("/");
  if (folder !== "d" || documentId === undefined || documentId === "") return { name: "start" };
  return { name: view === "roadmap" ? "roadmap" : "design", documentId: decode(documentId) };
}

export function addressOf(page: Page): string {
  if (page.name === "start") return "#/";
  const base = `#/d/${encodeURIComponent(page.documentId)}`;
  return page.name === "design" ? base : `${base}/${page.name}`;
}

export function goTo(page: Page): void {
  location.hash = addressOf(page);
}

export function currentPage(): Page {
  return pageOf(location.hash);
}

export function usePage(): Page {
  return pageOf(useSyncExternalStore(listen, () => location.hash));
}

function listen(changed: () => void): () => void {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
