import type { Translated } from "../../catalogue.ts";
import type { crm as english } from "../en/crm.ts";

export const crm: Translated<typeof english> = {
  action: {
    hubspot: "Vie HubSpot-putkena",
    pipedrive: "Vie Pipedrive-vaiheina",
    salesforce: "Vie Salesforce-metatietoina",
  },
  report: {
    title: "Ennen siirtoa: {{system}}",
    text: "{{system}} ei voi ottaa kaikkea sellaisena kuin se on prosessissa:",
    gaps: "Voittamisen todennäköisyyksiä ei voi vielä laskea:",
    save: "Tallenna tiedosto",
  },
  warning: {
    probabilityRounded: "”{{name}}”: {{from}} muuttuu arvoksi {{to}}, joka on lähin mahdollinen.",
    probabilityBounded:
      "”{{name}}”: {{from}} muuttuu arvoksi {{to}}, koska vain päättyneillä kaupoilla on 0 % tai 100 %.",
    probabilityAssumed:
      "”{{name}}”: voittamisen todennäköisyyttä ei tiedetä. Sen tilalla on {{to}} vaiheiden järjestyksen mukaan.",
    probabilityLeftOut: "”{{name}}”: voittamisen todennäköisyyttä ei tiedetä, joten se jää pois.",
    daysRounded:
      "”{{name}}”: pisin aika {{from}} pyöristyy: {{to}}, koska vain kokonaiset päivät lasketaan.",
    daysInCalendar: "”{{name}}”: pisin aika työpäivinä, {{from}}, on kalenterissa {{to}}.",
    nameCut: "”{{name}}” on liian pitkä ja lyhenee: ”{{to}}”.",
    nameMadeUnique: "”{{name}}” esiintyy useammin kuin kerran ja saa nimen ”{{to}}”.",
    nameMissing: "Nimetön saa nimen ”{{to}}”.",
    nameOnOneLine: "”{{name}}” kirjoitetaan yhdelle riville: ”{{to}}”.",
    nameForMachines: "Ohjelmissa ”{{name}}” on {{to}}, sillä ne hyväksyvät vain peruskirjaimia.",
    guidanceCut_one: "”{{name}}”: ohjeesta lyhenee tai jää pois {{count}} osa tilan puutteessa.",
    guidanceCut_other: "”{{name}}”: ohjeesta lyhenee tai jää pois {{count}} osaa tilan puutteessa.",
    countsAsLost:
      "”{{name}}” ({{result}}) lasketaan hävityksi: CRM tuntee vain voitetun ja hävityn.",
    endAdded: "”{{name}}” lisätään: prosessissa ei ole sellaista lopputulosta.",
    stepsLeftOut: "Jää pois, koska vain vaiheet siirtyvät: {{name}}.",
    outcomesLeftOut: "Jää pois, koska voitettu ja hävitty ovat kaupan tila: {{name}}.",
    pipelineNumber: "Pane uuden putken saama numero jokaiseen vaiheeseen, missä nyt on {{name}}.",
    stagesReplaced: "Käyttöönotto korvaa kaikki organisaation myyntimahdollisuuksien vaiheet.",
    pathActivated: "Ota Path käyttöön asetuksissa, jotta ohje näkyy.",
    purposeCut: "”{{name}}”: tarkoitus on liian pitkä kuvaukseksi, ja se lyhennetään.",
    noStages: "Prosessissa ei ole vaiheita.",
  },
  cli: {
    verb: "Prosessi CRM-järjestelmän asetuksina",
    system: "Mikä CRM: hubspot, pipedrive tai salesforce",
    output: "Kirjoita tähän tiedostoon eikä vakiotulosteeseen; tarpeen Salesforcen zip-tiedostolle",
    hubspot: "Putki HubSpotille",
    salesforce: "Metatiedot Salesforcelle zip-tiedostona",
    changed: "{{file}}: kaikki ei ole kuten prosessissa:",
    noSystem: "Sano mikä CRM: --system {{names}}.",
    noOutput: "Zip ei ole tekstiä: sano minne se kirjoitetaan, --output FILE.",
    unwritable: "Tiedostoa {{file}} ei voi kirjoittaa ({{reason}}).",
    written: "{{file}} on kirjoitettu.",
  },
};
