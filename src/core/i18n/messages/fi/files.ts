import type { Translated } from "../../catalogue.ts";
import type { files as english } from "../en/files.ts";

export const files: Translated<typeof english> = {
  failure: {
    empty: "Tiedosto on tyhjä. Sitä ei ehkä tallennettu kokonaan; kokeile aiempaa kopiota.",
    tooLarge:
      "Tiedosto on liian suuri: {{found, number}} Mt. Stagecraft avaa enintään {{limit, number}} Mt:n tiedostoja.",
    notText: "Tiedosto ei ole tekstitiedosto, joten se ei voi olla Stagecraftin prosessi.",
    foreign: "Tämä ei ole Stagecraftin prosessi. Se näyttää olevan {{found}}.",
    notJson:
      "Tiedosto on vioittunut: rivillä {{line, number}}, sarakkeessa {{column, number}} on virhe.",
    cutOff:
      "Tiedosto on vajaa: se päättyy kesken rivillä {{line, number}}, sarakkeessa {{column, number}}. Yritä ladata tai kopioida se uudelleen.",
    tooDeep:
      "Tiedostossa on yli {{limit, number}} sisäkkäistä tasoa (rivi {{line, number}}, sarake {{column, number}}). Mikään prosessi ei ole sellainen, joten sitä ei avata.",
    notAnObject: "Tiedoston tiedot ovat kelvollisia, mutta se ei ole Stagecraftin prosessi.",
    unknownFormat: "Tiedosto ilmoittaa muodokseen ”{{found}}”, jota Stagecraft ei tunne.",
    noFormat: "Tiedosto ei kerro, mikä se on, joten sitä ei voi avata Stagecraftin prosessina.",
    badVersion: "Tiedoston versio ”{{found}}” ei ole versionumero.",
    noVersion: "Tiedosto ei kerro, mitä muodon versiota se käyttää.",
    newer:
      "Tiedosto on tallennettu uudemmalla Stagecraftilla (tiedoston versio {{found, number}}; tämä lukee versioon {{limit, number}} asti). Lataa sivu uudelleen, niin saat uusimman Stagecraftin. Itse tiedostoon ei kosketa.",
    notAList: "Tiedosto on vioittunut: kohdan ”{{path}}” pitäisi olla luettelo, mutta se ei ole.",
    tooMany:
      "Tiedostossa on {{found, number}} elementtiä. Stagecraft avaa prosesseja, joissa niitä on enintään {{limit, number}}.",
  },
  foreign: {
    zip: "ZIP-paketti tai Excelin, Wordin tai Vision asiakirja",
    pdf: "PDF-asiakirja",
    image: "kuva",
    office: "vanhempi Officen tai Vision asiakirja",
    gzip: "pakattu arkisto",
    xml: "XML-tiedosto",
    svg: "SVG-piirros",
    html: "verkkosivu",
    bpmn: "BPMN-kaavio",
    drawio: "draw.io-kaavio",
    excalidraw: "Excalidraw-piirros",
    tldraw: "tldraw-piirros",
    jsonCanvas: "JSON Canvas, jollaisia esimerkiksi Obsidian tekee",
    reactFlow: "React Flow -kaavio",
    n8n: "n8n-työnkulku",
    nodeRed: "Node-RED-vuo",
    mermaid: "Mermaid-kaavio",
    roadmap: "Stagecraftista viety myynnin tiekartta; siinä on suunnitelma, ei prosessia",
    fragment: "Stagecraftista kopioitu prosessin osa; liitä se piirtoalueelle",
    process: "kokonainen Stagecraftin prosessi; avaa se tiedostona",
  },
  repair: {
    versionAsText: "Versionumero oli kirjoitettu tekstinä, ja se on luettu lukuna.",
    processMade: "Prosessia kuvaava tietue puuttui. Sen tilalle tehtiin tyhjä.",
    listMissing: "Luettelo oli epätavallisella tavalla tyhjä, ja se luetaan tyhjänä luettelona.",
    entryDropped: "Tietuetta ei voitu lukea, ja se jätettiin pois.",
    idMade: "Siltä puuttui tunniste, ja sille annettiin sellainen.",
    idChanged: "Tunnistetta ”{{detail}}” ei voinut käyttää sellaisenaan, ja se muutettiin.",
    idDuplicate:
      "Tunniste ”{{detail}}” oli käytössä kahdesti. Jälkimmäinen sai uuden tunnisteen; nuolet johtavat yhä ensimmäiseen.",
    kindUnknown: "Sen lajia ”{{detail}}” ei tunneta, joten se jätettiin pois.",
    textCleaned: "Tekstistä ”{{detail}}” poistettiin näkymättömiä ohjausmerkkejä.",
    textShortened: "Teksti ”{{detail}}” oli liian pitkä, ja se lyhennettiin.",
    valueConverted: "”{{detail}}” oli kirjoitettu väärässä muodossa, ja se muunnettiin.",
    valueReset: "”{{detail}}” ei sopinut kenttään ”{{field}}”, jossa on nyt vakioarvo.",
    numberReset: "”{{detail}}” ei ole käypä luku kenttään ”{{field}}”, jossa on nyt vakioarvo.",
    numberNegligible: "Merkityksettömän pieni luku asetettiin nollaksi.",
    probabilityReset: "”{{detail}}” ei ole todennäköisyys väliltä 0–100 %. Kenttä on nyt tyhjä.",
    choiceReset: "”{{detail}}” ei ole kentän ”{{field}}” vaihtoehto; kentässä on nyt vakioarvo.",
    colorReset: "”{{detail}}” ei ole paletin väri. Käytössä on vakioväri.",
    dateReset: "”{{detail}}” ei ole päivämäärä. Kenttä on nyt tyhjä.",
    linkRemoved: "”{{detail}}” ei ole turvallinen linkki, ja se poistettiin.",
    currencyReset: "”{{detail}}” ei ole valuuttakoodi. Valuutta on nyt EUR.",
    languageReset: "”{{detail}}” ei ole kielikoodi. Kieli on nyt englanti.",
    listShortened: "Luettelon tietueiden määrä {{detail}} on liian suuri. Loput jätettiin pois.",
    iconRemoved: "Ulkoisessa osoitteessa oleva kuva poistettiin; sieltä ei ladata mitään.",
    viewportRemoved: "Tallennettua näkymää ei voinut käyttää, ja se jätettiin pois.",
    parentRemoved: "Se oli vaiheessa, jota ei ole. Nyt se on itsenäinen.",
    arrowDangling: "Nuoli johti kohteeseen ”{{detail}}”, jota ei ole, ja se poistettiin.",
    flowNotAllowed:
      "Siirtymä yhdisti elementtejä, joiden välillä mikään kauppa ei voi kulkea, ja se poistettiin.",
    flowDuplicate: "Samojen kahden elementin välillä oli jo siirtymä. Toinen poistettiin.",
    dependencyNotAllowed: "Riippuvuus ei yhdistänyt kahta toimenpidettä, ja se poistettiin.",
    dependencyDuplicate:
      "Samojen kahden toimenpiteen välillä oli jo riippuvuus. Toinen poistettiin.",
    dependencyCycle:
      "Riippuvuus sulki kehän, jossa jokainen toimenpide odottaa muita. Se poistettiin.",
    referenceRemoved: "Se viittasi johonkin, mitä ei ole. Viittaus poistettiin.",
    metricDropped: "Mittari mittasi jotakin, mitä ei ole, ja se jätettiin pois.",
    changeDropped: "Skenaario muutti jotakin, mitä ei ole. Muutos jätettiin pois.",
  },
  place: "{{kind}} {{number, number}}: {{text}}",
};
