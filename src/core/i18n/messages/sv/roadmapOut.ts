import type { Translated } from "../../catalogue.ts";
import type { roadmapOut as english } from "../en/roadmapOut.ts";

export const roadmapOut: Translated<typeof english> = {
  title: "Innan filen sparas",
  text: "”{{file}}” rymmer inte allt i färdplanen som det står:",
  save: "Spara filen",
  more: "{{names}} (+{{number}})",
  pdf: "Exportera färdplanen som PDF",
  as: {
    page: "Exportera färdplanen som webbsida",
    csv: "Exportera färdplanen som CSV",
    project: "Exportera färdplanen till Microsoft Project",
    calendar: "Exportera färdplanen som kalender (iCalendar)",
    mermaid: "Exportera färdplanen som Mermaid-diagram",
    jira: "Exportera färdplanen till Jira",
    asana: "Exportera färdplanen till Asana",
    gitLab: "Exportera färdplanen till GitLab",
    todoist: "Exportera färdplanen till Todoist",
    monday: "Exportera färdplanen till monday.com",
  },
  reason: {
    audience: "Den innehåller bara det som rör:",
    header:
      "Sammanfattningen, vem som ansvarar för färdplanen och det som ligger bakom planen utelämnas.",
    goals: "Mål utelämnas, utom där ett arbete nämner sitt mål.",
    strategies: "Strategier utelämnas, utom där ett arbete nämner sin strategi.",
    deals: "Viktiga affärer utelämnas.",
    locations: "Uppgifter om orterna utelämnas.",
    undated: "Det som saknar datum utelämnas.",
    cancelled: "Det som är inställt utelämnas.",
    endBeforeStart: "Där slutet kommer före starten sätts de två dagarna i ordning.",
    circle: "Beroenden som går i cirkel utelämnas.",
    moved: "Börjar innan något som det väntar på är klart; programmet kommer att flytta det.",
    dependencies: "Beroenden står bara i texten.",
    dependencyNames:
      "Ett beroende anges med namn, och detta namn har ett kommatecken eller används flera gånger: det utelämnas.",
    parents: "Vad det är en del av står bara i texten.",
    owners: "Ägaren står bara i texten: programmet känner personer på konto eller e-postadress.",
    resourceNames:
      "Ett resursnamn kan inte ha komma, semikolon eller hakparenteser: de blir mellanslag.",
    statuses: "Status står bara i texten: det börjar som en öppen uppgift.",
    shortened: "Ett långt namn kortas.",
    formulas: "En text som ett kalkylprogram skulle ta för en formel får en apostrof framför sig.",
    manyIssues: "Bara administratörer i Jira får importera fler än 250 ärenden på en gång.",
    longDiagram: "Diagrammet är längre än Mermaid ritar om inte gränsen (maxTextSize) höjs.",
    tooLarge: "Filen är större än de 10 MB som GitLab tar emot.",
  },
  cli: {
    verb: "Färdplanen som fil för andra avdelningars verktyg",
    format:
      "Vilket format: json, markdown, html, csv, jira, asana, gitlab, todoist, monday, project, icalendar, mermaid",
    department: "Utelämna det som inte rör den här avdelningen",
    location: "Utelämna det som inte rör den här orten, efter namn eller id",
    out: "Skriv till den här filen och inte till standard ut",
    markdown: "Färdplanen för en wiki, ett mejl eller ett ärende",
    marketing: "Det som rör marknadsavdelningen, för Jira",
    noFormat: "Ange vilket format: --format {{names}}.",
    noDepartment: "Det finns ingen avdelning ”{{name}}”; det finns {{names}}.",
    noLocation: "Det finns ingen ort ”{{name}}”; det finns {{names}}.",
  },
};
