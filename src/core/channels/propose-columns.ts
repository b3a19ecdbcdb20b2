import { topicOf } from "../proposal/topics";
import type { Column, Table } from "../table/types";
import type { ChannelColumns } from "./setup";

const CHANNEL =
  /kanal|channel|kampagne|campaign|herkunft|\bquelle\b|aktion\b|gewonnen (?:durch|über)|vertriebsweg|lead ?source|\bsource\b|akquise(?:weg|art)|erstkontakt|werbemittel|medium/i;
const COST =
  /akquis|gewinnungskosten|werbekosten|marketingkosten|kundengewinnung|acquisition|\bcac\b|\bcpa\b|marketing cost|ad spend/i;
const VALUE =
  /\bclv\b|\bcltv\b|\bltv\b|lebenszeitwert|lifetime value|kundenwert|customer value|^wert\b|^value\b/i;

/** Channels that a column names at most. */
const MOST_CHANNELS = 60;

/** Columns that may name channels. */
export const channelCandidates = ({ columns }: Table): readonly Column[] =>
  columns.filter(
    ({ kind, dictionary }) => kind === "text" && dictionary.length > 0 && dictionary.length <= MOST_CHANNELS,
  );

/** Which columns tell about channels, by their headers in German and English. */
export function proposeChannelColumns(table: Table): ChannelColumns {
  const numbers = table.columns.filter(({ kind }) => kind === "number");
  const named = (columns: readonly Column[], fits: (name: string) => boolean) =>
    columns.find(({ name }) => fits(name))?.name ?? "";
  return {
    channel: named(channelCandidates(table), (name) => CHANNEL.test(name)),
    revenue: named(numbers, (name) => topicOf(name) === "revenue" && !COST.test(name)),
    contribution: named(numbers, (name) => topicOf(name) === "margin" && !VALUE.test(name)),
    cost: named(numbers, (name) => COST.test(name)),
    value: named(numbers, (name) => VALUE.test(name)),
  };
}
