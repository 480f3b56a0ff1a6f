import type { Translated } from "../../catalogue.ts";
import type { quality as english } from "../en/quality.ts";

export const quality: Translated<typeof english> = {
  severity: { error: "Virhe", warning: "Varoitus", info: "Vihje" },
  property: {
    structure: "Eheä kulku",
    customerCentric: "Asiakaslähtöinen",
    clearlyDefined: "Selkeästi määritelty",
    repeatable: "Toistettava",
    predictable: "Ennustettava",
    goalOriented: "Tavoitteellinen",
    measurable: "Mitattava",
    adaptable: "Mukautuva",
    selfCheck: "Itsearviointi",
  },
  found: {
    NO_START: "Yksikään kauppa ei pääse sisään: lisää liidilähde",
    NO_END: "Yksikään kauppa ei voi päättyä: lisää lopputulos",
    NO_WON_OUTCOME: "Yhtään kauppaa ei voi voittaa: lisää lopputulos, joka lasketaan voitetuksi",
    NO_STAGES: "Vaiheita ei vielä ole: lisää ensimmäinen",
    DANGLING_EDGE:
      "Nuoli johtaa kohteeseen, jota se ei voi yhdistää: poista se tai yhdistä se uudelleen",
    EDGE_FROM_END: "Nuoli jatkuu kohteesta ”{{name}}”, johon kaupat päättyvät: poista se",
    EDGE_INTO_START:
      "Nuoli johtaa kohteeseen ”{{name}}”, josta liidit tulevat: johda se sen sijaan vaiheeseen",
    DEAD_END: "Kaupat pääsevät kohteeseen ”{{name}}” mutta eivät siitä pois: piirrä siitä nuoli",
    UNREACHABLE:
      "Yksikään liidi ei pääse kohteeseen ”{{name}}”: piirrä siihen nuoli sieltä, mistä kaupat tulevat",
    LOOP_WITHOUT_EXIT:
      "Kaupat kiertävät kohteessa ”{{name}}” loputtomiin: anna silmukalle ulospääsy, jonka todennäköisyys on yli 0",
    PROB_SUM: "Kohteesta ”{{name}}” lähtevien nuolten summa on {{sum}} eikä 100 %",
    PROB_RANGE: "{{probability}} ei ole todennäköisyys: anna arvo väliltä 0–100 %",
    ACTIVITY_CYCLE: "”{{name}}” ja muut toimenpiteet odottavat toisiaan: poista yksi riippuvuus",
    DEADLOCK:
      "”{{name}}” odottaa kohteita ”{{first}}” ja ”{{second}}”, mutta kauppa kulkee vain toisen kautta: poista yksi riippuvuus",
    LACK_OF_SYNC:
      "Useampi kohteesta ”{{name}}” lähtevä nuoli on 100 %, mutta kauppa kulkee yhtä tietä: laita samanaikainen työ samaan vaiheeseen",
    DUPLICATE_ID: "Kahdella tietueella on tunnus ”{{id}}”: tee toinen uudelleen",
    DUPLICATE_EDGE:
      "Kohteesta ”{{source}}” johtaa kaksi nuolta kohteeseen ”{{target}}”: yksi riittää",
    ZERO_PROBABILITY_EDGE:
      "Yksikään kauppa ei kulje kohteesta ”{{source}}” kohteeseen ”{{target}}”: anna todennäköisyys yli 0 tai poista nuoli",
    MULTIPLE_STARTS:
      "Liidilähteitä on {{count}}: anna jokaiselle, montako liidiä siitä tulee kuukaudessa",
    DEPENDS_ON_LATER_STAGE:
      "”{{name}}” odottaa toimenpidettä ”{{needed}}”, joka on myöhemmässä vaiheessa: käännä riippuvuus tai poista se",
    ISOLATED_NODE: "”{{name}}” ei ole yhteydessä mihinkään: piirrä nuoli tai poista se",
    HEAVY_LOOP:
      "Kauppa palaa kohteeseen ”{{name}}” keskimäärin {{returns}} kertaa: tarkista silmukan todennäköisyydet",
    SELF_LOOP_NEAR_1:
      "{{probability}} kohteen ”{{name}}” kaupoista jää sinne: tarkista silmukan todennäköisyys",
    DEFAULT_PROBABILITIES:
      "Kukaan ei ole arvioinut, mihin kaupat jatkavat kohteesta ”{{name}}”: anna todennäköisyydet",
    NO_LOSS_OUTCOME:
      "Kaikki kaupat näyttävät voittavan: lisää lopputulos hävityille tai sopimattomille",
    CC1: "Vaiheen ”{{name}}” lähtökriteerit kertovat, mitä me teemme: lisää kriteeri, jonka ostaja on täyttänyt",
    CC2: "Yksikään vaihe ei kerro, mitä asiakkaan polun askelta se seuraa: anna se jokaiselle",
    CC3: "”{{name}}” esittelee tai tarjoaa ennen kuin tarpeita on kysytty: kartoita tarpeet ensin",
    CC4: "”{{name}}” ottaa tarjouksen tai hinnan puheeksi vaiheessa ”{{stage}}”: jätä se myöhempään vaiheeseen",
    CC5: "Kukaan ei ole kirjannut ihanneasiakasta: kuvaa profiili, tarpeet ja ostotavat",
    CC6: "”{{name}}” ei anna ostajalle mitään päätöksen pohjaksi: lisää aineistoa, vastauksia, demo tai tarjous",
    CC7: "Vaiheessa ”{{name}}” lähtee tarjous ennen kuin tiedetään, kuka päättää: selvitä se aiemmin",
    NO_AFTERCARE:
      "Kukaan ei kysy asiakkailta oston jälkeen, miten meni: lisää siihen ja suositteluihin toimenpide",
    CD1: "Vaiheella ei ole nimeä: anna sille nimi",
    CD1_TWIN:
      "Kahden vaiheen nimi on ”{{name}}”: nimeä toinen uudelleen, CRM hyväksyy nimen vain kerran",
    CD2: "”{{name}}” ei kerro, mitä varten se on: anna tarkoitus",
    CD3: "Mikään ei kerro, milloin kauppa saa lähteä vaiheesta ”{{name}}”: lisää lähtökriteeri",
    CD4: "Kukaan ei vastaa vaiheesta ”{{name}}”: valitse vastuurooli",
    CD5: "Kukaan ei ole sanonut, montako päivää ”{{name}}” kestää: anna ne",
    CD6: "Voiton jälkeen kukaan ei ota asiakasta hoitoonsa: lisää siirto tai rooli tukeen tai tuotantoon",
    CD7: "Ensimmäiset vaiheet eivät vaadi molempia: että liidi voi ostaa ja että se haluaa tietää lisää. Lisää kriteerit niille",
    CD8: "Roolilla ”{{name}}” ei ole tehtävää: anna sille vaihe tai toimenpide tai poista se",
    NO_COMPLIANCE_CHECK:
      "Vaihetta ”{{name}}” sitovat säännöt, mutta mikään ei tarkista niitä: lisää kriteeri tai toimenpide",
    RP1: "Vaiheessa ”{{name}}” ei ole toimenpiteitä: lisää ensimmäinen tai merkitse vaihe ulkoistetuksi",
    RP2: "”{{name}}” kysyy tarpeita ilman kysymyssarjaa: kirjoita sellainen",
    RP3: "”{{name}}” ei kerro, mitä kanavia käytetään: valitse ne toimenpiteisiin",
    RP4: "”{{name}}” käsittelee vastaväitteitä ilman kirjattua vastausta: lisää vastaväitteet ja vastaukset",
    NO_TRAINING_NOTES:
      "Millään vaiheen ”{{name}}” toimenpiteellä ei ole ohjetta: kirjoita uusille myyjille, miten se tehdään",
    PR1: "{{count}} kohteesta ”{{name}}” lähtevältä nuolelta puuttuu todennäköisyys, ja ne jakavat loput: anna ne",
    PR2: "Vaiheen ”{{name}}” päivät vaihtelevat liikaa suunnitteluun: jaa vaihe tai tarkista kestot",
    PR3: "Mallin mukaan kohteesta ”{{source}}” kohteeseen ”{{target}}” kulkee {{probability}}, mutta mitattu osuus on välillä {{low}}–{{high}}",
    PR4: "Vain {{share}} kaupoista noudattaa prosessia mittarin ”{{name}}” mukaan: muuta tekemistä tai kuvausta",
    PR5: "Todennäköisyys kohteesta ”{{source}}” kohteeseen ”{{target}}” perustuu vain {{deals}} kauppaan: alle 30 on epävarma",
    PR6: "Vaiheen ”{{name}}” kaupoista voitetaan pienempi osa ({{after}}) kuin sitä edeltävän vaiheen ”{{source}}” ({{before}}): tarkista todennäköisyydet",
    NO_SILENT_PATH:
      "Ostajilla, jotka eivät vastaa tarjoukseen vaiheessa ”{{name}}”, ei ole ulospääsyä: lisää muistutussilmukka tai hävitty lopputulos",
    SKIPS_STAGE:
      "Kaupat voivat mennä vaiheesta ”{{source}}” vaiheeseen ”{{target}}” ja ohittaa vaiheen ”{{name}}”: onko se tarkoitus?",
    GO1: "Prosessilla ei ole tavoitetta: lisää sellainen",
    GO2_METRIC: "Tavoitetta ”{{name}}” ei mitata: valitse mittari",
    GO2_TARGET: "Tavoitteella ”{{name}}” ei ole lukua, johon pyrkiä: anna tavoitearvo",
    GO2_BASELINE: "Tavoite ”{{name}}” ei kerro, missä ollaan tänään: anna lähtöarvo",
    GO2_OWNER: "Kukaan ei vastaa tavoitteesta ”{{name}}”: nimeä vastuuhenkilö",
    GO2_DEADLINE: "Tavoitteella ”{{name}}” ei ole loppua: anna määräpäivä",
    GO3_CAPACITY:
      "Roolilla ”{{name}}” on enemmän työtä kuin tunteja ({{utilisation}}): lisää henkilöitä tai vähennä työtä",
    GO3_TARGET:
      "Tavoite ”{{name}}” jäisi saavuttamatta, vaikka vuoden jokainen liidi voitettaisiin: laske sitä tai hanki lisää liidejä",
    GO4: "Millään vaiheen ”{{name}}” mittarilla ei ole tavoitearvoa: anna sellainen",
    GO5: "Mikään ei kerro, mitä hyötyä kohteesta ”{{name}}” on: lisää vaiheeseen lähtökriteeri tai jätä se pois",
    ME1: "Vaiheessa ”{{name}}” ei mitata mitään: lisää mittareita",
    ME2: "Vaiheen ”{{name}}” mittareista puuttuu: {{missing}}",
    ME3: "Toimenpidettä ”{{name}}” ei voi mitata: anna tunnit tai päivät tai lisää mittari",
    ME4: "Mittarista ”{{name}}” puuttuu: {{missing}}",
    ME5: "Mikään ei kerro, ovatko asiakkaat tyytyväisiä ja pysyvätkö he: lisää siihen mittari",
    AD1: "Prosessia ei ole käyty läpi puoleen vuoteen: tarkista se ja merkitse päivä",
    AD2: "Mikään ei kerro, mikä versio tämä on ja mitä on muutettu: kirjaa se muistiinpanoon",
    AD3: "Kauppoja hävitään, eikä kukaan tutki miksi: lisää säännöllinen läpikäynti",
    AD5: "Kaupat lähteestä ”{{slow}}” kestävät {{times}} kertaa niin kauan kuin lähteestä ”{{fast}}” ja kulkevat samaa reittiä: tee niille oma muunnelma",
    AD4: "{{count}} vaihetta on enemmän kuin tiimi muistaa: yhdistä joitakin",
    AD4_ACTIVITIES:
      "{{count}} toimenpidettä vaiheessa ”{{name}}” on enemmän kuin ehditään: jätä joitakin pois",
    NO_LOSS_REASONS: "”{{name}}” ei erottele, miksi kaupat päättyvät siihen: luettele syyt",
    Q1_MUCH:
      "”{{name}}” vie {{share}} kaikesta työstä, yli kolme kertaa tavallisen verran: onko se sen arvoista?",
    Q1_LITTLE: "”{{name}}” saa paljon vähemmän työtä kuin muut vaiheet: riittääkö se?",
    Q2: "Kukaan ei tutki markkinaa ja ihanneasiakasta vaiheeseen ”{{name}}” mennessä: lisää selvitys",
    Q3: "Kukaan ei seuraa asiaa toimenpiteen ”{{name}}” jälkeen: lisää seuranta",
    Q4: "Tapaamisten jälkeen kukaan ei päivitä asiakastietoja vaiheessa ”{{name}}”: lisää siihen toimenpide",
  },
  why: {
    soundness:
      "Vain kun jokainen kauppa löytää tien liidistä lopputulokseen, voidaan jotain laskea.",
    honestNumbers: "Ennuste on niin hyvä kuin todennäköisyydet, joista se on tehty.",
    oneReading: "Kaikkien on luettava kaaviosta sama asia.",
    orderOfWork: "Työ, joka odottaa sitä, mikä ei koskaan tule, pysäyttää kaupan.",
    buyerMoves:
      "Kauppa etenee, kun ostaja on edennyt, ei kun meillä on ollut kiire; hoputtaminen voi tappaa sen.",
    buyerJourney:
      "Ostajat tietävät paljon ja kulkevat omaa tietään; prosessin tulisi kulkea sen mukana.",
    understandFirst:
      "Joka ymmärtää tarpeet ensin, osaa tarjota oikein; liian aikainen tarjous vie luottamusta.",
    rightCustomer: "Myynti ja markkinointi voittavat enemmän, kun ne etsivät samoja asiakkaita.",
    buyerDecides: "Ostajat päättävät sen perusteella, mitä tietävät, ja usein heitä on monta.",
    customerLoyalty:
      "Tyytyväiset asiakkaat ostavat uudelleen ja tuovat muita: kannattavinta liikevaihtoa.",
    sameWords: "Kaikkien mukana olevien on ymmärrettävä jokainen vaihe samalla tavalla.",
    knowWhenDone: "Myyjien on tiedettävä, milloin kauppa on valmis seuraavaan vaiheeseen.",
    clearOwner: "Tiimi onnistuu paremmin, kun kaikki tietävät, kuka vastaa mistäkin.",
    timeFrame: "Vain aikataulun avulla juuttunut kauppa erottuu.",
    handOff: "Allekirjoituksen jälkeen jonkun on huolehdittava tilauksesta ja asiakkaasta.",
    rules: "Alan ja viranomaisten säännöt sitovat kauppaa; yksi unohtunut voi purkaa sen.",
    everyRep: "Jokaisen myyjän pitäisi pystyä tekemään vaihe samalla tavalla.",
    shareAnswers: "Hyvä vastaus auttaa koko tiimiä vasta, kun se on kirjattu.",
    training: "Uudet myyjät oppivat siitä, mikä on kirjoitettu.",
    consistentPattern: "Voittoja voi ennustaa vain, kun kaupat kulkevat johdonmukaisesti.",
    evidence: "Arvion pitäisi perustua riittävään määrään kauppoja ja vastata mitattua.",
    inOrder: "Kaupan päättäminen onnistuu, kun edeltävät vaiheet on tehty järjestyksessä.",
    clearGoals: "Ilman tavoitetta kukaan ei voi sanoa, toimiiko prosessi.",
    smart:
      "Tavoite, joka on tarkka, mitattava, saavutettava, merkityksellinen ja ajoitettu, toteutuu.",
    reachable: "Tavoite, johon liidit ja tunnit eivät riitä, lannistaa; saavutettava innostaa.",
    everyActivityCounts: "Se, mikä ei auta päättämään kauppaa, vie aikaa siltä, mikä auttaa.",
    measureEach:
      "Summat, konversioprosentit ja keskiarvot yhdessä näyttävät, missä kauppoja menetetään ja miksi.",
    keepLearning: "Markkinat muuttuvat; läpikäynti ja oppiminen pitävät prosessin oikeana.",
    simple: "Liian pitkää prosessia ei noudateta, ja sitä on vaikea muuttaa.",
    evenAttention: "Liika huomio yhteen vaiheeseen jättää muut ilman.",
    marketResearch: "Ilman tutkimusta prospekteja on liian vähän tai ne ovat vääriä.",
    followUpQuotes: "Moni ostaja vaikenee tarjouksen jälkeen; seuranta voittaa heidät takaisin.",
    recordsCurrent:
      "Kun asiakastiedot ovat aina ajan tasalla, neuvottelua ei tarvitse aloittaa alusta.",
  },
  fix: {
    removeArrow: "Poista nuoli",
    mergeFlows: "Yhdistä kaksi nuolta",
    clearProbability: "Jätä se muiden nuolten jättämäksi osuudeksi",
    rebalance: "Saata todennäköisyydet 100 %:iin",
    takeMeasured: "Käytä mitattua osuutta",
    connectToLost: "Johda hävittyyn lopputulokseen",
    addLeadSource: "Lisää liidilähde",
    addWonOutcome: "Lisää lopputulos: voitettu",
    addLostOutcome: "Lisää lopputulos: hävitty",
    addStage: "Lisää vaihe",
    setOwner: "Valitse rooli, joka tekee suurimman osan työstä",
    useCriticalPath: "Ota päivät toimenpiteistä",
    moveToNextStage: "Siirrä seuraavaan vaiheeseen",
    numberName: "Lisää nimeen numero",
    removeRole: "Poista rooli",
    markReviewed: "Merkitse tänään läpikäydyksi",
    addGoal: "Lisää tavoite ”{{name}}”",
    ownGoal: "Ota tiekartan vastuuhenkilö",
    dateGoal: "Ota tiekartan viimeinen päivä",
    takeBaseline: "Ota mittarin toteuma",
    takeTarget: "Ota mittarin tavoitearvo",
    addStageMetrics: "Lisää puuttuvat mittarit",
    addActivityMetric: "Laske, kuinka usein se tehdään",
    addSatisfactionMetric: "Mittaa asiakastyytyväisyyttä",
    addActivity: "Lisää toimenpide ”{{name}}”",
    addFirstActivity: "Lisää toimenpide",
  },
  made: {
    needs: "Kysy tarpeita",
    decisionMakers: "Selvitä, kuka päättää ja miten",
    aftercare: "Kysy, miten meni, ja pyydä suosittelua",
    handOver: "Siirrä tukeen",
    research: "Tutki markkinaa ja ihanneasiakasta",
    followUp: "Seuraa tarjousta",
    recordUpdate: "Päivitä asiakastiedot",
    lostReview: "Käy läpi, miksi kauppoja hävittiin",
  },
};
