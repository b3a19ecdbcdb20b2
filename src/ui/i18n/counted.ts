import type { Language } from "../session/types";

/** One and many of what a column counts, in the case that "with" asks for. */
interface CountedNoun {
  readonly names: RegExp;
  readonly one: string;
  readonly many: string;
}

const DE: readonly CountedNoun[] = [
  { names: /^reklamation(en)?$/, one: "einer Reklamation", many: "Reklamationen" },
  { names: /^beschwerden?$/, one: "einer Beschwerde", many: "Beschwerden" },
  { names: /^retouren?$/, one: "einer Retoure", many: "Retouren" },
  { names: /^mahnung(en)?$/, one: "einer Mahnung", many: "Mahnungen" },
  { names: /^stornos?$/, one: "einem Storno", many: "Stornos" },
  { names: /^bestellung(en)?$/, one: "einer Bestellung", many: "Bestellungen" },
  { names: /^lieferung(en)?$/, one: "einer Lieferung", many: "Lieferungen" },
  { names: /^rechnung(en)?$/, one: "einer Rechnung", many: "Rechnungen" },
  { names: /^empfehlung(en)?$/, one: "einer Empfehlung", many: "Empfehlungen" },
  { names: /^auftr(ag|äge)$/, one: "einem Auftrag", many: "Aufträgen" },
  { names: /^k(auf|äufe)$/, one: "einem Kauf", many: "Käufen" },
  { names: /^eink(auf|äufe)$/, one: "einem Einkauf", many: "Einkäufen" },
  { names: /^besuche?$/, one: "einem Besuch", many: "Besuchen" },
  { names: /^vertr(ag|äge)$/, one: "einem Vertrag", many: "Verträgen" },
];

const EN: readonly CountedNoun[] = [
  { names: /^complaints?$/, one: "one complaint", many: "complaints" },
  { names: /^claims?$/, one: "one claim", many: "claims" },
  { names: /^returns?$/, one: "one return", many: "returns" },
  { names: /^reminders?$/, one: "one reminder", many: "reminders" },
  { names: /^refunds?$/, one: "one refund", many: "refunds" },
  { names: /^orders?$/, one: "one order", many: "orders" },
  { names: /^invoices?$/, one: "one invoice", many: "invoices" },
  { names: /^purchases?$/, one: "one purchase", many: "purchases" },
  { names: /^visits?$/, one: "one visit", many: "visits" },
  { names: /^referrals?$/, one: "one referral", many: "referrals" },
  { names: /^contracts?$/, one: "one contract", many: "contracts" },
];

const NOUNS: Readonly<Record<Language, readonly CountedNoun[]>> = { de: DE, en: EN };

const AROUND_THE_NOUN = /^(?:anzahl|zahl|number of|no\.? of)\s+(?:der\s+)?|\s+(?:19|20)\d\d$/gi;

/**
 * "einer Reklamation" or "3 Reklamationen", for a factor that counts things by its name.
 *
 * @param shown The number as text.
 * @returns undefined for other factors, and for numbers that are not whole.
 */
export function countedThings(
  name: string,
  number: number,
  shown: string,
  language: Language,
): string | undefined {
  if (!Number.isInteger(number)) return undefined;
  const bare = name.trim().replace(AROUND_THE_NOUN, "").toLowerCase();
  const noun = NOUNS[language].find(({ names }) => names.test(bare));
  return noun && (number === 1 ? noun.one : `${shown} ${noun.many}`);
}
