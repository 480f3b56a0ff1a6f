import { useState } from "react";
import { addRecord } from "../../../core/edits/addRecord.ts";
import type { MessageKey } from "../../../core/i18n/catalogue.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { editorStore, run } from "../../../state/store/editor.ts";
import { Button } from "../../kit/Button.tsx";
import { Select } from "../../kit/Select.tsx";
import { TextField } from "../../kit/TextField.tsx";
import { setFields } from "../../../core/edits/setFields.ts";
import { refusalText, textProblem, useTarget } from "./target.ts";
import { useRecords } from "./useRecords.ts";
import styles from "../Inspector.module.css";

interface RoleChoiceProps {
  /** The fields that hold the role; each record takes those that its kind has. */
  readonly fields: readonly ("ownerRoleId" | "roleId")[];
  readonly label: MessageKey;
  /** Undefined: several records that differ. */
  readonly value: string | null | undefined;
}

const NONE = "none:";
const NEW = "new:";
const ROLE = "role:";

/** A choice among the roles; one that is not there yet is made on the spot. */
export function RoleChoice({ fields, label, value }: RoleChoiceProps) {
  const t = useTranslate();
  const ids = useTarget();
  const roles = useRecords((document) => document.role.values());
  const [naming, setNaming] = useState(false);
  const mergeKey = `role ${ids.join(" ")}`;

  const choose = (roleId: string | null, merge?: string) =>
    refusalText(
      run(
        setFields,
        { ids, fields: Object.fromEntries(fields.map((field) => [field, roleId])) },
        { label, mergeKey: merge, keepSelection: true },
      ),
    );
  const create = (name: string): string | null => {
    const twin = roles.find((role) => role.name === name);
    if (twin !== undefined) return choose(twin.id);
    const known = editorStore.getState().document?.role;
    const step = `${mergeKey} ${Date.now()}`;
    const refusal = run(
      addRecord,
      { kind: "role", fields: { name } },
      { label: "inspector.add.role", mergeKey: step, keepSelection: true },
    );
    const after = editorStore.getState().document?.role.keys() ?? [];
    const made = [...after].find((id) => known?.has(id) !== true);
    return made === undefined ? refusalText(refusal) : choose(made, step);
  };

  return (
    <>
      <Select
        label={t(label)}
        value={value === undefined ? null : value === null ? NONE : ROLE + value}
        placeholder={value === undefined ? t("inspector.differs") : undefined}
        options={[
          { value: NONE, label: t("inspector.noRole") },
          ...roles.map((role) => ({
            value: ROLE + role.id,
            label: role.name === "" ? t("common.untitled") : role.name,
          })),
          { value: NEW, label: t("inspector.newRole"), icon: "add" as const },
        ]}
        onChange={(option) => {
          setNaming(option === NEW);
          if (option !== NEW) choose(option === NONE ? null : option.slice(ROLE.length));
        }}
      />
      {naming && <NewRole onDone={() => setNaming(false)} onCreate={create} />}
    </>
  );
}

interface NewRoleProps {
  /** Returns what is wrong, or null. */
  readonly onCreate: (name: string) => string | null;
  readonly onDone: () => void;
}

function NewRole({ onCreate, onDone }: NewRoleProps) {
  const t = useTranslate();
  const [name, setName] = useState("");
  const create = (text: string) => {
    const trimmed = text.trim();
    if (trimmed !== "" && onCreate(trimmed) === null) onDone();
  };
  return (
    <div className={styles.inlineForm}>
      <TextField
        label={t("inspector.roleName")}
        value=""
        autoFocus
        onCommit={(text) => {
          setName(text);
          return textProblem(text);
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape") onDone();
          if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
            create(event.target.value);
          }
        }}
      />
      <div className={styles.inlineButtons}>
        <Button dense look="primary" onPress={() => create(name)}>
          {t("common.add")}
        </Button>
        <Button dense onPress={onDone}>
          {t("common.cancel")}
        </Button>
      </div>
    </div>
  );
}
