import type { Translated } from "../../catalogue.ts";
import type { tools as english } from "../en/tools.ts";

/** Tools of the canvas: inserting room, connecting by dropping, what each kind of node is for. */
export const tools: Translated<typeof english> = {
  space: {
    action: "Lisää tai poista tilaa",
    word: "Tila",
    hint: "Lisää tilaa vetämällä oikealle tai alas, poista vetämällä vasemmalle tai ylös. Escape lopettaa",
    said: {
      on: "{{hint}}. Näppäimillä: Alt+Vaihto ja nuolinäppäimet tekevät tilaa valinnan eteen",
      off: "Tilatyökalu pantiin pois",
      inserted_one: "Tilaa lisätty: {{count}} elementti siirtyi",
      inserted_other: "Tilaa lisätty: {{count}} elementtiä siirtyi",
      removed_one: "Tilaa poistettu: {{count}} elementti siirtyi",
      removed_other: "Tilaa poistettu: {{count}} elementtiä siirtyi",
    },
  },
  offer: {
    hint: "Yhdistä pudottamalla; {{key}} estää sen",
    said: "Tähän pudotettuna: {{source}} → {{target}}",
    label: "Siirrä ja yhdistä",
  },
  kinds: {
    stage: "Prosessin vaihe ja se, minkä on oltava totta ennen sitä ja sen jälkeen",
    activity: "Työtä vaiheen sisällä, kuten puhelu tai demo; vie työtunteja ja aikaa",
    decision: "Kysymys, jonka kaksi tai useampi vastaus johtaa eri suuntiin",
    leadSource: "Mistä liidit tulevat, montako kuukaudessa ja mitä yksi maksaa",
    outcome:
      "Mihin kauppa päättyy: voitettu, hävitty, hylätty, jatkohoidossa tai siirretty eteenpäin",
    note: "Huomautus piirtoalueella; ei vaikuta lukuihin",
  },
};
