import { useEffect } from "react";
import { announce, sessionStore, setCursor } from "../../state/session/session.ts";
import { currentMarks } from "../../state/analysis/shownMarks.ts";
import { editorStore } from "../../state/store/editor.ts";
import { markText } from "../kit/findings/markText.ts";
import { canvasStore } from "./model/canvasStore.ts";
import { spokenSelection } from "./model/spokenName.ts";

/** Says what is selected whenever that changes; while a marquee is drawn, only at its end. */
export function useAnnouncedSelection(): void {
  useEffect(() => {
    let { selection: said, document: known } = editorStore.getState();
    const say = () => {
      const { document, selection } = editorStore.getState();
      // Whatever changed the document ended the selecting of several elements by the keyboard.
      if (document !== known) setCursor(null);
      known = document;
      const isSame =
        selection.length === said.length && selection.every((id, at) => id === said[at]);
      if (isSame || canvasStore.getState().marquee !== null) return;
      said = selection;
      const { translate, formats, outline } = sessionStore.getState();
      // The row that has the focus there is read by itself.
      if (outline?.isUsed() === true) return;
      const text =
        document === null ? "" : spokenSelection(document, selection, translate, formats);
      const [id, ...others] = selection;
      const mark = id === undefined || others.length > 0 ? undefined : currentMarks().get(id);
      const found = mark === undefined ? [] : [markText(mark, translate, formats)];
      if (text !== "") announce([text, ...found].join(". "), "place");
    };
    const stops = [editorStore.subscribe(say), canvasStore.subscribe(say)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
}
