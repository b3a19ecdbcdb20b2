import type { Column } from "../table/types";

/** What a column is about, as far as its header tells. */
export type FactorTopic =
  | "margin"
  | "revenue"
  | "payment"
  | "complaints"
  | "tenure"
  | "recency"
  | "frequency"
  | "potential"
  | "satisfaction";

interface TopicWords {
  readonly topic: FactorTopic;
  readonly words: RegExp;
  /** Weight in the textbook's proportions: 40 for money, 30, 20, 10. */
  readonly weight: number;
}

// The first that matches counts: "Letzter Umsatz am" is about time before it is about money, "DB-Marge" about margin.
const TOPICS: readonly TopicWords[] = [
  {
    topic: "recency",
    words:
      /(?<!vor)letzte[rsnm]?\s?(?:kauf|bestell|auftrag|einkauf|besuch|rechnung|order|umsatz am|kontakt)|zuletzt|(?<!second[ _-]?)last[ _-]?(?:order|purchase|visit|invoice|buy|transaction)|(?:most[ _-]?)?recen(?:t|cy)/,
    weight: 15,
  },
  {
    topic: "tenure",
    words:
      /kunde\s?seit|kundenseit|\bseit\b|kundenbeziehung|geschäftsbeziehung|beziehungsdauer|\bdauer\b|erstkauf|erste[rs]?\s?(?:kauf|bestell|auftrag)|kundenjahre|jahre kunde|customer[ _-]?since|\bsince\b|tenure|first[ _-]?(?:order|purchase)|years[ _-]?(?:as[ _-]?)?customer|relationship/,
    weight: 10,
  },
  {
    topic: "complaints",
    words:
      /reklam|beschwerd|retoure|rücksend|rückgabe|storno|complain|\breturns?\b|returned|claims?\b|refund/,
    weight: 20,
  },
  {
    topic: "payment",
    words:
      /zahlung|zahlt|zahler|mahn|bonit|verzug|überfällig|payment|paying|\bpays?\b|dunning|overdue|credit[ _-]?(?:rating|score)|reminder/,
    weight: 30,
  },
  {
    topic: "margin",
    words:
      /deckungsbeitrag|\bdb(?:[ _-]?(?:i{1,3}|\d+))?\b|rohertrag|rohgewinn|rohmarge|marge|gewinn|\bertrag|margin|profit|contribution/,
    weight: 40,
  },
  {
    topic: "potential",
    words: /poten[tz]ial|lieferanteil|share[ _-]?of[ _-]?wallet|wallet|wachstum|growth/,
    weight: 15,
  },
  {
    topic: "satisfaction",
    words: /zufrieden|empfehl|loyal|(?<!be)treue|satisf|\bnps\b|referral|recommend/,
    weight: 15,
  },
  {
    topic: "frequency",
    words:
      /häufigkeit|bestellungen|bestellanzahl|aufträge|auftragszahl|käufe|einkäufe|anzahl\s?(?:der\s)?(?:bestell|auftr|käufe|einkäufe|rechn)|orders?\b|frequen|purchases|transactions|invoices|visits/,
    weight: 20,
  },
  {
    topic: "revenue",
    words:
      /umsatz|umsätze|erlös|\bnetto\b|revenue|sales|turnover|spend|monetary|betrag|amount|einkaufswert|auftragswert/,
    weight: 40,
  },
];

// Labels, keys and places are no measure of a customer; nor are results that were written by an earlier run.
const NOT_A_FACTOR =
  /\b(?:id|nr|no|nummer|number|key|code|plz|zip|postleitzahl|postal|tel|telefon|phone|fax|mobil|mobile|e-?mail|mail|url|web|website|konto|iban|ust|uid|straße|strasse|street|adresse|address|ort|stadt|city|land|country|region|gebiet|bezirk|territory|bundesland|state|ansprechpartner|kontakt|contact|betreuer|manager|vertreter|name|vorname|nachname|firma|kunde|customer|company|unternehmen|branche|industry|kanal|channel|bemerkung|bemerkungen|notiz|notizen|kommentar|comment|comments|notes?|rang|rank|punktwert|score|punkte|points|kundenklasse|klasse|class|strategie|strategy|zielrichtung|hinweise|findings|währung|currency)\b|(?:nr|nummer|name|code|id)$/;

const RESULT =
  /^(?:punktwert|rang|kundenklasse|strategische zielrichtung|hinweise|score|rank|customer class|class|strategy|findings|notes|punkte .+|points .+)$/;

const bareHeader = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[_/().:]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/** What the header of a column says it is about; undefined where it says nothing known. */
export function topicOf(name: string): FactorTopic | undefined {
  const header = bareHeader(name);
  return TOPICS.find(({ words }) => words.test(header))?.topic;
}

/** True for columns that name, number or place a customer, or hold results of an earlier run. */
export function isLabel(name: string): boolean {
  const header = bareHeader(name);
  return RESULT.test(header) || (NOT_A_FACTOR.test(header) && topicOf(name) === undefined);
}

/** The textbook's weight of a topic, before the weights of a model are brought to 100. */
export const topicWeight = (topic: FactorTopic | undefined): number =>
  TOPICS.find((entry) => entry.topic === topic)?.weight ?? 20;

/** Topics that are amounts of money. */
export const isMoney = (topic: FactorTopic | undefined): boolean => topic === "margin" || topic === "revenue";

const YEAR = /\b(?:19|20)\d\d\b|(?<=[a-zäöü_ ])(?:'|’)?\d\d\b$/i;

/** The year in a header such as "Umsatz 2024" or "DB 24"; undefined where there is none. */
export function yearOf(name: string): number | undefined {
  const found = YEAR.exec(name.trim())?.[0].replace(/\D/g, "");
  if (found === undefined) return undefined;
  return found.length === 2 ? 2000 + Number(found) : Number(found);
}

/** A header without its year, for comparing the columns of several years. */
export const withoutYear = (name: string): string => bareHeader(name.trim().replace(YEAR, ""));

/**
 * True when less of the column means more points: complaints, days overdue, days since the last purchase;
 * also an earlier date of the first purchase.
 */
export function isLessBetter(column: Column, topic: FactorTopic | undefined): boolean {
  if (topic === "complaints" || topic === "payment") return true;
  if (topic === "tenure") return column.kind === "date" || holdsYears(column);
  return topic === "recency" && column.kind === "number" && !holdsYears(column);
}

/** True for a column of calendar years: whole numbers from 1900 to 2100. */
function holdsYears(column: Column): boolean {
  if (column.kind !== "number") return false;
  let found = false;
  for (const value of column.numbers) {
    if (Number.isNaN(value)) continue;
    if (!Number.isInteger(value) || value < 1900 || value > 2100) return false;
    found = true;
  }
  return found;
}
