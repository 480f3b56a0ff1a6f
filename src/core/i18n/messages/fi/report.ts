import type { Translated } from "../../catalogue.ts";
import type { report as english } from "../en/report.ts";

export const report: Translated<typeof english> = {
  kind: "Myyntiprosessi",
  version: "Versio",
  contents: "Sisällys",
  diagram: "Kaavio",
  sheet: "Arkki {{sheet}}",
  page: "{{page}} / {{count}}",
  stagesAbout:
    "Mitä varten kukin vaihe on, milloin kauppa saa tulla siihen ja lähteä siitä ja mitä siinä tehdään.",
  responsibilities: "Vastuut",
  responsibilitiesAbout:
    "Mikä rooli tekee kunkin toimenpiteen ja ketkä osallistuvat siihen ja miten.",
  metrics: "Mittarit ja tavoitteet",
  metricsAbout: "Mitä mitataan, missä se on nyt ja mihin sen pitää päästä.",
  forecast: "Ennuste",
  forecastAbout: "Mitä prosessi tuottaa kuukausittain, laskettuna suoraan kaaviosta.",
  how: "Miten luvut syntyvät",
  assumed: "Mitä oletetaan",
  accepted: "Hyväksytyt havainnot",
  acceptedAbout: "Nämä on katsottu läpi ja jätetty ennalleen mainitusta syystä.",
  roadmap: "Tiekartta lyhyesti",
  plan: "Mitä on suunniteltu",
};
