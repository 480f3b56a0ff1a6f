/** A new version of the product, and working without a network. */
export const offline = {
  update: {
    ready: "A new version is ready. Reload when it suits you.",
    reload: "Reload",
    saving: "Saving first…",
  },
};
