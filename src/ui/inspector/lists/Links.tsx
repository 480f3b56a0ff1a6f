import type { RecordId } from "../../../core/base/ids.ts";
import { LIMITS } from "../../../core/base/limits.ts";
import { safeLink } from "../../../core/base/links.ts";
import { setEntry } from "../../../core/edits/listEntries.ts";
import type { ActivityLink } from "../../../core/process/records/activity.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { run } from "../../../state/store/editor.ts";
import { Icon } from "../../kit/Icon.tsx";
import { TextField } from "../../kit/TextField.tsx";
import { AddButton } from "../parts/AddButton.tsx";
import { Empty } from "../parts/Section.tsx";
import { refusalText, textProblem } from "../parts/target.ts";
import { RowMenu } from "./RowMenu.tsx";
import { useListKeys } from "./useListKeys.ts";
import styles from "../Inspector.module.css";

interface LinksProps {
  readonly id: RecordId;
  readonly entries: readonly ActivityLink[];
}

/** Links to what helps with an activity. Only addresses that are safe to follow are kept. */
export function Links({ id, entries }: LinksProps) {
  const t = useTranslate();
  const formats = useFormats();
  const { listRef, add } = useListKeys(id, "links", entries);
  const write = (entryId: RecordId, fields: Partial<Omit<ActivityLink, "id">>) =>
    refusalText(
      run(
        setEntry,
        { id, list: "links", entryId, fields },
        { mergeKey: `${Object.keys(fields).join(" ")} ${entryId}`, keepSelection: true },
      ),
    );
  const writeAddress = (entryId: RecordId, text: string) => {
    const url = text.trim();
    if (url.length > LIMITS.linkUnits) return t("inspector.problem.linkTooLong");
    if (url !== "" && safeLink(url) === null) return t("inspector.problem.link");
    return write(entryId, { url });
  };
  return (
    <div>
      {entries.length === 0 && <Empty>{t("inspector.empty.links")}</Empty>}
      <ul ref={listRef} className={styles.cards}>
        {entries.map((entry, index) => {
          const address = safeLink(entry.url);
          const name = t("inspector.entry.link", { number: formats.integer(index + 1) });
          return (
            <li key={entry.id} data-entry={entry.id} className={styles.pair}>
              <div className={styles.pairFields}>
                <TextField
                  label={name}
                  value={entry.label}
                  placeholder={t("inspector.hint.linkLabel")}
                  onCommit={(label) => textProblem(label) ?? write(entry.id, { label })}
                />
                <TextField
                  label={t("process.field.url")}
                  type="url"
                  value={entry.url}
                  placeholder="https://"
                  onCommit={(text) => writeAddress(entry.id, text)}
                />
                {address !== null && (
                  <a
                    href={address}
                    target="_blank"
                    rel="noopener noreferrer"
                    className={styles.open}
                  >
                    <Icon name="externalLink" size={14} />
                    {t("inspector.openLink", { name: entry.label || address })}
                  </a>
                )}
              </div>
              <RowMenu
                id={id}
                list="links"
                entryId={entry.id}
                index={index}
                count={entries.length}
                name={name}
              />
            </li>
          );
        })}
      </ul>
      <AddButton label={t("inspector.add.link")} onPress={() => add()} />
    </div>
  );
}
