import type { TransactionRole } from "./setup";

/** Words of a header and how sure they make one of a role; the first that match count. */
type RoleWords = readonly (readonly [words: RegExp, confidence: number])[];

const CUSTOMER =
  "kunden?|kd|debitoren?|customer|cust|client|account|mandanten?|käufer|buyer|member|mitglied|user";
const ORDER =
  "bestell(?:ung(?:en)?|ungs)?|auftrags?|order|rechnungs?|invoice|belegs?|buchungs?|booking|vorgangs?|bons?|receipt|transaktions?|transaction|kauf|purchase";
const NUMBER = "nr|nummer|no|num|number|id|key|code|#";

export const ROLE_WORDS: Readonly<Record<TransactionRole, RoleWords>> = {
  customer: [
    [/gruppe|klasse|segment|seit|group|class|since|typ\b|type|stadt|city|country|e ?mail/, 0],
    [new RegExp(`^(?:${CUSTOMER})s? ?(?:${NUMBER})$`), 100],
    [new RegExp(`^(?:${CUSTOMER}|kunden?name|customer name)$`), 90],
    [new RegExp(`(?:^| )(?:${CUSTOMER})s? (?:${NUMBER})$`), 80],
    [/kunde|customer|debitor|client|käufer|buyer/, 60],
    [/^(?:firma|firmenname|company|company name|unternehmen)$/, 50],
    [/^name$/, 30],
  ],
  date: [
    [
      /liefer|versand|ship|required|deliver|fällig|\bdue\b|geburt|birth|seit|since|storno|cancel|geändert|modified|changed|gezahlt|bezahlt|zahlung|paid|payment|letzte|last|erste|first|retour|return/,
      0,
    ],
    [new RegExp(`^(?:${ORDER}) ?(?:datum|date|tag|day|zeit(?:punkt)?|time)$`), 100],
    [/^(?:datum|date|tag|day|kauftag|zeitpunkt|timestamp|datetime)$/, 90],
    [/datum|date|zeitpunkt|timestamp|yyyymmdd/, 50],
  ],
  amount: [
    [
      /einzel|stück|unit|menge|anzahl|quantity|qty|\bcds?\b|number|fracht|freight|versand|shipping|rabatt|discount|steuer|mwst|\bust\b|\bvat\b|\btax\b|kosten|\bcosts?\b|einstand|%|prozent|percent|währung|currency|\bid\b|\bnr\b|nummer/,
      0,
    ],
    [/umsatz|umsätze|erlös|revenue|sales|turnover/, 100],
    [/betrag|amount|netto|\bnet\b|spend|monetary|auftragswert|einkaufswert|bestellwert|order value|warenwert/, 90],
    [/brutto|gross|summe|gesamt|total|\bsum\b|value|\bwert\b/, 70],
    [/\b(?:eur|euro|usd|chf|gbp|dollar)\b|€|\$|preis|price/, 50],
  ],
  order: [
    [new RegExp(`^(?:${ORDER}) ?(?:${NUMBER})$`), 100],
    [/^(?:bestellung|auftrag|order|rechnung|invoice|beleg|buchung|vorgang|transaktion|transaction|bon)$/, 80],
    [new RegExp(`(?:^| )(?:${ORDER}) (?:${NUMBER})$`), 70],
  ],
  product: [
    [/gruppe|kategorie|category|group|preis|price|menge|anzahl|quantity/, 0],
    [/^(?:artikel|produkt|product|item|article|sku|material)s? ?(?:nr|nummer|no|number|id|code|name|bezeichnung)?$/, 100],
    [/artikel|produkt|product|\bsku\b|\bitem\b|stockcode|ean\b/, 70],
    [/^(?:ware|beschreibung|description|leistung|position)$/, 50],
  ],
  channel: [[/^(?:vertriebs|verkaufs|sales )?(?:kanal|channel|weg)$/, 100], [/kanal|channel|vertriebsweg|^(?:filiale|store|shop|marktplatz)$/, 60]],
  currency: [[/^(?:währung|waehrung|currency|whg|curr|währungscode|currency code|iso währung)$/, 100], [/währung|currency/, 60]],
  cost: [
    [/versand|liefer|fracht|freight|shipping|stelle|center|centre/, 0],
    [/^(?:kosten|cost|costs|einstand|einstandswert|einstandspreis|wareneinsatz|warenkosten|cogs|selbstkosten|herstellkosten|ek|einkaufspreis)$/, 100],
    [/wareneinsatz|einstand|kosten|\bcosts?\b|\bcogs\b/, 60],
  ],
}; // prettier-ignore

/** A header in plain lower-case words: "orderID" and "Order_ID" are "order id". */
const plainHeader = (name: string): string =>
  name
    .replace(/([a-zäöüß])([A-ZÄÖÜ])/g, "$1 $2")
    .toLowerCase()
    .replace(/[_/().:;,-]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/** How sure the header makes one that a column has a role: 0 where it speaks against it, undefined where it is silent. */
export function roleConfidence(role: TransactionRole, header: string): number | undefined {
  const plain = plainHeader(header);
  return ROLE_WORDS[role].find(([words]) => words.test(plain))?.[1];
}
