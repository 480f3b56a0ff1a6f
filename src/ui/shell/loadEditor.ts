import type { EditorPage } from "./editor/EditorPage.tsx";

let loaded: typeof EditorPage | null = null;

/** Fetches the editor, which the start screen does without. */
export async function loadEditor(): Promise<typeof EditorPage> {
  const { EditorPage } = await import("./editor/EditorPage.tsx");
  loaded = EditorPage;
  return EditorPage;
}

/** The editor, where it has been fetched: what is there need not be waited for. */
export function loadedEditor(): typeof EditorPage | null {
  return loaded;
}
