/** A process in a link: making one, opening one, showing it in another page. */
export const share = {
  title: "Share as a link",
  text: "The link holds the whole process. Whoever has it can look at the process and copy it; nothing is sent anywhere until you hand the link on.",
  preparing: "Preparing the link…",
  size: "The link has {{found}} characters.",
  long: "The link has {{found}} characters. Many mail and chat programs cut links of more than {{limit}}: try it first, or send the file.",
  tooLong:
    "The link would have {{found}} characters, and browsers open at most {{limit}}. Send the file instead.",
  copy: "Copy link",
  copied: "The link is copied",
  copyEmbed: "Copy code to embed",
  embedCopied: "The code is copied: put it into the HTML of a page",
  embed: {
    title: "In another page",
    text: "This code shows the process in a page of your intranet, for everyone to look at from near and far. Put it where that page takes HTML. Nothing is stored. What you change later is not in it: then copy the code again.",
    code: "Code to embed",
  },
  notCopied: "The browser did not let it be copied",
  banner: "This process came in a link. You can look at it; to change it, make a copy.",
  makeCopy: "Make a copy",
  view: {
    nothing: "This address is for showing a process in another page, and holds none.",
    open: "Open in Stagecraft",
  },
  failure: {
    linkTooLong: "The link has {{found}} characters; at most {{limit}} can be read.",
    linkCharacter:
      "Character {{place}} of what the link holds is none that a link has: it was changed on the way.",
    linkCutOff: "The link is cut off: its end is missing.",
    linkAltered: "The link was changed on the way: what it holds is damaged.",
    linkNewer: "The link was made by a newer version.",
    linkTooLarge: "The link holds more than {{limit}} MB.",
  },
} as const;
