import { useEffect, useState } from "react";
import { openingMessage } from "../../../core/exchange/link/failures.ts";
import { processOf } from "../../../core/process/document.ts";
import { openDocument, type OpenOutcome } from "../../../state/library/library.ts";
import { addressOf, heldIn, type Page } from "../../../state/session/location.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { useEditor } from "../../../state/store/editor.ts";
import { Canvas } from "../../canvas/Canvas.tsx";
import { Icon } from "../../kit/Icon.tsx";
import styles from "./ViewPage.module.css";

/** A process that its link holds, as another page shows it: name and diagram, nothing to change. */
export function ViewPage({ page }: { readonly page: Page }) {
  const translate = useTranslate();
  const formats = useFormats();
  const id = page.name !== "start" && heldIn(page.documentId) !== null ? page.documentId : null;
  const [failure, setFailure] = useState<Exclude<OpenOutcome, "opened"> | null>(null);
  useEffect(() => {
    let left = false;
    if (id !== null) {
      void openDocument(id).then((outcome) => {
        if (!left) setFailure(outcome === "opened" ? null : outcome);
      });
    }
    return () => {
      left = true;
    };
  }, [id]);
  const name = useEditor(({ document, documentId }) =>
    document === null || documentId !== id ? null : processOf(document).name,
  );

  if (id === null || failure === "missing") return <Told text={translate("share.view.nothing")} />;
  if (failure !== null) {
    const reason = openingMessage(translate, formats, failure);
    return <Told text={translate("shell.bar.openDamaged", { reason })} />;
  }
  if (name === null) {
    return (
      <main className={styles.message} aria-busy>
        <p>{translate("shell.bar.loading")}</p>
      </main>
    );
  }
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <h1 className={styles.name} dir="auto">
          {name || translate("common.untitled")}
        </h1>
        <a
          className={styles.open}
          href={`${location.pathname}${addressOf({ name: "design", documentId: id })}`}
          target="_blank"
          rel="noopener noreferrer"
        >
          <Icon name="expand" />
          {translate("share.view.open")}
        </a>
      </header>
      <main
        className={styles.canvas}
        aria-label={translate("shell.region.canvas")}
        data-region="canvas"
      >
        <Canvas />
      </main>
    </div>
  );
}

function Told({ text }: { readonly text: string }) {
  return (
    <main className={styles.message} role="alert">
      <p dir="auto">{text}</p>
    </main>
  );
}
