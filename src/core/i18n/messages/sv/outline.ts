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
    columnWider: "Gör kolumnen bredare",
    columnNarrower: "Gör kolumnen smalare",
    columnsReset: "Återställ kolumnerna",
    print: "Skriv ut dispositionen",
  },
  drag: {
    label: "Flytta i dispositionen",
    arrow: "En pil hör till det steg som den lämnar. Led den någon annanstans i kolumnen ”Nästa”.",
  },
  measured: "{{name}}: {{actual}} av {{target}}",
  number: "Nr",
  turnInto: {
    leadSource: "Gör om till leadkälla",
    stage: "Gör om till steg i processen",
    activity: "Gör om till aktivitet",
    decision: "Gör om till beslut",
    outcome: "Gör om till utfall",
    note: "Gör om till anteckning",
    flow: "Gör om till flöde",
    dependency: "Gör om till beroende",
  },
  otherKind: "Annan typ",
  said: {
    stageNumber: "{{name}} är nu steg nummer {{number}}",
    moved: "{{name}} flyttades",
    columnWidth: "Kolumnen {{column}}: bredd {{width}} bildpunkter",
    turnedInto: "{{name}} är nu av annan typ: {{kind}}",
    turnedLeaving:
      "{{name}} är nu av annan typ: {{kind}}. Det som inte har någon plats där togs bort.",
  },
  refusal: {
    orderFollowsFlows:
      "Platsen följer av flödena. Släpp det mellan två steg som ett flöde förbinder.",
    endsHaveNoOrder:
      "Platsen följer av flödena: leadkällor, utfall och anteckningar har ingen egen ordning.",
    onlyActivitiesInStages: "Bara aktiviteter kan ligga i ett steg.",
    stageHoldsActivities: "Det finns aktiviteter i {{name}}. Ta ut dem först.",
  },
};
