import type { Translated } from "../../catalogue.ts";
import type { share as english } from "../en/share.ts";

export const share: Translated<typeof english> = {
  title: "Jaa linkkinä",
  text: "Linkki sisältää koko prosessin. Se, jolla linkki on, voi katsoa prosessia ja kopioida sen; mitään ei lähetetä minnekään ennen kuin annat linkin eteenpäin.",
  preparing: "Valmistellaan linkkiä…",
  size: "Linkissä on {{found}} merkkiä.",
  long: "Linkissä on {{found}} merkkiä. Monet sähköposti- ja pikaviestiohjelmat katkaisevat yli {{limit}} merkin linkit: kokeile ensin tai lähetä tiedosto.",
  tooLong:
    "Linkissä olisi {{found}} merkkiä, ja selaimet avaavat enintään {{limit}}. Lähetä tiedosto.",
  copy: "Kopioi linkki",
  copied: "Linkki kopioitiin",
  copyEmbed: "Kopioi upotuskoodi",
  embedCopied: "Koodi kopioitiin: lisää se sivun HTML:ään",
  embed: {
    title: "Toisella sivulla",
    text: "Tämä koodi näyttää prosessin intranetin sivulla, jossa jokainen voi katsoa sitä läheltä ja kaukaa. Lisää se kohtaan, johon sivulla voi kirjoittaa HTML:ää. Mitään ei tallenneta. Myöhemmät muutokset eivät ole mukana: kopioi silloin koodi uudelleen.",
    code: "Upotuskoodi",
  },
  notCopied: "Selain ei sallinut kopiointia",
  banner: "Tämä prosessi tuli linkissä. Voit katsoa sitä; jos haluat muuttaa sitä, tee kopio.",
  makeCopy: "Tee kopio",
  view: {
    nothing: "Tämä osoite on prosessin näyttämiseen toisella sivulla, eikä se sisällä prosessia.",
    open: "Avaa Stagecraftissa",
  },
  failure: {
    linkTooLong: "Linkissä on {{found}} merkkiä; enintään {{limit}} voidaan lukea.",
    linkCharacter: "Linkin sisällön merkki {{place}} ei kuulu linkkeihin: linkki muuttui matkalla.",
    linkCutOff: "Linkki on katkennut: sen loppu puuttuu.",
    linkAltered: "Linkki muuttui matkalla: sen sisältö on vahingoittunut.",
    linkNewer: "Linkki on tehty uudemmalla versiolla.",
    linkTooLarge: "Linkki sisältää yli {{limit}} Mt.",
  },
};
