import type { Translated } from "../../catalogue.ts";
import type { outline as english } from "../en/outline.ts";

export const outline: Translated<typeof english> = {
  title: "Disposition",
  label: "Disposition för {{name}}",
  resize: "Dispositionens bredd",
  menu: "Åtgärder för raden",
  column: {
    step: "Steg",
    next: "Nästa",
  },
  stageNumber: "Steg {{number}}",
  to: "Till {{name}}",
  neededBy: "Behövs för {{name}}",
  empty: "Här finns inget ännu. Lägg till en leadkälla, ett steg eller en aktivitet.",
  addRole: "Lägg till rollen ”{{name}}”",
  cell: "{{column}} för {{name}}",
  fixed: "Det finns inget att redigera i den här cellen",
  connect: "Koppla {{name}} till",
  action: {
    open: "Disposition",
    connectTo: "Koppla till…",
    up: "Flytta upp i dispositionen",
    down: "Flytta ned i dispositionen",
    intoStage: "Lägg i steget",
    outOfStage: "Ta ut ur steget",
  },
  said: {
    stageNumber: "{{name}} är nu steg nummer {{number}}",
    moved: "{{name}} flyttades",
  },
  refusal: {
    orderFollowsFlows:
      "Platsen följer av flödena som leder hit. Processens steg, och aktiviteter i ett steg, kan flyttas.",
  },
};
