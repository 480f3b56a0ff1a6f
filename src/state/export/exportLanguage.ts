import { type ProcessDocument, processOf } from "../../core/process/document.ts";
import { inLanguage } from "../../core/process/inLanguage.ts";
import { sessionStore } from "../session/session.ts";
import { editorStore } from "../store/editor.ts";

/** The language in which files of the open document are made: the chosen one, else its own. */
export function exportLanguageOf(document: ProcessDocument): string {
  const { exportLanguage } = sessionStore.getState();
  const isOfThis = exportLanguage?.documentId === editorStore.getState().documentId;
  return exportLanguage !== null && isOfThis
    ? exportLanguage.language
    : processOf(document).language;
}

/** Makes files of the open document in this language, as long as the page is open. */
export function chooseExportLanguage(language: string): void {
  const { documentId } = editorStore.getState();
  sessionStore.setState({
    exportLanguage: documentId === null ? null : { documentId, language },
  });
}

/** The document as files are made of it: every format follows the language that it has. */
export function forExport(document: ProcessDocument): ProcessDocument {
  return inLanguage(document, exportLanguageOf(document));
}
