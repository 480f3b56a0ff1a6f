import { useEffect, useState } from "react";
import { languagesOf, inLanguage } from "../../../core/process/inLanguage.ts";
import { openingMessage } from "../../../core/exchange/link/failures.ts";
import { type ProcessDocument, processOf } from "../../../core/process/document.ts";
import { openDocument, type OpenOutcome } from "../../../state/library/library.ts";
import { addressOf, heldIn, type Page } from "../../../state/session/location.ts";
import { sessionStore, useFormats, useTranslate } from "../../../state/session/session.ts";
import { editorStore, showWritten, useEditor } from "../../../state/store/editor.ts";
import { Canvas } from "../../canvas/Canvas.tsx";
import { Select } from "../../kit/Select.tsx";
import { Icon } from "../../kit/Icon.tsx";
import styles from "./ViewPage.module.css";

/** A process that its link holds, as another page shows it: name and diagram, nothing to change. */
export function ViewPage({ page }: { readonly page: Page }) {
  const translate = useTranslate();
  const formats = useFormats();
  const id = page.name !== "start" && heldIn(page.documentId) !== null ? page.documentId : null;
  const [failure, setFailure] = useState<Exclude<OpenOutcome, "opened"> | null>(null);
  // With the texts of all languages; the page shows it in one.
  const [whole, setWhole] = useState<ProcessDocument | null>(null);
  useEffect(() => {
    let left = false;
    if (id !== null) {
      void openDocument(id).then((outcome) => {
        if (left) return;
        setFailure(outcome === "opened" ? null : outcome);
        const { document } = editorStore.getState();
        if (outcome !== "opened" || document === null) return;
        setWhole(document);
        const { locale } = sessionStore.getState();
        if (languagesOf(document).includes(locale)) showWritten(inLanguage(document, locale));
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
        {whole !== null && <TextLanguage whole={whole} />}
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

/** The language in which the texts are read, where there are several. */
function TextLanguage({ whole }: { readonly whole: ProcessDocument }) {
  const translate = useTranslate();
  const { locale } = useFormats();
  const shown = useEditor(({ document }) =>
    document === null ? null : processOf(document).language,
  );
  const languages = languagesOf(whole);
  if (languages.length < 2) return null;
  const names = new Intl.DisplayNames(locale, { type: "language" });
  return (
    <Select
      label={translate("languages.ofTexts")}
      hideLabel
      value={shown}
      onChange={(language) => showWritten(inLanguage(whole, language))}
      options={languages.map((value) => ({ value, label: names.of(value) ?? value }))}
    />
  );
}

function Told({ text }: { readonly text: string }) {
  return (
    <main className={styles.message} role="alert">
      <p dir="auto">{text}</p>
    </main>
  );
}
