import type { Translated } from "../../catalogue.ts";
import type { pictures as english } from "../en/pictures.ts";

export const pictures: Translated<typeof english> = {
  export: "Экспорт в виде картинки",
  copyAction: "Скопировать как картинку",
  title: "Картинка",
  preview: "Предварительный вид картинки",
  format: "Формат",
  part: "Часть",
  whole: "Вся схема",
  selection: "Выделенное",
  size: "Размер",
  otherSize: "Другой",
  width: "Ширина в пикселях",
  widthBetween: "От {{least}} до {{most}} пикс.",
  ground: "Фон",
  white: "Белый",
  transparent: "Прозрачный",
  pixels: "{{width}} × {{height}} пикс.",
  vector: "{{width}} × {{height}} пикс., чётко в любом размере",
  tooLarge:
    "Вышло бы {{width}} × {{height}} пикс. Программы открывают не больше {{side}} пикс. по стороне и {{all}} млн всего.",
  useScale: "Взять {{scale}}",
  copy: "Скопировать",
  save: "Сохранить",
  drawing: "Рисуем картинку…",
  making: "Готовим файл…",
  failed: "Не удалось нарисовать картинку: {{reason}}",
  copied: "Картинка скопирована",
  notCopied: "Браузер не позволил скопировать картинку. Сохраните её в файл.",
};
