import type { Translated } from "../../catalogue.ts";
import type { smart as english } from "../en/smart.ts";

export const smart: Translated<typeof english> = {
  heading: "Ovatko tavoitteet SMART-tavoitteita?",
  label: "SMART, {{row}}: {{parts}}",
  met: "{{part}}: kyllä",
  lacking: "{{part}}: {{reasons}}",
  unknown: "{{part}}: ei tiedossa, {{reasons}}",
  whole: "”{{name}}” on SMART-tavoite.",
  some: "”{{name}}”: {{parts}}",
  part: {
    specific: "Täsmällinen",
    measurable: "Mitattava",
    achievable: "Saavutettavissa",
    relevant: "Merkityksellinen",
    timeBound: "Aikataulutettu",
  },
  reason: {
    name: "sillä ei ole nimeä",
    owner: "kukaan ei vastaa siitä",
    metric: "mikään ei mittaa sitä",
    target: "ei ole lukua, johon pyrkiä",
    baseline: "se ei kerro, missä ollaan tänään",
    beyondReach: "enemmän kuin vuosi tuo, vaikka jokainen liidi voitettaisiin",
    unreached: "prosessi ei nykyisellään saavuta sitä, eikä sen hyväksi ole suunniteltu mitään",
    planned:
      "prosessi ei nykyisellään saavuta sitä, eikä suunnitellun työn vaikutus ole ennusteessa",
    noForecast: "ennusteessa ei ole lukua sille",
    unserved: "siihen ei liity strategiaa, hanketta eikä prosessin osaa",
    dueDate: "määräpäivää ei ole",
    beforeStart: "määräpäivä on ennen tiekartan alkua",
  },
};
