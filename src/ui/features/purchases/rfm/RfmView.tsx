import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RfmAnalysis, RfmSetup } from "../../../../core";
import { useFormat, useText } from "../../../i18n";
import type { Choice } from "./chosen-customers";
import { CustomersSection } from "./CustomersSection";
import { CutsSection } from "./CutsSection";
import { HeatSection } from "./HeatSection";
import { MovesSection } from "./MovesSection";
import type { EditRfm } from "./rfm-edits";
import type { RfmInput } from "../../../purchases/rfm-input";
import { useRfm } from "./use-rfm";
import { SegmentList } from "./SegmentList";
import { SegmentMapSection } from "./SegmentMapSection";
import { useShownSegments } from "./use-shown-segments";

export interface RfmViewProps {
  readonly input: RfmInput;
  readonly setup: RfmSetup;
  readonly edit: EditRfm;
}

/** RFM of some customers, with everything that decides it. */
export function RfmView({ input, setup, edit }: RfmViewProps) {
  const text = useText("rfm");
  const { setup: computed, result } = useRfm(input, setup);
  if (!result.ok) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{text(`issues.${result.issues[0].kind}`, result.issues[0].values)}</MessageBarBody>
      </MessageBar>
    );
  }
  return <Analysed input={input} analysis={result.value} setup={computed} present={setup} edit={edit} />;
}

interface AnalysedProps {
  readonly input: RfmInput;
  readonly analysis: RfmAnalysis;
  /** The setup that the analysis was computed by. */
  readonly setup: RfmSetup;
  /** The newest setup, which is ahead during a drag. */
  readonly present: RfmSetup;
  readonly edit: EditRfm;
}

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  unknown: { alignSelf: "flex-start" },
});

function Analysed({ input, analysis, setup, present, edit }: AnalysedProps) {
  const styles = useStyles();
  const text = useText("rfm");
  const format = useFormat();
  const shown = useShownSegments(setup.map);
  const [wanted, setChoice] = useState<Choice>({ kind: "all" });
  const choice = isStill(wanted, setup) ? wanted : ALL;
  const { unknown, segments } = analysis;
  const customers = segments.length - unknown.customers;
  const lacking = (["recency", "frequency", "monetary"] as const).flatMap((column) =>
    unknown[column] === 0
      ? []
      : [
          text(`head.lacking.${column}`, {
            count: unknown[column],
            customers: format.number(unknown[column]),
          }),
        ],
  );
  const sentence = text(input.referenceDay === undefined ? "head.customers" : "head.customersOn", {
    count: customers,
    customers: format.number(customers),
    date: format.date(input.referenceDay ?? NaN),
  });
  const shared = { analysis, setup, segments: shown, edit };
  return (
    <>
      <div className={styles.head}>
        <Text>{sentence}</Text>
        {unknown.customers > 0 && (
          <>
            <Text size={200}>
              {text("head.unknown", {
                count: unknown.customers,
                customers: format.number(unknown.customers),
                reasons: format.list(lacking),
              })}
            </Text>
            <Button size="small" className={styles.unknown} onClick={() => setChoice({ kind: "unknown" })}>
              {text("head.showUnknown")}
            </Button>
          </>
        )}
      </div>
      <SegmentMapSection {...shared} input={input} sentence={sentence} choice={choice} onChoose={setChoice} />
      <SegmentList {...shared} input={input} choice={choice} onChoose={setChoice} />
      <CustomersSection {...shared} input={input} choice={choice} onChoose={setChoice} />
      {input.earlier !== undefined && input.referenceDay !== undefined && (
        <MovesSection {...shared} input={input} earlier={input.earlier} today={input.referenceDay} />
      )}
      <HeatSection {...shared} input={input} sentence={sentence} />
      <CutsSection input={input} analysis={analysis} setup={setup} present={present} edit={edit} />
    </>
  );
}

const ALL: Choice = { kind: "all" };

/** False for a segment or a field that the map has no more. */
const isStill = (choice: Choice, { map }: RfmSetup): boolean =>
  choice.kind === "segment"
    ? map.segments.some(({ id }) => id === choice.segment)
    : choice.kind !== "field" || choice.field < map.fields.length;
