import { DEPARTMENTS } from "../../../core/process/fields.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { Choice } from "./fields.tsx";
import { optionsOf } from "./options.ts";

export function DepartmentChoice({ value }: { readonly value: string | undefined }) {
  const t = useTranslate();
  return (
    <Choice
      field="department"
      label="process.field.department"
      value={value}
      options={optionsOf(t, DEPARTMENTS, (department) => `process.department.${department}`)}
    />
  );
}
