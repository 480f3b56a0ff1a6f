import { useRef, useState } from "react";
import type { Writing } from "../../../core/analysis/writeUnit.ts";
import type { Suggestion } from "../../../core/roadmap/suggestions/suggestion.ts";
import { keyOf, type Suggestions } from "../../../core/roadmap/suggestions/suggestions.ts";
import { useOwnWriting } from "../../../state/analysis/takingOver.ts";
import { useAnswer } from "../../../state/analysis/useAnswer.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { today } from "../../../state/session/today.ts";
import { useEditor } from "../../../state/store/editor.ts";
import { Button } from "../../kit/Button.tsx";
import { EmptySection, Section } from "../parts/Section.tsx";
import { OutdatedRow } from "./OutdatedRow.tsx";
import { SuggestionRow } from "./SuggestionRow.tsx";
import styles from "./suggestions.module.css";

/** So many are shown until all are asked for. */
const FIRST = 5;

/** What the process itself says belongs into the plan: one press takes it over. */
export function FromProcess() {
  const t = useTranslate();
  const document = useEditor((state) => state.document);
  const { answer, isComputing } = useAnswer("suggestions", { today: today() }, document);
  const writing = useOwnWriting();
  const isReady = answer !== null && writing !== null;
  return (
    <Section
      part="suggestions"
      title={t("plan.page.title")}
      head={{
        icon: "idea",
        about: t("plan.page.about"),
        count: isReady ? answer.open.length : null,
      }}
      isBusy={isComputing}
    >
      {isReady ? (
        <Lists {...answer} writing={writing} />
      ) : (
        <EmptySection>{t("plan.page.computing")}</EmptySection>
      )}
    </Section>
  );
}

function Lists({ open, outdated, writing }: Suggestions & { readonly writing: Writing }) {
  const t = useTranslate();
  const formats = useFormats();
  const lists = useRef<HTMLDivElement>(null);
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? open : open.slice(0, FIRST);
  // The focus must not fall out of the page with the button that had it.
  const keepFocus = (place: number) => {
    const buttons = [...(lists.current?.querySelectorAll("li button") ?? [])];
    const next = buttons[place + 1] ?? buttons[place - 1];
    if (next instanceof HTMLElement) next.focus();
  };
  if (open.length === 0 && outdated.length === 0) {
    return <EmptySection>{t("plan.page.empty")}</EmptySection>;
  }
  return (
    <div ref={lists}>
      {outdated.length > 0 && (
        <>
          <h3 className={styles.part}>{t("plan.page.outdated")}</h3>
          <ul className={styles.list}>
            {outdated.map((one, place) => (
              <OutdatedRow
                key={one.basisId}
                outdated={one}
                writing={writing}
                onDone={() => keepFocus(place)}
              />
            ))}
          </ul>
        </>
      )}
      <ul className={styles.list}>
        {shown.map((suggestion: Suggestion, place) => (
          <SuggestionRow
            key={keyOf(suggestion)}
            suggestion={suggestion}
            writing={writing}
            onTaken={() => keepFocus(outdated.length + place)}
          />
        ))}
      </ul>
      {open.length > FIRST && (
        <div className={styles.more}>
          <Button look="quiet" onPress={() => setIsWhole(!isWhole)}>
            {isWhole
              ? t("plan.page.showFewer")
              : t("plan.page.showAll", { number: formats.integer(open.length) })}
          </Button>
        </div>
      )}
    </div>
  );
}
