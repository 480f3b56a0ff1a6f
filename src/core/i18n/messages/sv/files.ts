import type { Translated } from "../../catalogue.ts";
import type { files as english } from "../en/files.ts";

export const files: Translated<typeof english> = {
  failure: {
    empty: "Filen är tom. Den kanske inte sparades helt; prova en tidigare kopia.",
    tooLarge: "Filen är för stor: {{found}} MB. Stagecraft öppnar filer på upp till {{limit}} MB.",
    notText: "Filen är ingen textfil, så den kan inte vara en Stagecraft-process.",
    foreign: "Det här är ingen Stagecraft-process. Det verkar vara {{found}}.",
    notJson: "Filen är skadad: något är fel på rad {{line}}, kolumn {{column}}.",
    cutOff:
      "Filen är ofullständig: den slutar mitt i, på rad {{line}}, kolumn {{column}}. Försök ladda ner eller kopiera den igen.",
    tooDeep:
      "Filen är nästlad i mer än {{limit}} nivåer (rad {{line}}, kolumn {{column}}). Ingen process gör så, därför öppnas den inte.",
    notAnObject: "Filen innehåller giltiga data, men ingen Stagecraft-process.",
    unknownFormat: "Filen kallar sig ”{{found}}”, ett format som Stagecraft inte känner till.",
    noFormat: "Filen anger inte vad den är, så den kan inte öppnas som en Stagecraft-process.",
    badVersion: "Filens version, ”{{found}}”, är inget versionsnummer.",
    noVersion: "Filen anger inte vilken version av formatet den använder.",
    newer:
      "Filen har sparats av ett nyare Stagecraft (filversion {{found}}; det här läser upp till version {{limit}}). Ladda om sidan för att få det nyaste Stagecraft. Själva filen lämnas som den är.",
    notAList: "Filen är skadad: ”{{path}}” skulle vara en lista men är det inte.",
    tooMany:
      "Filen innehåller {{found}} element. Stagecraft öppnar processer med upp till {{limit}}.",
  },
  foreign: {
    zip: "ett ZIP-arkiv eller ett dokument från Excel, Word eller Visio",
    pdf: "ett PDF-dokument",
    image: "en bild",
    office: "ett äldre Office- eller Visio-dokument",
    gzip: "ett komprimerat arkiv",
    xml: "en XML-fil",
    svg: "en SVG-teckning",
    html: "en webbsida",
    bpmn: "ett BPMN-diagram",
    drawio: "ett draw.io-diagram",
    excalidraw: "en Excalidraw-teckning",
    tldraw: "en tldraw-teckning",
    jsonCanvas: "en JSON Canvas, en sådan som Obsidian gör",
    reactFlow: "ett React Flow-diagram",
    n8n: "ett n8n-arbetsflöde",
    nodeRed: "ett Node-RED-flöde",
    mermaid: "ett Mermaid-diagram",
    roadmap: "en säljfärdplan exporterad från Stagecraft; den innehåller planen, inte processen",
    fragment: "en del av en process kopierad från Stagecraft; klistra in den på arbetsytan",
    process: "en hel Stagecraft-process; öppna den som fil",
  },
  repair: {
    versionAsText: "Versionsnumret var skrivet som text och har lästs som ett tal.",
    processMade: "Posten som beskriver processen saknades. En tom har skapats.",
    listMissing: "En lista var tom på ett ovanligt sätt och läses som en lista utan poster.",
    entryDropped: "En post gick inte att läsa och utelämnades.",
    idMade: "Den hade ingen identifierare och har fått en.",
    idChanged: "Identifieraren ”{{detail}}” gick inte att använda som den var och har ändrats.",
    idDuplicate:
      "Identifieraren ”{{detail}}” användes två gånger. Den andra har fått en ny identifierare; pilar leder fortfarande till den första.",
    kindUnknown: "Dess slag, ”{{detail}}”, är okänt, så den utelämnades.",
    textCleaned: "Osynliga styrtecken togs bort ur texten ”{{detail}}”.",
    textShortened: "Texten ”{{detail}}” var för lång och har kortats.",
    valueConverted: "”{{detail}}” var skrivet i fel form och har omvandlats.",
    valueReset: "”{{detail}}” passade inte fältet ”{{field}}”, som nu har sitt standardvärde.",
    numberReset:
      "”{{detail}}” är inget användbart tal för ”{{field}}”, som nu har sitt standardvärde.",
    numberNegligible: "Ett tal som var för litet för att ha betydelse har satts till noll.",
    probabilityReset: "”{{detail}}” är ingen sannolikhet mellan 0 och 100 %. Fältet är nu tomt.",
    choiceReset: "”{{detail}}” är inget val för ”{{field}}”, som nu har sitt standardvärde.",
    colorReset: "”{{detail}}” är ingen färg i paletten. Standardfärgen används.",
    dateReset: "”{{detail}}” är inget datum. Fältet är nu tomt.",
    linkRemoved: "”{{detail}}” är ingen säker länk och har tagits bort.",
    currencyReset: "”{{detail}}” är ingen valutakod. Valutan är nu EUR.",
    languageReset: "”{{detail}}” är ingen språkkod. Språket är nu engelska.",
    listShortened: "En lista hade {{detail}} poster, vilket är för många. Resten utelämnades.",
    iconRemoved: "En bild på en extern adress togs bort; inget hämtas därifrån.",
    viewportRemoved: "Den sparade vyn gick inte att använda och utelämnades.",
    parentRemoved: "Den låg i ett steg som inte finns. Nu står den för sig själv.",
    arrowDangling: "Pilen ledde till ”{{detail}}”, som inte finns, och har tagits bort.",
    flowNotAllowed:
      "Flödet band samman element som ingen affär kan gå mellan, och har tagits bort.",
    flowDuplicate: "Det fanns redan ett flöde mellan samma två element. Det andra har tagits bort.",
    dependencyNotAllowed: "Beroendet gällde inte två aktiviteter och har tagits bort.",
    dependencyDuplicate:
      "Det fanns redan ett beroende mellan samma två aktiviteter. Det andra har tagits bort.",
    dependencyCycle:
      "Beroendet slöt en cirkel där varje aktivitet väntar på de andra. Det har tagits bort.",
    referenceRemoved: "Den hänvisade till något som inte finns. Hänvisningen har tagits bort.",
    metricDropped: "Nyckeltalet mätte något som inte finns och utelämnades.",
    changeDropped: "Ett scenario ändrade något som inte finns. Ändringen utelämnades.",
    translationDropped:
      "En översättning av något som inte har någon sådan text utelämnades: ”{{detail}}”.",
  },
  place: "{{kind}} {{number}}: {{text}}",
};
