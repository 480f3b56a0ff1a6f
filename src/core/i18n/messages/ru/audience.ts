import type { Translated } from "../../catalogue.ts";
import type { audience as english } from "../en/audience.ts";

export const audience: Translated<typeof english> = {
  group: "Для кого",
  department: "Отдел",
  allDepartments: "Все отделы",
  location: "Офис",
  allLocations: "Все офисы",
  hidden_one: "{{count}} запись, которая их не касается, скрыта здесь и в экспорте.",
  hidden_few: "{{count}} записи, которые их не касаются, скрыты здесь и в экспорте.",
  hidden_many: "{{count}} записей, которые их не касаются, скрыты здесь и в экспорте.",
  hidden_other: "{{count}} записи, которые их не касаются, скрыты здесь и в экспорте.",
  nothingHidden: "Всё касается их: ничего не скрыто.",
  showAll: "Показать всё",
  everything: "Показана вся дорожная карта.",
  nowHidden: "«{{name}}» теперь скрыто: это не касается тех, кто выбран.",
  document: {
    for: "Для кого",
    leftOut: "Опущено, так как касается других",
  },
};
