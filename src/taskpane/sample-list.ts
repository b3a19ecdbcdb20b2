import type { CellGrid } from "../core";
import type { Language } from "../ui/session";

interface SampleList {
  readonly sheet: string;
  readonly header: readonly string[];
  /** Words for the codes p, v and m in the column of payment behaviour. */
  readonly payment: Readonly<Record<string, string>>;
}

const LISTS: Readonly<Record<Language, SampleList>> = {
  de: {
    sheet: "Beispiel",
    header: [
      "Kundennr",
      "Firma",
      "Umsatz 2024",
      "Umsatz 2025",
      "Deckungsbeitrag 2025",
      "Zahlungsverhalten",
      "Reklamationen",
      "Kunde seit",
    ],
    payment: { p: "pünktlich", v: "verspätet", m: "Mahnung" },
  },
  en: {
    sheet: "Sample",
    header: [
      "Customer no.",
      "Company",
      "Revenue 2024",
      "Revenue 2025",
      "Margin 2025",
      "Payment behaviour",
      "Complaints",
      "Customer since",
    ],
    payment: { p: "on time", v: "late", m: "reminder" },
  },
};

/** Invented customers: company, revenue of two years, margin, payment, complaints, first day as Excel serial. */
const CUSTOMERS: readonly (readonly [string, number, number, number, string, number, number])[] = [
  ["Adler Maschinenbau GmbH", 171400, 182300, 41200, "p", 0, 37987],
  ["Bach Fördertechnik", 91200, 96500, 20150, "p", 2, 40118],
  ["Conrad Werkzeuge AG", 61800, 54000, 9800, "v", 1, 41047],
  ["Dorn Metallbau", 15100, 12800, -1500, "m", 6, 44291],
  ["Engel Antriebe", 128700, 140300, 35900, "p", 1, 36526],
  ["Falk Hydraulik GmbH", 70400, 73200, 15400, "v", 3, 42009],
  ["Graf Pumpen", 24900, 31000, 5100, "p", 0, 43502],
  ["Huber Stahl", 22800, 20500, 2400, "v", 4, 43895],
  ["Imhof Lagertechnik", 85600, 88100, 19900, "p", 1, 39812],
  ["Jung Armaturen", 47300, 45200, 8700, "m", 2, 42795],
  ["Kern Dichtungen", 58900, 67400, 13900, "p", 0, 41905],
  ["Lang Gusswerk", 14200, 9900, 700, "m", 5, 44896],
  ["Maurer Anlagenbau", 210500, 231700, 52300, "p", 1, 35431],
  ["Nagel Verpackung", 33600, 36900, 7200, "p", 1, 42370],
  ["Otto Schweißtechnik", 18700, 17300, 1900, "v", 2, 43222],
  ["Pohl Elektromotoren", 99800, 112400, 27600, "p", 0, 38749],
  ["Reuter Landmaschinen", 64100, 59800, 10300, "v", 2, 40909],
  ["Sauer Kältetechnik", 41900, 44700, 9600, "p", 1, 41640],
  ["Thoma Getriebe", 152300, 149900, 33100, "v", 2, 37257],
  ["Ulmer Sägewerk", 8300, 6100, -420, "m", 3, 45047],
  ["Vogt Ventile", 76500, 81300, 18700, "p", 1, 39083],
  ["Weiss Aufzüge", 55200, 61700, 12400, "p", 2, 40544],
  ["Zander Bohrtechnik", 27400, 25800, 3900, "v", 1, 43132],
  ["Albrecht Hebezeuge", 38600, 40100, 8300, "p", 0, 42552],
  ["Brandt Fahrzeugteile", 118900, 107600, 21800, "v", 4, 38353],
  ["Czerny Spritzguss", 46800, 52900, 11700, "p", 1, 41275],
  ["Dietz Prüftechnik", 19800, 23400, 4800, "p", 0, 44013],
  ["Ebert Rohrleitungen", 68700, 66200, 12100, "m", 3, 40178],
  ["Fromm Druckluft", 31900, 34600, 6900, "p", 1, 42917],
  ["Gerber Blechbearbeitung", 12600, 14900, 1200, "v", 1, 44562],
];

const WHOLE = "#,##0";
const FORMATS = ["@", undefined, WHOLE, WHOLE, WHOLE, undefined, "0", "dd.mm.yyyy"] as const;

/** A small customer list to try things out with. */
export function sampleList(language: Language): {
  readonly sheet: string;
  readonly cells: CellGrid;
  readonly formats: readonly (string | undefined)[];
} {
  const { sheet, header, payment } = LISTS[language];
  const rows = CUSTOMERS.map(([company, before, now, margin, pays, complaints, since], index) => [
    `K${1001 + index}`,
    company,
    before,
    now,
    margin,
    payment[pays] ?? "",
    complaints,
    since,
  ]);
  return { sheet, cells: [header, ...rows], formats: FORMATS };
}
