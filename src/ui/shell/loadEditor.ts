/** Fetches the editor, which the start screen does without. */
export const loadEditor = () => import("./editor/EditorPage.tsx");
