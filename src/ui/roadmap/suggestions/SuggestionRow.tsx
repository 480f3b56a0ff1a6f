import { useId } from "react";
import type { Writing } from "../../../core/analysis/writeUnit.ts";
import { reasonOf, titleOf } from "../../../core/roadmap/suggestions/say.ts";
import type { Suggestion } from "../../../core/roadmap/suggestions/suggestion.ts";
import { takeIntoPlan } from "../../../state/analysis/takingOver.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { Button } from "../../kit/Button.tsx";
import { Icon } from "../../kit/Icon.tsx";
import { KIND_ICONS } from "../model/sections.ts";
import styles from "./suggestions.module.css";

interface SuggestionRowProps {
  readonly suggestion: Suggestion;
  readonly writing: Writing;
  readonly onTaken: () => void;
}

/** A suggestion: what it would become, why, and the button that takes it over. */
export function SuggestionRow({ suggestion, writing, onTaken }: SuggestionRowProps) {
  const t = useTranslate();
  const formats = useFormats();
  const titleId = useId();
  const { kind, source, fields } = suggestion;
  const title = titleOf(suggestion, writing);
  const day = fields["dueDate"] ?? fields["end"] ?? fields["neededBy"] ?? fields["date"];
  return (
    <li className={styles.row} aria-labelledby={titleId}>
      <span className={styles.icon} data-kind={kind}>
        <Icon name={KIND_ICONS[kind]} />
      </span>
      <div className={styles.texts}>
        <p className={styles.meta}>
          <span className={styles.source}>{t(`plan.source.${source}`)}</span>
          <span>{t(`process.kind.${kind}`)}</span>
          {typeof day === "string" && <span>{formats.day(day)}</span>}
        </p>
        <p id={titleId} className={styles.title} dir="auto">
          {title}
        </p>
        <p className={styles.reason} dir="auto">
          {reasonOf(suggestion, writing)}
        </p>
      </div>
      <Button
        icon="add"
        aria-label={t("plan.page.takeName", { name: title })}
        onPress={() => {
          if (takeIntoPlan(suggestion, writing)) onTaken();
        }}
      >
        {t("plan.page.take")}
      </Button>
    </li>
  );
}
