import type { SheetSnapshot } from "../../../src/host/book/snapshot";
import { FORMATS, SheetWriter, type Say } from "./sheet-writer";

type Payment = "on time" | "late" | "reminder";
/** Company, margin, payment, complaints, years as a customer; the score worked by hand. */
const CUSTOMERS: readonly (readonly [string, number, Payment, number, number, number])[] = [
  ["Adler", 6000, "on time", 0, 10, 100],
  ["Bussard", 5999.99, "on time", 0, 10, 99],
  ["Condor", 5800, "on time", 1, 6, 90],
  ["Drossel", 5799, "on time", 1, 6, 89],
  ["Elster", 6400, "late", 1, 10, 80],
  ["Fink", 5800, "late", 2, 6, 70],
  ["Geier", 4000, "reminder", 0, 10, 60],
  ["Habicht", 2000, "reminder", 1, 5, 40],
  ["Ibis", -500, "reminder", 9, 0, 0],
];
const CLASSES: readonly (readonly [german: string, english: string])[] = [
  ["Premium", "Premium"],
  ["Premium", "Premium"],
  ["Sehr gut", "Very good"],
  ["Sehr gut", "Very good"],
  ["Gut", "Good"],
  ["Gut", "Good"],
  ["Mittel", "Medium"],
  ["Schwach", "Weak"],
  ["Schwach", "Weak"],
];
const WEIGHTS = { margin: 40, payment: 30, complaints: 20, years: 10 };
/** Days since the last purchase, purchases, revenue; with two customers a band, the marks worked by hand. */
const RFM: readonly (readonly [string, number, number, number, number])[] = [
  ["Adler", 5, 31, 9800, 555],
  ["Bussard", 12, 28, 7600, 555],
  ["Condor", 20, 9, 6100, 434],
  ["Drossel", 33, 17, 5200, 444],
  ["Elster", 48, 15, 4300, 343],
  ["Fink", 70, 12, 3900, 333],
  ["Geier", 95, 7, 2500, 222],
  ["Habicht", 140, 8, 1900, 222],
  ["Ibis", 210, 2, 700, 111],
  ["Kranich", 400, 1, 350, 111],
];
const RFM_TOP = 49;

/** POINTS, SCORE and CLASS with a textbook model, and RFM. */
export function pointsSheet(name: string, say: Say): SheetSnapshot {
  const sheet = new SheetWriter(name, [130, 120, 120, 120, 120, 24, 90, 90, 90, 90, 90, 110, 90, 110]);
  sheet.title(
    say("Punkte, Klassen und RFM", "Points, classes and RFM"),
    say(
      "Vier Faktoren mit zusammen 100 Punkten: Deckungsbeitrag 40, Zahlungsverhalten 30, Reklamationen 20, Jahre als Kunde 10.",
      "Four factors with 100 points together: margin 40, payment 30, complaints 20, years as a customer 10.",
    ),
  );
  scoring(sheet, say);
  scales(sheet, say);
  rfm(sheet, say);
  return sheet.build();
}

function scoring(sheet: SheetWriter, say: Say): void {
  sheet.section(4, say("Kunden", "Customers"));
  sheet.headings("A5", [
    say("Kunde", "Customer"),
    say("Deckungsbeitrag", "Margin"),
    say("Zahlung", "Payment"),
    say("Reklamationen", "Complaints"),
    say("Jahre", "Years"),
  ]);
  sheet.headings("G5", [
    ...[
      say("Marge", "Margin"),
      say("Zahlung", "Payment"),
      say("Reklam.", "Complaints"),
      say("Jahre", "Years"),
    ],
    say("Punktwert", "Score"),
  ]);
  sheet.headings("L5", [say("Klasse", "Class"), say("von Hand", "by hand"), say("von Hand", "by hand")]);
  const words: Readonly<Record<Payment, string>> = {
    "on time": say("pünktlich", "on time"),
    late: say("verspätet", "late"),
    reminder: say("Mahnung", "reminder"),
  };
  CUSTOMERS.forEach(([company, margin, payment, complaints, years, score], index) => {
    const row = 6 + index;
    sheet.label(`A${row}`, company);
    sheet.inputs(`B${row}`, [margin], FORMATS.money);
    sheet.inputs(`C${row}`, [words[payment], complaints, years]);
    sheet.column(`M${row}`, [score], FORMATS.whole);
    sheet.words(`N${row}`, [say(...CLASSES[index]!)]);
  });
  sheet.formula("G6", `=CLV.POINTS(B6:B14,A18:B48,${WEIGHTS.margin})`, FORMATS.whole, 9);
  sheet.formula("H6", `=CLV.POINTS(C6:C14,C18:D20,${WEIGHTS.payment})`, FORMATS.whole, 9);
  sheet.formula("I6", `=CLV.POINTS(D6:D14,G18:H22,${WEIGHTS.complaints})`, FORMATS.whole, 9);
  sheet.formula("J6", `=CLV.POINTS(E6:E14,I18:J28,${WEIGHTS.years})`, FORMATS.whole, 9);
  sheet.formula("K6", "=CLV.SCORE(G6:J14)", FORMATS.whole, 9);
  sheet.formula("L6", "=CLV.CLASS(K6:K14)", undefined, 9);
  sheet.section(
    16,
    say("Punkteskalen: ab diesem Wert so viele Punkte", "Scales: from this value so many points"),
  );
  [words["on time"], words.late, words.reminder].forEach((word, index) => {
    sheet.inputs(`C${18 + index}`, [word, [30, 15, 0][index]!]);
  });
}

function scales(sheet: SheetWriter, say: Say): void {
  const points = say("Punkte", "Points");
  sheet.headings("A17", [say("Deckungsbeitrag", "Margin"), points, say("Zahlung", "Payment"), points]);
  sheet.headings("G17", [say("Reklam.", "Complaints"), points, say("Jahre", "Years"), points]);
  for (let step = 0; step <= 30; step++) {
    sheet.inputs(`A${18 + step}`, [200 * step], FORMATS.money);
    sheet.inputs(`B${18 + step}`, [10 + step]);
  }
  for (let complaints = 0; complaints <= 4; complaints++) {
    sheet.inputs(`G${18 + complaints}`, [complaints, 20 - 5 * complaints]);
  }
  for (let years = 0; years <= 10; years++) sheet.inputs(`I${18 + years}`, [years, years]);
}

function rfm(sheet: SheetWriter, say: Say): void {
  sheet.section(
    RFM_TOP + 1,
    say(
      "RFM: zehn Kunden in fünf Stufen, je Stufe zwei; 5 ist die beste",
      "RFM: ten customers in five bands, two in each; 5 is the best",
    ),
  );
  const top = RFM_TOP + 3;
  const last = top + RFM.length - 1;
  sheet.headings(`A${top - 1}`, [
    say("Kunde", "Customer"),
    say("Tage seit letztem Kauf", "Days since last purchase"),
    say("Käufe", "Purchases"),
    say("Umsatz", "Revenue"),
  ]);
  sheet.headings(`G${top - 1}`, ["R", "F", "M", "RFM", say("von Hand", "by hand")]);
  RFM.forEach(([company, recency, frequency, monetary, marks], index) => {
    const row = top + index;
    sheet.label(`A${row}`, company);
    sheet.inputs(`B${row}`, [recency, frequency], FORMATS.whole);
    sheet.inputs(`D${row}`, [monetary], FORMATS.money);
    sheet.column(`K${row}`, [marks]);
  });
  sheet.formula(`G${top}`, `=CLV.RFM(B${top}:B${last},C${top}:C${last},D${top}:D${last})`, undefined, 10, 4);
}
