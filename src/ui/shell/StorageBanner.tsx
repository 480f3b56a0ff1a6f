import type { ReactNode } from "react";
import type { MessageKey } from "../../core/i18n/catalogue.ts";
import { useLibrary } from "../../state/library/library.ts";
import {
  askToEdit,
  dismissLostDocuments,
  restoreLostDocuments,
} from "../../state/library/keeping.ts";
import { dismissForgetful, usePersistence } from "../../state/library/persistence.ts";
import { downloadBackups, isOlder, type Loss, useLosses } from "../../state/library/recovery.ts";
import { useSharing } from "../../state/library/sharing.ts";
import { runAction } from "../../state/actions/registry.ts";
import { heldIn } from "../../state/session/location.ts";
import { useFormats, useTranslate } from "../../state/session/session.ts";
import { STORAGE_PROBLEM_MESSAGES, useStorageProblem } from "../../state/storage/status.ts";
import { useEditor } from "../../state/store/editor.ts";
import { Button } from "../kit/Button.tsx";
import { Icon, type IconName } from "../kit/Icon.tsx";
import styles from "./StorageBanner.module.css";

/** Says across the page how what is done is kept, where that is not as it should be. */
export function StorageBanner() {
  return (
    <>
      <Trouble />
      <Lost />
      <Followed />
      <FromLink />
      <Forgetful />
    </>
  );
}

/** The browser does not keep what is done: a file is offered instead. */
function Trouble() {
  const translate = useTranslate();
  const problem = useStorageProblem();
  const hasDocument = useEditor((state) => state.document !== null);
  if (problem === null) return null;
  return (
    <Line kind="trouble" icon="alert" isUrgent text={translate(STORAGE_PROBLEM_MESSAGES[problem])}>
      {hasDocument && (
        <Button dense icon="download" onPress={() => runAction("export.json")}>
          {translate("shell.bar.exportNow")}
        </Button>
      )}
    </Line>
  );
}

/** What was stored is gone, or older than it was: the backup is offered. */
function Lost() {
  const translate = useTranslate();
  const formats = useFormats();
  const losses = useLosses();
  const isLoaded = useLibrary((state) => state.isLoaded);
  const problem = useStorageProblem();
  if (!isLoaded || losses.length === 0) return null;
  const says = (key: MessageKey, of: readonly Loss[]) =>
    of.length === 0
      ? []
      : [
          translate(key, {
            count: of.length,
            name: formats.list(of.map(({ name }) => name || translate("storage.lost.nameless"))),
          }),
        ];
  const dates = losses.flatMap(({ backup }) => (backup === null ? [] : [backup.writtenAt]));
  const hasBackup = dates.length > 0;
  const text = [
    ...says(
      // A database that can't be read may still hold them.
      problem === "damaged" ? "storage.lost.unreadable" : "storage.lost.gone",
      losses.filter(({ row }) => row === null),
    ),
    ...says(
      "storage.lost.behind",
      losses.filter(({ row }) => row !== null),
    ),
    hasBackup
      ? translate(losses.some(isOlder) ? "storage.lost.hasOlder" : "storage.lost.hasBackup", {
          date: formats.moment(Math.max(...dates)),
        })
      : translate("storage.lost.noBackup"),
  ].join(" ");
  return (
    <Line kind="lost" icon="alert" isUrgent text={text}>
      {hasBackup && (
        <>
          <Button dense look="primary" onPress={() => void restoreLostDocuments()}>
            {translate("storage.lost.restore")}
          </Button>
          <Button dense icon="download" onPress={downloadBackups}>
            {translate("storage.lost.download")}
          </Button>
        </>
      )}
      <Button dense look="quiet" onPress={() => void dismissLostDocuments()}>
        {translate("storage.lost.dismiss")}
      </Button>
    </Line>
  );
}

/** Another tab writes the document: this one looks on, and may ask for it. */
function Followed() {
  const translate = useTranslate();
  const sharing = useSharing();
  if (sharing === "editing") return null;
  const isAsking = sharing === "asking";
  return (
    <Line
      kind={sharing}
      icon="info"
      text={translate(isAsking ? "storage.following.asking" : "storage.following.text")}
    >
      <Button dense isDisabled={isAsking} onPress={() => void askToEdit()}>
        {translate("storage.following.editHere")}
      </Button>
    </Line>
  );
}

/** The process came in a link: it is looked at, and copied by whoever wants to change it. */
function FromLink() {
  const translate = useTranslate();
  const isShared = useEditor(
    ({ documentId }) => documentId !== null && heldIn(documentId) !== null,
  );
  if (!isShared) return null;
  return (
    <Line kind="shared" icon="link" text={translate("share.banner")}>
      <Button dense look="primary" onPress={() => runAction("file.duplicate")}>
        {translate("share.makeCopy")}
      </Button>
    </Line>
  );
}

/** The browser may throw away what is stored. */
function Forgetful() {
  const translate = useTranslate();
  const isTelling = usePersistence((persistence) => persistence.isTelling);
  const problem = useStorageProblem();
  if (!isTelling || problem !== null) return null;
  return (
    <Line kind="forgetful" icon="info" text={translate("storage.forgetful.text")}>
      <Button dense onPress={() => runAction("file.saveToDisk")}>
        {translate("storage.disk.save")}
      </Button>
      <Button dense look="quiet" onPress={dismissForgetful}>
        {translate("storage.forgetful.dismiss")}
      </Button>
    </Line>
  );
}

function Line({
  kind,
  icon,
  text,
  isUrgent = false,
  children,
}: {
  /** For styles and tests. */
  readonly kind: string;
  readonly icon: IconName;
  readonly text: string;
  readonly isUrgent?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div
      className={styles.banner}
      role={isUrgent ? "alert" : "status"}
      data-region="messages"
      data-banner={kind}
      data-tone={isUrgent ? "warn" : "calm"}
    >
      <Icon name={icon} />
      <span className={styles.text} dir="auto">
        {text}
      </span>
      {children}
    </div>
  );
}
