/** What a rule may have to recognise in a name or a text. */
export type Topic =
  | "buyer"
  | "fit"
  | "interest"
  | "prospecting"
  | "research"
  | "needs"
  | "presentation"
  | "proposal"
  | "price"
  | "negotiation"
  | "objections"
  | "decisionMakers"
  | "followUp"
  | "recordUpdate"
  | "handOver"
  | "aftercare"
  | "lostReview"
  | "satisfaction"
  | "compliance"
  | "conformance"
  | "changeLog";

/**
 * The words by which a topic is known, in the six languages, set apart by bars: beginnings of
 * words; after an asterisk parts of words, as compounds and prefixes need it. Compared folded.
 */
export const WORDS: Readonly<Record<Topic, readonly string[]>> = {
  buyer: [
    "buyer|customer|client|prospect|lead|they|their|decision maker",
    "who decide|purchas|company fits|person with",
    "köpare|person med|*kund|prospekt|de som beslutar|beslutsfattare|företaget passar",
    "ostaja|henkilö|*asiak|prospekti|liidi|päättäj|yritys sopii",
    "pembeli|seseorang|*pelanggan|prospek|klien|pengambil keputusan|perusahaan",
    "покупател|человек|клиент|заказчик|лид|лпр|решает|компания",
    "خریدار|فردی|مشتری|سرنخ|تصمیم گیر|کارفرما|شرکت با",
  ],
  fit: [
    "fit|viab|qualif|profile|budget|can buy|need|suitable",
    "passar|kvalific|*profil|budget|kan köpa|behov|lämplig|rimlig",
    "sopi|varteenotett|kvalifioi|*profiil|budjet|voi ostaa|voivat ostaa|tarve",
    "cocok|sesuai|layak|*kualifikasi|profil|anggaran|mampu membeli",
    "kebutuhan|подход|квалифи|портрет|бюджет|может купить|могут купить|может стать|потребност",
    "платёжеспособ|مناسب|صلاحیت|پروفایل|بودجه|توان خرید|می تواند خرید|منطبق|نیاز",
  ],
  interest: [
    "interest|wants to|want to|agreed to meet|first meeting|asked for",
    "intresse|vill veta|vill ha|första möte|bett om",
    "kiinnost|halua|halun|ensimmäinen tapaaminen|pyytänyt|pyytäneet",
    "minat|berminat|tertarik|ingin|pertemuan pertama|meminta",
    "интерес|хочет|хотят|первая встреча|попросил|запросил",
    "علاقه|می خواهد|مایل|نخستین جلسه|درخواست کرد",
  ],
  prospecting: [
    "prospect|lead generation|outreach|reach out|cold call",
    "prospekter|leadsgenerer|uppsökande|bearbetning|ta kontakt",
    "asiakashank|prospektoin|uusasiakas|liidien hank|ota yhteyttä",
    "pencarian prospek|prospecting|hubungi calon",
    "поиск клиент|лидогенер|привлечение клиент|холодн|выйти на контакт",
    "جستجوی مشتری|مشتری یابی|سرنخ یابی",
  ],
  research: [
    "research|market|ideal customer|persona|icp|target group",
    "research|*marknad|idealkund|*persona|undersök|målgrupp",
    "tutki|*markkina|ihanneasiak|*persoona|selvit|kohderyhm",
    "riset|pasar|pelanggan ideal|persona|pelajari|kelompok sasaran",
    "исследов|рынок|рынк|идеальн|портрет|изучи|целев",
    "تحقیق|بازار|مشتری ایده آل|پرسونا|بررسی",
  ],
  needs: [
    "need|discovery|qualif|diagnos|orientation|identification",
    "*behov|kvalificer|orienter|identifier",
    "*tarve|tarpei|*kartoitus|kvalifioin|tunnistamin",
    "*kebutuhan|kualifikasi|orientasi|identifikasi",
    "потребност|выявлен|квалифика|ориентац",
    "نیاز|احراز صلاحیت|آشنایی|شناسایی",
  ],
  presentation: [
    "present|pitch|demo|showcase",
    "present|pitch|demo",
    "esitt|esitel|myyntipuhe|demo",
    "presentasi|mempresentasi|demo",
    "презентац|демонстр|показать решение",
    "ارائه|نمایش محصول|دمو",
  ],
  proposal: [
    "proposal|propose|quot|offer|tender",
    "*offert|förslag|anbud",
    "*tarjou|tarjoa",
    "penawaran|proposal|tawarkan",
    "предложени|кп|оферт|смет",
    "پیشنهاد|پروپوزال|پیش فاکتور",
  ],
  price: [
    "price|pricing|discount|quot|offer",
    "*pris|*rabatt|*offert",
    "*hinta|hinno|*alennu|*tarjou",
    "harga|diskon|penawaran",
    "цен|скидк|прайс|кп|оферт",
    "قیمت|تخفیف",
  ],
  negotiation: [
    "negotiat|terms|bargain",
    "förhandl|villkor",
    "neuvottel|ehdot",
    "negosias|tawar menawar",
    "переговор|услови|торг",
    "مذاکره|شرایط",
  ],
  objections: [
    "objection|concern",
    "*invändning",
    "*vastaväit",
    "keberatan",
    "возражени",
    "اعتراض",
  ],
  decisionMakers: [
    "decision maker|who decide|decides|decision process",
    "purchasing|procurement|buying committee|stakeholder",
    "beslutsfatt|vem som beslut|som beslutar|beslutsprocess|inköp",
    "päättäj|kuka päättää|päätöksente|hankintaprosess|ostoprosess",
    "pengambil keputusan|siapa yang memutuskan|pengadaan|proses pembelian",
    "лпр|принимает решение|принимающ|кто решает|закупк",
    "تصمیم گیر|تصمیم می گیرد|تصمیم با|تدارکات|فرایند خرید",
  ],
  followUp: [
    "follow up|chase|remind|call back|check back|ask for the order",
    "*uppfölj|följ upp|följa upp|påminn|ring upp|ringa upp",
    "*seurant|seuraa|muistut|soita takaisin|jälkisoitto",
    "tindak lanjut|tindak lanjuti|ingatkan|hubungi kembali|telepon kembali",
    "напомн|напомин|дожим|перезвон|сопровожд",
    "پیگیری|یادآوری",
  ],
  recordUpdate: [
    "update the record|update the customer|record update|customer record|crm|log every|log the|log all",
    "kundkort|crm|registrera|anteckna",
    "asiakastieto|crm|kirjaa",
    "catatan pelanggan|data pelanggan|crm|perbarui catatan|catat",
    "карточк|crm|срм|занести|записать",
    "پرونده|سوابق|crm|ثبت اطلاعات",
  ],
  handOver: [
    "hand over|hand off|onboard|brief the",
    "överläm|lämna över|introducera|informera support|uppstart",
    "siirto|siirrä|luovut|käyttöönot|perehdyt",
    "serah terima|orientasi pelanggan|onboarding|beri pengarahan",
    "передач|передать|запуск клиент|ввести поддержку",
    "تحویل|راه اندازی|توجیه تیم",
  ],
  aftercare: [
    "referral|refer|after the purchase|after the sale|after-sale|satisfaction",
    "renewal|repeat|welcome call|upsell|cross-sell|retention",
    "rekommendation|efter köpet|*nöjdhet|återköp|förny|välkomstsamtal",
    "suosittel|oston jälkeen|*tyytyväisyy|jälkihoi|uusin|tervetulosoitto",
    "minta referensi|setelah pembelian|*kepuasan|pembelian ulang|perpanjangan",
    "telepon sambutan|program referensi|рекомендац|после покупки|удовлетвор",
    "повторн|продлен|приветственн|معرفی|پس از خرید|رضایت|فروش مجدد",
    "تمدید|خوشامد",
  ],
  lostReview: [
    "lost deal|lost reason|why we lost|loss review|win/loss|win loss",
    "retrospective|lessons learned|post-mortem|why deals were lost",
    "förlorade affär|varför vi förlor|varför affärer förlor|förlustanalys|lärdom|retrospektiv",
    "hävityt kaupat|hävittyjen kauppojen|miksi hävi|miksi kauppoja hävi|retrospektiivi|opit",
    "transaksi yang kalah|transaksi kalah|alasan kalah|mengapa kalah|evaluasi",
    "retrospektif|проигранн|причин отказ|причины отказ|разбор отказ",
    "ретроспектив|معاملات از دست رفته|دلیل باخت|دلایل باخت|درس آموخته",
  ],
  satisfaction: [
    "satisf|csat|nps|promoter|retention|churn|renewal|referral",
    "nöjd|behållna kunder|kundlojalitet|rekommendation|*nöjdhet",
    "*tyytyväis|*pysyvyy|suosittel",
    "kepuasan|retensi|referensi|loyalitas",
    "удовлетвор|удержан|отток|рекомендац|лояльн",
    "رضایت|حفظ مشتری|وفاداری|معرفی",
  ],
  compliance: [
    "complian|legal|consent|approv|gdpr|regulat|privacy|opt-out",
    "regelefterlev|jurid|samtyck|godkänn|gdpr|dataskydd",
    "vaatimustenmuk|laillis|suostumu|hyväksyntä|hyväksynnä|gdpr|tietosuoj|lakiasia",
    "kepatuhan|hukum|persetujuan|izin|peraturan|privasi",
    "комплаенс|юрид|согласи|одобрен|персональн|правов",
    "انطباق|حقوقی|رضایت نامه|تأیید|مجوز|حریم خصوصی",
  ],
  conformance: [
    "conformance|process adherence|process compliance|follow the process|by the process",
    "processefterlevnad|följer processen|enligt processen",
    "prosessin noudatta|noudattaa prosessia|prosessin mukai",
    "kepatuhan proses|sesuai proses|mengikuti proses",
    "соблюдение процесса|следуют процессу|по процессу",
    "پایبندی به فرآیند|مطابق فرآیند|پیروی از فرآیند",
  ],
  changeLog: [
    "change log|changelog|changes|changed|version|revision|release",
    "ändringslogg|ändring|version|revision",
    "muutosloki|muuto|versio|revisio",
    "catatan perubahan|perubahan|versi|revisi",
    "журнал изменений|изменени|верси|редакци",
    "فهرست تغییر|تغییرات|نسخه|ویرایش",
  ],
};
