import { useEffect, useState } from "react";
import { version } from "../../../../package.json";
import { closeDialog, useTranslate } from "../../../state/session/session.ts";
import { Dialog } from "../../kit/Dialog.tsx";
import { Icon } from "../../kit/Icon.tsx";
import styles from "./AboutDialog.module.css";

interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** What Stagecraft is, and the licence of everything that it ships. */
export function AboutDialog() {
  const translate = useTranslate();
  const [licences, setLicences] = useState<readonly Licence[] | "loading" | "missing">("loading");
  useEffect(() => {
    let left = false;
    void loadLicences().then((loaded) => {
      if (!left) setLicences(loaded ?? "missing");
    });
    return () => {
      left = true;
    };
  }, []);
  return (
    <Dialog
      title={translate("shell.about.title")}
      closeLabel={translate("common.close")}
      onClose={closeDialog}
    >
      <p>{translate("shell.about.text", { version })}</p>
      <h3 className={styles.heading}>{translate("shell.about.licences")}</h3>
      {licences === "loading" && <p>{translate("shell.about.licencesLoading")}</p>}
      {licences === "missing" && <p>{translate("shell.about.licencesMissing")}</p>}
      {typeof licences !== "string" && (
        <ul className={styles.list} dir="ltr">
          {licences.map((entry) => (
            <li key={entry.name}>
              <details>
                <summary className={styles.summary}>
                  <span className={styles.name}>
                    {entry.name} {entry.version}
                  </span>
                  <span className={styles.licence}>{entry.licence}</span>
                  <Icon name="chevronDown" size={14} />
                </summary>
                <pre className={styles.text}>{entry.text}</pre>
              </details>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}

/** The list that the build writes beside the page; null where there is none (the preview of a developer). */
async function loadLicences(): Promise<readonly Licence[] | null> {
  try {
    const response = await fetch(new URL("licences.json", document.baseURI));
    const list: unknown = await response.json();
    return Array.isArray(list) ? list.filter(isLicence) : null;
  } catch {
    return null;
  }
}

function isLicence(entry: unknown): entry is Licence {
  return (
    typeof entry === "object" &&
    entry !== null &&
    ["name", "version", "licence", "text"].every(
      (field) => typeof Reflect.get(entry, field) === "string",
    )
  );
}
