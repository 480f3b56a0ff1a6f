import type { Translated } from "../../catalogue.ts";
import type { roadmapOut as english } from "../en/roadmapOut.ts";

export const roadmapOut: Translated<typeof english> = {
  title: "Ennen tiedoston tallennusta",
  text: "Tiedostoon ”{{file}}” ei mahdu kaikki tiekartassa sellaisenaan:",
  save: "Tallenna tiedosto",
  more: "{{names}} (+{{number}})",
  pdf: "Vie tiekartta PDF-tiedostona",
  as: {
    page: "Vie tiekartta verkkosivuna",
    csv: "Vie tiekartta CSV-tiedostona",
    project: "Vie tiekartta Microsoft Projectiin",
    calendar: "Vie tiekartta kalenterina (iCalendar)",
    mermaid: "Vie tiekartta Mermaid-kaaviona",
    jira: "Vie tiekartta Jiraan",
    asana: "Vie tiekartta Asanaan",
    gitLab: "Vie tiekartta GitLabiin",
    todoist: "Vie tiekartta Todoistiin",
    monday: "Vie tiekartta monday.comiin",
  },
  reason: {
    audience: "Se sisältää vain sen, mikä koskee:",
    header: "Yhteenveto, tiekartan vastuuhenkilö ja suunnitelman tausta jäävät pois.",
    goals: "Tavoitteet jäävät pois, paitsi missä työ nimeää tavoitteensa.",
    strategies: "Strategiat jäävät pois, paitsi missä työ nimeää strategiansa.",
    deals: "Tärkeät kaupat jäävät pois.",
    locations: "Toimipaikkojen tiedot jäävät pois.",
    undated: "Se, millä ei ole päivämäärää, jää pois.",
    cancelled: "Peruttu jää pois.",
    endBeforeStart: "Kun loppu on ennen alkua, päivät asetetaan järjestykseen.",
    circle: "Kehää kiertävät riippuvuudet jäävät pois.",
    moved: "Alkaa ennen kuin se, mitä odotetaan, on valmis; ohjelma siirtää sitä.",
    dependencies: "Riippuvuudet kerrotaan vain tekstissä.",
    dependencyNames:
      "Riippuvuus ilmaistaan nimellä, ja tässä nimessä on pilkku tai se on käytössä useasti: se jää pois.",
    parents: "Se, mihin tämä kuuluu, kerrotaan vain tekstissä.",
    owners:
      "Vastuuhenkilö kerrotaan vain tekstissä: ohjelma tuntee ihmiset tunnuksesta tai sähköpostiosoitteesta.",
    resourceNames:
      "Resurssin nimessä ei voi olla pilkkuja, puolipisteitä eikä hakasulkeita: niistä tulee välilyöntejä.",
    statuses: "Tila kerrotaan vain tekstissä: tehtävä alkaa avoimena.",
    shortened: "Pitkä nimi lyhennetään.",
    formulas: "Teksti, jota taulukkolaskenta luulisi kaavaksi, saa eteensä heittomerkin.",
    manyIssues: "Vain Jiran ylläpitäjät voivat tuoda yli 250 tapausta kerralla.",
    longDiagram: "Kaavio on pidempi kuin Mermaid piirtää, ellei sen rajaa (maxTextSize) nosteta.",
    tooLarge: "Tiedosto on suurempi kuin GitLabin hyväksymä 10 Mt.",
  },
  cli: {
    verb: "Tiekartta tiedostona muiden osastojen työkaluille",
    format:
      "Mikä muoto: json, markdown, html, csv, jira, asana, gitlab, todoist, monday, project, icalendar, mermaid",
    department: "Jätä pois, mikä ei koske tätä osastoa",
    location: "Jätä pois, mikä ei koske tätä toimipaikkaa (nimi tai tunnus)",
    out: "Kirjoita tähän tiedostoon eikä vakiotulosteeseen",
    markdown: "Tiekartta wikiin, sähköpostiin tai tikettiin",
    marketing: "Mikä koskee markkinointia, Jiraan",
    noFormat: "Kerro muoto: --format {{names}}.",
    noDepartment: "Osastoa ”{{name}}” ei ole; on {{names}}.",
    noLocation: "Toimipaikkaa ”{{name}}” ei ole; on {{names}}.",
  },
};
