import type { Translated } from "../../catalogue.ts";
import type { templates as english } from "../en/templates.ts";

export const templates: Translated<typeof english> = {
  sevenStage: {
    name: "B2B-process i sju steg",
    description:
      "Från förberedelse till rekommendationer, med frågebatterier, invändningar och svar, kunder som tystnar, bearbetning och omtag.",
  },
  classic: {
    name: "Klassisk säljprocess",
    description:
      "Lead, konvertering, identifiering, offert och avtal, avslut och överlämning till support.",
  },
  fiveStage: {
    name: "Fem steg",
    description: "Prospektering, kvalificering, presentation, förhandling och avslut.",
  },
  threeStage: {
    name: "Tre steg",
    description: "Kvalificering, offert, avslut: för korta affärer med en enda beslutsfattare.",
  },
  blank: {
    name: "Tom process",
    description: "En leadskälla, ett steg och två utfall, för att rita en egen.",
  },
};
