import { useRef } from "react";
import { importFile, useLibrary } from "../../../state/library/library.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { Button } from "../../kit/Button.tsx";
import { Brand } from "./Brand.tsx";
import { DocumentCard } from "./DocumentCard.tsx";
import { SettingsMenu } from "./SettingsMenu.tsx";
import { TemplateGallery } from "./TemplateGallery.tsx";
import styles from "./StartScreen.module.css";

/** The first page: templates with their pictures, the user's own processes, and import. */
export function StartScreen() {
  const translate = useTranslate();
  const isLoaded = useLibrary((state) => state.isLoaded);
  const hasDocuments = useLibrary((state) => state.documents.length > 0);
  return (
    <div className={styles.page}>
      <header className={styles.header} data-region="topBar">
        <Brand />
        <div className={styles.tools}>
          <ImportButton />
          <SettingsMenu />
        </div>
      </header>
      <main className={styles.main} data-region="main">
        {!isLoaded && <p className={styles.quiet}>{translate("shell.start.loading")}</p>}
        {isLoaded && !hasDocuments && (
          <div className={styles.hero}>
            <h1>{translate("shell.start.headline")}</h1>
            <p>{translate("shell.start.lead")}</p>
          </div>
        )}
        {hasDocuments && <Recent />}
        {isLoaded && (
          <section aria-labelledby="templates-heading">
            <div className={styles.sectionHead}>
              <h2 id="templates-heading">{translate("shell.start.templates")}</h2>
              <p>{translate("shell.start.templatesHint")}</p>
            </div>
            <TemplateGallery />
          </section>
        )}
        {isLoaded && <p className={styles.quiet}>{translate("shell.start.importHint")}</p>}
      </main>
    </div>
  );
}

function Recent() {
  const translate = useTranslate();
  const documents = useLibrary((state) => state.documents);
  return (
    <section aria-labelledby="recent-heading">
      <div className={styles.sectionHead}>
        <h1 id="recent-heading">{translate("shell.start.recent")}</h1>
      </div>
      <ul className={styles.grid}>
        {documents.map((entry) => (
          <li key={entry.id}>
            <DocumentCard entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ImportButton() {
  const translate = useTranslate();
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon="upload" onPress={() => field.current?.click()}>
        {translate("shell.start.import")}
      </Button>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        hidden
        data-testid="import-file"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file !== undefined) void importFile(file);
        }}
      />
    </>
  );
}
