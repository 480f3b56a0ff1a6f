import { useState } from "react";
import { useTranslate } from "../../../state/session/session.ts";
import { Select, type SelectOption } from "../../kit/Select.tsx";
import { TextField } from "../../kit/TextField.tsx";
import type { ValueSpec } from "../model/fieldSpecs.ts";
import { textProblem } from "../model/write.ts";

interface WordChoiceProps {
  readonly label: string;
  readonly hideLabel?: boolean | undefined;
  readonly value: string;
  readonly spec: Extract<ValueSpec, { type: "word" }>;
  /** Returns what is wrong, or null. */
  readonly onChange: (value: string) => string | null;
}

// A value can't be empty, so that no word of the user's is taken for it.
const OTHER = "";

/** A choice among words; where the list is open, a word of the user's own can be typed. */
export function WordChoice({ label, hideLabel, value, spec, onChange }: WordChoiceProps) {
  const t = useTranslate();
  const [typing, setTyping] = useState(false);
  if (typing) {
    const known = spec.words.some((word) => word.value === value);
    return (
      <div role="presentation" onBlur={() => setTyping(false)}>
        <TextField
          label={label}
          hideLabel={hideLabel}
          value={known ? "" : value}
          autoFocus
          onCommit={(text) => {
            const word = text.trim();
            return word === "" ? null : (textProblem(word) ?? onChange(word));
          }}
        />
      </div>
    );
  }
  const options: SelectOption<string>[] = spec.words.map((word) => ({
    value: word.value,
    label: t(word.label),
  }));
  if (!options.some((option) => option.value === value)) options.push({ value, label: value });
  if (spec.ownWords) options.push({ value: OTHER, label: t("roadmap.page.otherWord") });
  return (
    <Select
      label={label}
      hideLabel={hideLabel}
      options={options}
      value={value}
      onChange={(chosen) => {
        if (chosen === OTHER) setTyping(true);
        else onChange(chosen);
      }}
    />
  );
}
