/** The process as configuration of a CRM, and what is otherwise there. */
export const crm = {
  action: {
    hubspot: "Export as a HubSpot pipeline",
    pipedrive: "Export as Pipedrive stages",
    salesforce: "Export as Salesforce metadata",
  },
  report: {
    title: "Before it goes to {{system}}",
    text: "{{system}} can't hold everything as it is in the process:",
    gaps: "The chances of winning can't be computed yet:",
    save: "Save the file",
  },
  warning: {
    probabilityRounded: "“{{name}}”: {{from}} becomes {{to}}, the nearest that can be entered.",
    probabilityBounded:
      "“{{name}}”: {{from}} becomes {{to}}, because only closed deals have 0% or 100%.",
    probabilityAssumed:
      "“{{name}}”: the chance of winning is not known. {{to}} stands in for it, by the order of the stages.",
    probabilityLeftOut: "“{{name}}”: the chance of winning is not known and is left out.",
    daysRounded:
      "“{{name}}”: the longest stay of {{from}} becomes {{to}}, because only whole days count.",
    daysInCalendar: "“{{name}}”: the longest stay of {{from}} of work is {{to}} of the calendar.",
    nameCut: "“{{name}}” is too long and becomes “{{to}}”.",
    nameMadeUnique: "“{{name}}” is there more than once and becomes “{{to}}”.",
    nameMissing: "What has no name becomes “{{to}}”.",
    nameOnOneLine: "“{{name}}” is put on one line: “{{to}}”.",
    nameForMachines: "“{{name}}” is called {{to}} by programs, which take plain letters only.",
    guidanceCut_one:
      "“{{name}}”: {{count}} part of the guidance is cut or left out for lack of room.",
    guidanceCut_other:
      "“{{name}}”: {{count}} parts of the guidance are cut or left out for lack of room.",
    countsAsLost: "“{{name}}” ({{result}}) counts as lost: a CRM knows only won and lost.",
    endAdded: "“{{name}}” is added: the process has no such outcome.",
    stepsLeftOut: "Left out, because only stages are carried over: {{name}}.",
    outcomesLeftOut: "Left out, because won and lost are the status of a deal: {{name}}.",
    pipelineNumber:
      "Put the number that the new pipeline gets into each stage, where {{name}} stands now.",
    stagesReplaced: "Deploying replaces all opportunity stages that the organisation has.",
    pathActivated: "Switch Path on in the setup, so that the guidance is seen.",
    purposeCut: "“{{name}}”: the purpose is too long for a description and is cut.",
    noStages: "The process has no stages.",
  },
  cli: {
    verb: "The process as configuration of a CRM",
    system: "Which CRM: hubspot, pipedrive or salesforce",
    output: "Write to this file and not to standard output; needed for the zip of Salesforce",
    hubspot: "A pipeline for HubSpot",
    salesforce: "Metadata for Salesforce as a zip",
    changed: "{{file}}: not everything is as it is in the process:",
    noSystem: "Say which CRM: --system {{names}}.",
    noOutput: "A zip is no text: say where to write it, with --output FILE.",
    unwritable: "{{file}} can't be written ({{reason}}).",
    written: "{{file}} is written.",
  },
} as const;
