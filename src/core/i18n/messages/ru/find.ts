import type { Translated } from "../../catalogue.ts";
import type { find as english } from "../en/find.ts";

export const find: Translated<typeof english> = {
  label: "Найти в процессе",
  text: "Искомый текст",
  kind: "Вид",
  anyKind: "Любой вид",
  anyRole: "Любая роль",
  count_one: "{{shown}} результат",
  count_few: "{{shown}} результата",
  count_many: "{{shown}} результатов",
  count_other: "{{shown}} результата",
  none: "Ничего не найдено",
  at: "{{number}} из {{count}}",
  next: "Следующий результат",
  previous: "Предыдущий результат",
  said: "Результат {{number}} из {{count}}",
};
