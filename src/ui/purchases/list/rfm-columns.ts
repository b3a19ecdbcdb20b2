import { analyseRfm, DEFAULT_RFM_SETUP, type RfmSetup } from "../../../core";
import type { DefinedColumn } from "../../analysis/defined-list";
import { formatOf, type Say, sayIn } from "../../i18n";
import type { Language } from "../../session/types";
import { inputOfPurchases, type RfmInput, rfmSource } from "../rfm-input";
import { segmentName } from "../segment-texts";
import { wholeFormat } from "./number-format";
import type { ListPart } from "./part";

/** Marks, score and segment of the customers of the purchases; nothing where three columns of the list tell them. */
export const rfmPart: ListPart = async ({ state, language }) => {
  const input = rfmSource(state).kind === "purchases" ? inputOfPurchases(state) : undefined;
  return input === undefined ? [] : rfmListColumns(input, state.rfm.setup ?? DEFAULT_RFM_SETUP, language);
};

/** What RFM says of each customer, in their order. */
export function rfmListColumns(
  input: RfmInput,
  setup: RfmSetup,
  language: Language,
): readonly DefinedColumn[] {
  const result = analyseRfm(input.columns, setup);
  if (!result.ok) return [];
  const { recency, frequency, monetary, columns, scores, segments } = result.value;
  const say = sayIn(language, "rfm");
  const names = setup.map.segments.map((segment) => segmentName(segment, say));
  const mark = (id: keyof typeof columns, bands: Uint8Array): DefinedColumn => ({
    id: `rfm-${id}`,
    header: say(`list.${id}`),
    values: Float64Array.from(bands, (band) => band || NaN),
    numberFormat: "0",
    definition: say(`list.markMeans.${id}`, {
      bands: setup.bands,
      cuts: cutsOf(result.value[id].cuts, say, language),
    }),
  });
  return [
    {
      id: "rfm-since",
      header: say(`list.since.${input.unit}`),
      values: columns.recency,
      numberFormat: wholeFormat(columns.recency),
      definition: say("list.sinceMeans"),
    },
    mark("recency", recency.bands),
    mark("frequency", frequency.bands),
    mark("monetary", monetary.bands),
    {
      id: "rfm-score",
      header: say("list.score"),
      values: scores,
      numberFormat: "0.0",
      definition: say("list.scoreMeans", { ...setup.weights }),
    },
    {
      id: "rfm-segment",
      header: say("list.segment"),
      values: Array.from(segments, (segment) => names[segment] ?? ""),
      numberFormat: "@",
      definition: say("list.segmentMeans"),
    },
  ];
}

const cutsOf = (cuts: readonly number[], say: Say<"rfm">, language: Language): string =>
  cuts.length === 0
    ? say("list.nestedCuts")
    : say("list.cuts", { cuts: formatOf(language).list(cuts.map((cut) => formatOf(language).number(cut))) });
