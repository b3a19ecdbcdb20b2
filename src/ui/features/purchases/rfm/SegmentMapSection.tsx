import { Button, Field, makeStyles, Select, Text, ToggleButton, tokens } from "@fluentui/react-components";
import { ArrowReset20Regular, PaintBrush20Regular } from "@fluentui/react-icons";
import { memo, useMemo, useState } from "react";
import {
  fieldFigures,
  type MapAxis,
  mapForBands,
  paintField,
  type RfmAnalysis,
  type RfmSegment,
  type RfmSetup,
  USUAL_MAP,
} from "../../../../core";
import { useWidth } from "../../../components/charts/use-width";
import { useGesture } from "../../../components/fields/use-gesture";
import { Section } from "../../../components/layout/Section";
import { useFormat, useText } from "../../../i18n";
import { segmentName } from "../../../purchases/segment-texts";
import type { Choice } from "./chosen-customers";
import { InsertButton } from "../lifetime/InsertButton";
import { FieldGrid } from "./FieldGrid";
import { MapPalette } from "./MapPalette";
import type { RfmInput } from "../../../purchases/rfm-input";
import { type EditRfm, withMap } from "./rfm-edits";
import { segmentsPage } from "./rfm-pages";
import type { ShownSegment } from "./use-shown-segments";

export interface SegmentMapSectionProps {
  readonly analysis: RfmAnalysis;
  readonly input: RfmInput;
  /** Who the customers are, and when. */
  readonly sentence: string;
  /** The setup that the analysis was computed by. */
  readonly setup: RfmSetup;
  readonly segments: readonly ShownSegment[];
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
  readonly edit: EditRfm;
}

const AXES: readonly MapAxis[] = ["frequency-monetary", "frequency", "monetary"];
/** Up to this many bands a field has room for its share. */
const FEW_BANDS = 5;
/** Pixels of a field in which a name can be read. */
const NAME_WIDTH = 76;

const useStyles = makeStyles({
  tools: { display: "flex", alignItems: "center" },
  mark: { fontWeight: tokens.fontWeightSemibold },
  name: {
    maxWidth: "100%",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase100,
  },
  editor: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** The map of the segments: whom each field holds, and with the brush in hand, to which segment it belongs. */
export const SegmentMapSection = memo(function SegmentMapSection(props: SegmentMapSectionProps) {
  const { analysis, input, sentence, setup, segments, choice, onChoose, edit } = props;
  const { columns, unit } = input;
  const styles = useStyles();
  const text = useText("rfm");
  const format = useFormat();
  const gesture = useGesture();
  const [frame, width] = useWidth(288);
  const [isPainting, setPainting] = useState(false);
  const [brush, setBrush] = useState<RfmSegment>();
  const { bands, map } = setup;
  const figures = useMemo(
    () => fieldFigures(analysis, columns.monetary, bands, map.axis),
    [analysis, columns.monetary, bands, map.axis],
  );
  const hasNames = width / bands >= NAME_WIDTH;
  const everybody = figures.customers.reduce((sum, count) => sum + count, 0);
  const used = brush ?? map.segments[0]!;

  const paint = (place: number, isFirst: boolean) => {
    if (isFirst) gesture.begin();
    edit((present) => withMap(present, (drawn) => paintField(drawn, place, used)), gesture.name());
  };
  const press = (place: number) => {
    const isChosen = choice.kind === "field" && choice.field === place;
    onChoose(isChosen ? { kind: "all" } : { kind: "field", field: place });
  };
  const written = (place: number) => {
    const count = figures.customers[place]!;
    return text("page.field", {
      segment: segments.find(({ id }) => id === map.fields[place])!.name,
      customers: format.number(count),
      share: format.percent(count / everybody, 1),
    });
  };
  const field = (place: number) => {
    const segment = segments.find(({ id }) => id === map.fields[place])!;
    const count = figures.customers[place]!;
    const share = format.percent(count / everybody, 1);
    return {
      color: segment.color,
      group: segment.id,
      label: text("map.field", {
        recency: Math.floor(place / bands) + 1,
        mark: (place % bands) + 1,
        segment: segment.name,
        count,
        customers: format.number(count),
        share,
      }),
      content: (
        <>
          {bands <= FEW_BANDS && (
            <span className={hasNames ? styles.name : styles.mark}>
              {hasNames ? segment.name : segment.mark}
            </span>
          )}
          <span>{format.number(count)}</span>
          {bands <= FEW_BANDS && count > 0 && <span>{share}</span>}
        </>
      ),
    };
  };
  const page = (date: string) =>
    segmentsPage(
      { say: text, notes: [sentence, text("page.made", { date: format.isoDate(date) })] },
      segments,
      analysis,
      setup,
      text(`cuts.recency.${unit}`),
      (place) => ({ color: field(place).color, text: written(place) }),
    );
  return (
    <Section
      title={text("map.title")}
      aside={
        <span className={styles.tools}>
          <InsertButton picture={text("map.title")} page={page} />
          <ToggleButton
            size="small"
            appearance="subtle"
            icon={<PaintBrush20Regular />}
            checked={isPainting}
            onClick={() => setPainting(!isPainting)}
          >
            {text("map.edit")}
          </ToggleButton>
        </span>
      }
    >
      {isPainting && (
        <div className={styles.editor}>
          <Field label={text("map.axis")}>
            <Select
              value={map.axis}
              onChange={(_, { value }) =>
                edit((present) => withMap(present, (drawn) => ({ ...drawn, axis: value as MapAxis })))
              }
            >
              {AXES.map((axis) => (
                <option key={axis} value={axis}>
                  {text(`map.axes.${axis}`)}
                </option>
              ))}
            </Select>
          </Field>
          <MapPalette map={map} brush={used} onBrush={setBrush} />
          <Text size={200} className={styles.hint}>
            {text("map.paintHint", { segment: segmentName(used, text) })}
          </Text>
        </div>
      )}
      <div ref={frame}>
        <FieldGrid
          bands={bands}
          label={text("map.label")}
          rowTitle={text("map.rows")}
          columnTitle={text(`map.columns.${map.axis}`)}
          field={field}
          chosen={!isPainting && choice.kind === "field" ? choice.field : undefined}
          onPress={isPainting ? (place) => paint(place, true) : press}
          onStroke={isPainting ? paint : undefined}
        />
      </div>
      {isPainting && (
        <div>
          <Button
            size="small"
            icon={<ArrowReset20Regular />}
            onClick={() => edit((present) => ({ ...present, map: mapForBands(USUAL_MAP, present.bands) }))}
          >
            {text("map.reset")}
          </Button>
        </div>
      )}
    </Section>
  );
});
