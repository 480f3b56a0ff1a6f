/** What a column of a pasted table may say. */
export type RowColumn = "name" | "stage" | "role" | "duration";

/** How tables head their columns, in our languages: small letters, without half spaces. */
const COLUMNS: Readonly<Record<RowColumn, string>> = {
  name: "name,activity,task,step|namn,aktivitet,uppgift|nimi,toimenpide,tehtävä|nama,aktivitas,tugas|название,имя,действие,задача|نام,فعالیت,کار",
  stage: "stage,phase|steg,fas|vaihe|tahap,fase|этап,стадия|مرحله",
  role: "role,owner,who|roll,ansvarig|rooli,vastuuhenkilö|peran,penanggung jawab|роль,ответственный|نقش,مسئول",
  duration:
    "duration,days|varaktighet,dagar|kesto,päivät,päivää|durasi,hari|длительность,дни,дней|مدت,روز",
};

const DAYS = "d,day,days|dag,dagar|pv,päivä,päivää|hari,hr|д,дн,день,дня,дней|روز";
const WEEKS = "w,week,weeks|v,vecka,veckor|vk,viikko,viikkoa|minggu|нед,неделя,недели,недель|هفته";

export const COLUMN_WORDS: ReadonlyMap<string, RowColumn> = new Map(
  (["name", "stage", "role", "duration"] as const).flatMap((column) =>
    wordsOf(COLUMNS[column]).map((word) => [word, column] as const),
  ),
);

export const DAY_WORDS: ReadonlySet<string> = new Set(wordsOf(DAYS));
export const WEEK_WORDS: ReadonlySet<string> = new Set(wordsOf(WEEKS));

function wordsOf(list: string): string[] {
  return list.split(/[,|]/u);
}
