import type { Translated } from "../../catalogue.ts";
import type { storage as english } from "../en/storage.ts";

export const storage: Translated<typeof english> = {
  readOnly:
    "Processen redigeras i en annan flik. Välj ”Redigera här” för att ändra den i den här fliken.",
  following: {
    text: "Den här processen redigeras i en annan flik. Du ser varje ändring när den görs.",
    editHere: "Redigera här",
    asking: "Frågar den andra fliken…",
    begun: "Nu kan du redigera här",
    lent: "Nu redigeras processen i en annan flik",
    notTaken:
      "De senaste ändringarna här gick inte att lagra, eftersom en annan flik tog över. Spara dem som en fil.",
    openElsewhere: "”{{name}}” är öppen i en annan flik. Stäng den där först.",
  },
  lost: {
    gone_one: "”{{name}}” var lagrad i den här webbläsaren och är borta.",
    gone_other: "{{count}} processer var lagrade i den här webbläsaren och är borta: {{name}}.",
    behind_one: "De senaste ändringarna i ”{{name}}” är borta ur webbläsarens lagring.",
    behind_other:
      "De senaste ändringarna i {{count}} processer är borta ur webbläsarens lagring: {{name}}.",
    unreadable_one: "”{{name}}” är lagrad i den här webbläsaren och går inte att läsa.",
    unreadable_other:
      "{{count}} processer är lagrade i den här webbläsaren och går inte att läsa: {{name}}.",
    hasBackup: "Det finns en säkerhetskopia från {{date}}.",
    hasOlder:
      "Det finns en säkerhetskopia, men av ett äldre läge, från {{date}}: de sista ändringarna saknas i den.",
    noBackup:
      "Det finns ingen säkerhetskopia i den här webbläsaren. Om du har sparat en fil kan du importera den.",
    restore: "Återställ säkerhetskopian",
    download: "Ladda ner säkerhetskopian",
    dismiss: "Fortsätt utan",
    restored_one: "”{{name}}” har återställts från säkerhetskopian",
    restored_other: "{{count}} processer har återställts från säkerhetskopian",
    restoredBeside_one:
      "Säkerhetskopian av ”{{name}}” ligger nu bredvid, som en egen process. Inget har skrivits över.",
    restoredBeside_other:
      "{{count}} säkerhetskopior ligger nu bredvid sina processer, som egna processer. Inget har skrivits över.",
    backupName: "{{name}} (säkerhetskopia {{date}})",
    restoreFailed: "”{{name}}” gick inte att återställa från säkerhetskopian",
    nameless: "en process",
  },
  forgetful: {
    text: "Webbläsaren kan glömma det som lagras här: ett privat fönster gör det när det stängs, andra när disken blir full. Spara det som är viktigt på disken.",
    dismiss: "Jag förstår",
  },
  disk: {
    save: "Spara på disken",
    saved: "Sparad i {{file}}",
    failed:
      "{{file}} gick inte att skriva: {{reason}}. Processen finns kvar i den här webbläsaren, och filen är som den var.",
    gone: "{{file}} finns inte längre. Processen finns kvar i den här webbläsaren.",
    forbidden:
      "Stagecraft får inte skriva till {{file}}. Processen finns kvar i den här webbläsaren.",
    saveElsewhere: "Spara på annan plats",
    changed: "Någon annan har ändrat filen",
    changedText:
      "{{file}} är inte som Stagecraft senast skrev den. Vilken av de två vill du behålla?",
    keepMine: "Ersätt den med min",
    openTheirs: "Öppna den andra",
    fileKind: "Stagecraft-process",
  },
  damaged_one: "En lagrad process gick inte att läsa och har lämnats som den är.",
  damaged_other: "{{count}} lagrade processer gick inte att läsa och har lämnats som de är.",
};
