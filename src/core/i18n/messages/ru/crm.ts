import type { Translated } from "../../catalogue.ts";
import type { crm as english } from "../en/crm.ts";

export const crm: Translated<typeof english> = {
  action: {
    hubspot: "Экспорт в воронку HubSpot",
    pipedrive: "Экспорт в этапы Pipedrive",
    salesforce: "Экспорт в метаданные Salesforce",
  },
  report: {
    title: "Перед передачей в {{system}}",
    text: "{{system}} не может принять всё так, как есть в процессе:",
    gaps: "Вероятности продажи пока нельзя рассчитать:",
    save: "Сохранить файл",
  },
  warning: {
    probabilityRounded: "«{{name}}»: вместо {{from}} будет {{to}} — ближайшее допустимое.",
    probabilityBounded:
      "«{{name}}»: вместо {{from}} будет {{to}}: 0 % и 100 % бывают только у закрытых сделок.",
    probabilityAssumed:
      "«{{name}}»: вероятность продажи неизвестна. Вместо неё стоит {{to}} — по порядку этапов.",
    probabilityLeftOut: "«{{name}}»: вероятность продажи неизвестна и опущена.",
    daysRounded: "«{{name}}»: наибольший срок {{from}} станет {{to}}: считаются только целые дни.",
    daysInCalendar:
      "«{{name}}»: наибольший срок в рабочих днях ({{from}}) — это {{to}} по календарю.",
    nameCut: "«{{name}}» — слишком длинно, останется «{{to}}».",
    nameMadeUnique: "«{{name}}» встречается не один раз и станет «{{to}}».",
    nameMissing: "То, что без названия, станет «{{to}}».",
    nameOnOneLine: "«{{name}}» записывается в одну строку: «{{to}}».",
    nameForMachines:
      "Для программ «{{name}}» называется {{to}}: они принимают только простые буквы.",
    guidanceCut_one:
      "«{{name}}»: {{count}} часть рекомендаций сокращена или опущена: не хватает места.",
    guidanceCut_few:
      "«{{name}}»: {{count}} части рекомендаций сокращены или опущены: не хватает места.",
    guidanceCut_many:
      "«{{name}}»: {{count}} частей рекомендаций сокращены или опущены: не хватает места.",
    guidanceCut_other:
      "«{{name}}»: {{count}} части рекомендаций сокращены или опущены: не хватает места.",
    countsAsLost: "«{{name}}» ({{result}}) считается отказом: CRM знает только продажу и отказ.",
    endAdded: "Добавлено «{{name}}»: такого исхода в процессе нет.",
    stepsLeftOut: "Опущено, потому что переносятся только этапы: {{name}}.",
    outcomesLeftOut: "Опущено, потому что продажа и отказ — это статус сделки: {{name}}.",
    pipelineNumber: "Впишите номер новой воронки в каждый этап — туда, где сейчас {{name}}.",
    stagesReplaced: "Развёртывание заменит все стадии возможностей, которые есть в организации.",
    pathActivated: "Включите Path в настройках, чтобы рекомендации были видны.",
    purposeCut: "«{{name}}»: назначение слишком длинное для описания и обрезается.",
    noStages: "В процессе нет этапов.",
  },
  cli: {
    verb: "Процесс как настройка CRM",
    system: "Какая CRM: hubspot, pipedrive или salesforce",
    output: "Записать в этот файл, а не в стандартный вывод; нужно для zip-файла Salesforce",
    hubspot: "Воронка для HubSpot",
    salesforce: "Метаданные для Salesforce в zip-файле",
    changed: "{{file}}: не всё так, как в процессе:",
    noSystem: "Укажите CRM: --system {{names}}.",
    noOutput: "Zip — не текст: укажите, куда его записать: --output FILE.",
    unwritable: "Не удаётся записать {{file}} ({{reason}}).",
    written: "Файл {{file}} записан.",
  },
};
