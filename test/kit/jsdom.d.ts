/** What these tests use of jsdom, which brings no types. */
declare module "jsdom" {
  export class JSDOM {
    constructor(markup?: string, options?: { readonly contentType?: string });
    readonly window: { readonly document: Document; readonly DOMParser: typeof DOMParser };
  }
}
