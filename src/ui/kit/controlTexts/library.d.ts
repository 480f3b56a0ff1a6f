// The library's own declaration exports a type where there is a value.
declare module "react-aria-components/i18n/en-US" {
  const texts: import("./types.ts").ControlTexts;
  export default texts;
}

declare module "react-aria-components/i18n/sv-SE" {
  const texts: import("./types.ts").ControlTexts;
  export default texts;
}

declare module "react-aria-components/i18n/fi-FI" {
  const texts: import("./types.ts").ControlTexts;
  export default texts;
}

declare module "react-aria-components/i18n/ru-RU" {
  const texts: import("./types.ts").ControlTexts;
  export default texts;
}
