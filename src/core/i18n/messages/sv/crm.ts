import type { Translated } from "../../catalogue.ts";
import type { crm as english } from "../en/crm.ts";

export const crm: Translated<typeof english> = {
  action: {
    hubspot: "Exportera som HubSpot-pipeline",
    pipedrive: "Exportera som Pipedrive-steg",
    salesforce: "Exportera som Salesforce-metadata",
  },
  report: {
    title: "Innan det går till {{system}}",
    text: "{{system}} kan inte ta emot allt som det är i processen:",
    gaps: "Chanserna att vinna kan inte beräknas ännu:",
    save: "Spara filen",
  },
  warning: {
    probabilityRounded: "”{{name}}”: {{from}} blir {{to}}, det närmaste som kan anges.",
    probabilityBounded:
      "”{{name}}”: {{from}} blir {{to}}, eftersom bara avslutade affärer har 0 % eller 100 %.",
    probabilityAssumed:
      "”{{name}}”: chansen att vinna är inte känd. {{to}} står i dess ställe, efter stegens ordning.",
    probabilityLeftOut: "”{{name}}”: chansen att vinna är inte känd och utelämnas.",
    daysRounded:
      "”{{name}}”: den längsta tiden {{from}} blir {{to}}, eftersom bara hela dagar räknas.",
    daysInCalendar: "”{{name}}”: den längsta tiden {{from}} i arbetstid är {{to}} i kalendern.",
    nameCut: "”{{name}}” är för långt och blir ”{{to}}”.",
    nameMadeUnique: "”{{name}}” finns mer än en gång och blir ”{{to}}”.",
    nameMissing: "Det som saknar namn blir ”{{to}}”.",
    nameOnOneLine: "”{{name}}” sätts på en rad: ”{{to}}”.",
    nameForMachines: "”{{name}}” heter {{to}} för program, som bara tar enkla bokstäver.",
    guidanceCut_one:
      "”{{name}}”: {{count}} del av vägledningen kortas eller utelämnas av platsbrist.",
    guidanceCut_other:
      "”{{name}}”: {{count}} delar av vägledningen kortas eller utelämnas av platsbrist.",
    countsAsLost:
      "”{{name}}” ({{result}}) räknas som förlorad: ett CRM känner bara vunnet och förlorat.",
    endAdded: "”{{name}}” läggs till: processen har inget sådant utfall.",
    stepsLeftOut: "Utelämnas, eftersom bara steg förs över: {{name}}.",
    outcomesLeftOut: "Utelämnas, eftersom vunnen och förlorad är en affärs status: {{name}}.",
    pipelineNumber:
      "Sätt in numret som den nya pipelinen får i varje steg, där det nu står {{name}}.",
    stagesReplaced: "Driftsättningen ersätter organisationens alla affärsmöjlighetsfaser.",
    pathActivated: "Slå på Path i inställningarna, så att vägledningen syns.",
    purposeCut: "”{{name}}”: syftet är för långt för en beskrivning och kortas av.",
    noStages: "Processen har inga steg.",
  },
  cli: {
    verb: "Processen som konfiguration av ett CRM",
    system: "Vilket CRM: hubspot, pipedrive eller salesforce",
    output:
      "Skriv till den här filen och inte till standard ut; krävs för zip-filen till Salesforce",
    hubspot: "En pipeline för HubSpot",
    salesforce: "Metadata för Salesforce som zip",
    changed: "{{file}}: allt är inte som i processen:",
    noSystem: "Säg vilket CRM: --system {{names}}.",
    noOutput: "En zip är ingen text: säg vart den ska skrivas, med --output FILE.",
    unwritable: "{{file}} kan inte skrivas ({{reason}}).",
    written: "{{file}} är skriven.",
  },
};
