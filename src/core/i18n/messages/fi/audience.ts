import type { Translated } from "../../catalogue.ts";
import type { audience as english } from "../en/audience.ts";

export const audience: Translated<typeof english> = {
  group: "Kenelle se on",
  department: "Osasto",
  allDepartments: "Kaikki osastot",
  location: "Toimipaikka",
  allLocations: "Kaikki toimipaikat",
  hidden_one: "{{count}} kohta, joka ei koske heitä, on piilotettu täältä ja vienneistä.",
  hidden_other: "{{count}} kohtaa, jotka eivät koske heitä, on piilotettu täältä ja vienneistä.",
  nothingHidden: "Kaikki koskee heitä: mitään ei ole piilotettu.",
  showAll: "Näytä kaikki",
  everything: "Koko tiekartta on näkyvissä.",
  nowHidden: "”{{name}}” on nyt piilotettu, koska se ei koske valittuja.",
  document: {
    for: "Kenelle",
    leftOut: "Jätetty pois, koska koskee muita",
  },
};
