import { useEffect } from "react";
import { processOf } from "../../core/process/document.ts";
import type { Page } from "../../state/session/location.ts";
import { useTranslate } from "../../state/session/session.ts";
import { useEditor } from "../../state/store/editor.ts";

/** The browser tab says which process is open. */
export function useDocumentTitle(page: Page): void {
  const translate = useTranslate();
  const name = useEditor(({ document }) => (document === null ? null : processOf(document).name));
  useEffect(() => {
    const product = translate("common.appName");
    document.title =
      page.name === "start" || name === null
        ? product
        : `${name || translate("common.untitled")} · ${product}`;
  }, [page.name, name, translate]);
}
