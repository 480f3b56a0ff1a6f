declare module "*.module.css" {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}

// The icons have types together only, and all of them together are six thousand modules.
declare module "@tabler/icons-react/dist/esm/icons/*.mjs" {
  const icon: import("@tabler/icons-react").Icon;
  export default icon;
}
