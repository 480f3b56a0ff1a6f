import type { Translated } from "../../catalogue.ts";
import type { storage as english } from "../en/storage.ts";

export const storage: Translated<typeof english> = {
  readOnly:
    "Tätä prosessia muokataan toisella välilehdellä. Valitse ”Muokkaa täällä”, jos haluat muuttaa sitä tässä.",
  following: {
    text: "Tätä prosessia muokataan toisella välilehdellä. Näet jokaisen muutoksen sitä mukaa kuin se tehdään.",
    editHere: "Muokkaa täällä",
    asking: "Kysytään toiselta välilehdeltä…",
    begun: "Voit nyt muokata täällä",
    lent: "Prosessia muokataan nyt toisella välilehdellä",
    notTaken:
      "Viimeisiä täällä tehtyjä muutoksia ei voitu tallentaa, koska toinen välilehti jatkoi. Tallenna ne tiedostoon.",
    openElsewhere: "”{{name}}” on auki toisella välilehdellä. Sulje se ensin siellä.",
  },
  lost: {
    gone_one: "”{{name}}” oli tallennettu tähän selaimeen, ja se on kadonnut.",
    gone_other:
      "Tähän selaimeen oli tallennettu {{count}} prosessia, jotka ovat kadonneet: {{name}}.",
    behind_one:
      "Prosessin ”{{name}}” viimeiset muutokset ovat kadonneet selaimen tallennustilasta.",
    behind_other:
      "Viimeiset muutokset {{count}} prosessiin ovat kadonneet selaimen tallennustilasta: {{name}}.",
    unreadable_one: "”{{name}}” on tallennettu tähän selaimeen, mutta sitä ei voida lukea.",
    unreadable_other:
      "Tähän selaimeen on tallennettu {{count}} prosessia, joita ei voida lukea: {{name}}.",
    hasBackup: "Varmuuskopio on olemassa: {{date}}.",
    hasOlder:
      "Varmuuskopio on olemassa, mutta vanhemmasta tilasta: {{date}}. Viimeiset muutokset puuttuvat siitä.",
    noBackup: "Tässä selaimessa ei ole varmuuskopiota. Jos tallensit tiedoston, tuo se.",
    restore: "Palauta varmuuskopio",
    download: "Lataa varmuuskopio",
    dismiss: "Jatka ilman",
    restored_one: "”{{name}}” palautettiin varmuuskopiosta",
    restored_other: "{{count}} prosessia palautettiin varmuuskopiosta",
    restoredBeside_one:
      "Prosessin ”{{name}}” varmuuskopio on nyt sen vieressä omana prosessinaan. Mitään ei korvattu.",
    restoredBeside_other:
      "{{count}} varmuuskopiota on nyt prosessiensa vieressä omina prosesseinaan. Mitään ei korvattu.",
    backupName: "{{name}} (varmuuskopio {{date}})",
    restoreFailed: "Prosessia ”{{name}}” ei voitu palauttaa varmuuskopiosta",
    nameless: "prosessi",
  },
  forgetful: {
    text: "Tämä selain saattaa unohtaa, mitä tänne tallennetaan: yksityinen ikkuna unohtaa suljettaessa, muut levyn täyttyessä. Tallenna tärkeät asiat levylle.",
    dismiss: "Selvä",
  },
  disk: {
    save: "Tallenna levylle",
    saved: "Tallennettu tiedostoon {{file}}",
    failed:
      "Tiedostoa {{file}} ei voitu kirjoittaa: {{reason}}. Prosessi on yhä tallessa tässä selaimessa, ja tiedosto on ennallaan.",
    gone: "Tiedostoa {{file}} ei enää ole. Prosessi on yhä tallessa tässä selaimessa.",
    forbidden:
      "Stagecraft ei saa kirjoittaa tiedostoa {{file}}. Prosessi on yhä tallessa tässä selaimessa.",
    saveElsewhere: "Tallenna muualle",
    changed: "Joku muu on muuttanut tiedostoa",
    changedText:
      "{{file}} ei ole sellainen, jollaiseksi Stagecraft sen viimeksi kirjoitti. Kumman haluat säilyttää?",
    keepMine: "Korvaa omallani",
    openTheirs: "Avaa toinen",
    fileKind: "Stagecraftin prosessi",
  },
  damaged_one: "Yhtä tallennettua prosessia ei voitu lukea, ja se jätettiin ennalleen.",
  damaged_other: "{{count}} tallennettua prosessia ei voitu lukea, ja ne jätettiin ennalleen.",
};
