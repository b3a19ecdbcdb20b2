/** What the key columns of business tables tell apart, by words of their headers. */
const THINGS: readonly (readonly [thing: string, words: RegExp])[] = [
  ["employee", /mitarbeiter|verk(?:ä|ae)ufer|vertreter|betreuer|employee|sales ?(?:person|rep)/],
  ["line", /position|line ?item|zeile/],
  ["order", /auftrag(?!geber)|bestell(?!er)|order|vorgang/],
  ["invoice", /rechnung(?!sempf)|beleg|invoice|faktura/],
  ["payment", /zahlung|payment|buchung/],
  ["complaint", /reklam|beschwerd|complain|ticket|\bfall\b|\bcase\b/],
  ["product", /artikel|produkt|product|article|\bitem|\bsku\b|material/],
  ["contract", /vertrag(?!spartner|snehmer)|contract/],
  ["supplier", /lieferant|supplier|vendor/],
  ["category", /kategorie|category|warengruppe/],
  [
    "customer",
    /kunde|\bkd\b|\bkd[ ._-]?nr|debitor|mandant|auftraggeber|besteller|customer|\bcust|client|account|firm|unternehmen|company|vertragspartner/,
  ],
];

const BARE_KEY = /\b(?:id|nr|no|nummer|number|key|code|schl(?:ü|ue)ssel)\b|[ ._#-]/g;

/** Words of a header in lower case, "customerID" and "order_no" parted. */
const wordsOf = (header: string): string =>
  header
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/[_./-]+/g, " ")
    .toLowerCase()
    .trim();

/**
 * What a column with this header tells apart: "customer" of "Kunden-Nr.", "order" of "orderID"; for other headers
 * their own words without "Nr." and the like.
 *
 * @param tableName Says what a bare "ID" or "Nr." is about.
 * @returns "" where nothing says so.
 */
export function thingOf(header: string, tableName = ""): string {
  const words = wordsOf(header);
  const known = THINGS.find(([, pattern]) => pattern.test(words));
  if (known !== undefined) return known[0];
  const rest = words.replace(BARE_KEY, "").replace(/(?:nr|nummer)$/, "");
  return rest !== "" || tableName === "" ? rest : thingOf(tableName);
}
