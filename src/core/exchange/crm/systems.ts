export const CRM_SYSTEMS = ["hubspot", "pipedrive", "salesforce"] as const;
export type CrmSystem = (typeof CRM_SYSTEMS)[number];

/** What each system is called. */
export const CRM_NAMES: Readonly<Record<CrmSystem, string>> = {
  hubspot: "HubSpot",
  pipedrive: "Pipedrive",
  salesforce: "Salesforce",
};

/** How the name of each system's file ends. */
export const CRM_ENDINGS: Readonly<Record<CrmSystem, string>> = {
  hubspot: ".hubspot.json",
  pipedrive: ".pipedrive.json",
  salesforce: ".salesforce.zip",
};
