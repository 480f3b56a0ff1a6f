/** Reading files: why one cannot be opened, and what was put right in one that can. */
export const files = {
  failure: {
    empty: "The file is empty. It may not have been saved completely; try an earlier copy.",
    tooLarge:
      "The file is too large: {{found, number}} MB. Stagecraft opens files of up to {{limit, number}} MB.",
    notText: "The file is not a text file, so it cannot be a Stagecraft process.",
    foreign: "This is not a Stagecraft process. It seems to be {{found}}.",
    notJson:
      "The file is damaged: something is wrong at line {{line, number}}, column {{column, number}}.",
    cutOff:
      "The file is incomplete: it ends in the middle, at line {{line, number}}, column {{column, number}}. Try downloading or copying it again.",
    tooDeep:
      "The file nests more than {{limit, number}} levels deep (line {{line, number}}, column {{column, number}}). No process does that, so it is not opened.",
    notAnObject: "The file holds valid data, but not a Stagecraft process.",
    unknownFormat: "The file calls itself “{{found}}”, a format that Stagecraft does not know.",
    noFormat: "The file does not say what it is, so it cannot be opened as a Stagecraft process.",
    badVersion: "The file's version, “{{found}}”, is not a version number.",
    noVersion: "The file does not say which version of the format it uses.",
    newer:
      "The file was saved by a newer Stagecraft (file version {{found, number}}; this one reads up to version {{limit, number}}). Reload the page to get the newest Stagecraft. The file itself is left as it is.",
    notAList: "The file is damaged: “{{path}}” should be a list and is not.",
    tooMany:
      "The file holds {{found, number}} elements. Stagecraft opens processes of up to {{limit, number}}.",
  },
  foreign: {
    zip: "a ZIP archive or an Excel, Word or Visio document",
    pdf: "a PDF document",
    image: "a picture",
    office: "an older Office or Visio document",
    gzip: "a compressed archive",
    xml: "an XML file",
    svg: "an SVG drawing",
    html: "a web page",
    bpmn: "a BPMN diagram",
    drawio: "a draw.io diagram",
    excalidraw: "an Excalidraw drawing",
    tldraw: "a tldraw drawing",
    jsonCanvas: "a JSON Canvas, such as Obsidian makes",
    reactFlow: "a React Flow diagram",
    n8n: "an n8n workflow",
    nodeRed: "a Node-RED flow",
    mermaid: "a Mermaid diagram",
    roadmap: "a sales roadmap exported from Stagecraft; it holds the plan, not the process",
    fragment: "a part of a process copied from Stagecraft; paste it onto the canvas",
    process: "a whole Stagecraft process; open it as a file",
  },
  repair: {
    versionAsText: "The version number was written as text and has been read as a number.",
    processMade: "The entry that describes the process was missing. An empty one was made.",
    listMissing: "A list was empty in an unusual way and is read as having no entries.",
    entryDropped: "An entry could not be read and was left out.",
    idMade: "It had no identifier and was given one.",
    idChanged: "The identifier “{{detail}}” could not be used as it was and was changed.",
    idDuplicate:
      "The identifier “{{detail}}” was used twice. The second one got a new identifier; arrows still lead to the first.",
    kindUnknown: "Its kind, “{{detail}}”, is not known, so it was left out.",
    textCleaned: "Invisible control characters were removed from the text “{{detail}}”.",
    textShortened: "The text “{{detail}}” was too long and was shortened.",
    valueConverted: "“{{detail}}” was written in the wrong form and was converted.",
    valueReset: "“{{detail}}” did not fit its field “{{field}}”, which now has its standard value.",
    numberReset:
      "“{{detail}}” is not a usable number for “{{field}}”, which now has its standard value.",
    numberNegligible: "A number too small to matter was set to zero.",
    probabilityReset:
      "“{{detail}}” is not a probability between 0 and 100%. The field is now empty.",
    choiceReset: "“{{detail}}” is not a choice for “{{field}}”, which now has its standard value.",
    colorReset: "“{{detail}}” is not a colour of the palette. The standard colour is used.",
    dateReset: "“{{detail}}” is not a date. The field is now empty.",
    linkRemoved: "“{{detail}}” is not a safe link and was removed.",
    currencyReset: "“{{detail}}” is not a currency code. The currency is now EUR.",
    languageReset: "“{{detail}}” is not a language code. The language is now English.",
    listShortened: "A list had {{detail}} entries, which is too many. The rest was left out.",
    iconRemoved: "A picture at an outside address was removed; nothing is loaded from there.",
    viewportRemoved: "The saved view could not be used and was left out.",
    parentRemoved: "It was placed in a stage that does not exist. It now stands by itself.",
    arrowDangling: "The arrow led to “{{detail}}”, which does not exist, and was removed.",
    flowNotAllowed: "The flow joined elements that no deal can pass between, and was removed.",
    flowDuplicate:
      "There was already a flow between the same two elements. The second was removed.",
    dependencyNotAllowed: "The dependency did not join two activities and was removed.",
    dependencyDuplicate:
      "There was already a dependency between the same two activities. The second was removed.",
    dependencyCycle:
      "The dependency closed a circle in which every activity waits for the others. It was removed.",
    referenceRemoved: "It referred to something that does not exist. The reference was removed.",
    metricDropped: "The metric measured something that does not exist and was left out.",
    changeDropped: "A scenario changed something that does not exist. The change was left out.",
  },
  /** Puts a repair's text behind the record that it is about. */
  place: "{{kind}} {{number, number}}: {{text}}",
} as const;
