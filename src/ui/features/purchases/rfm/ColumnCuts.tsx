import { makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { type Banding, quantileCuts, type RfmColumns, type RfmSetup } from "../../../../core";
import { BorderChart } from "../../../components/charts/BorderChart";
import { useWidth } from "../../../components/charts/use-width";
import { DecimalField } from "../../../components/fields/DecimalField";
import { useGesture } from "../../../components/fields/use-gesture";
import { useFormat, useText } from "../../../i18n";
import { cutPicture } from "./cut-picture";
import { shadeOf } from "./mark-colors";
import { NestedCuts } from "./NestedCuts";
import { cutRange, type EditRfm, withCut, withOwnCuts, withQuantiles } from "./rfm-edits";

export interface ColumnCutsProps {
  readonly column: keyof RfmColumns;
  readonly values: Float64Array;
  readonly banding: Banding;
  /** The setup that the banding was computed by. */
  readonly setup: RfmSetup;
  /** The newest setup, which is ahead during a drag. */
  readonly present: RfmSetup;
  /** Such as "Letzter Kauf in Tagen". */
  readonly title: string;
  readonly show: (value: number) => string;
  readonly edit: EditRfm;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  field: { width: "68px" },
});

/** How one column is spread, and where it is cut: by hand on the picture or in numbers, or by quantiles. */
export function ColumnCuts({ column, values, banding, setup, present, title, show, edit }: ColumnCutsProps) {
  const styles = useStyles();
  const text = useText("rfm");
  const format = useFormat();
  const gesture = useGesture();
  const [frame, width] = useWidth(288);
  const { bands } = setup;
  const { within } = banding;
  const rule = present.bands === bands ? present.cuts[column] : setup.cuts[column];
  const cuts = rule.kind === "own" ? rule.cuts : banding.cuts;
  const picture = useMemo(() => cutPicture(values, banding), [values, banding]);
  const { axis, counts } = picture;
  const isOwn = rule.kind === "own";
  const sizes = useMemo(() => bandSizes(banding, bands), [banding, bands]);
  const markAt = (band: number) => (column === "recency" ? bands - band : band + 1);

  const ends = [axis.min, ...cuts, axis.max];
  const parts = cuts.length === 0 ? [] : Array.from({ length: bands }, (_, band) => band);
  const borders = cuts.map((value, index) => {
    const { min, max } = cutRange(cuts, index);
    return {
      value,
      min: Math.max(axis.min, min),
      max: Math.min(axis.max, max),
      label: text("cuts.cut", { number: index + 1, column: title }),
      valueText: show(value),
    };
  });
  const move = (index: number, value: number) =>
    edit((edited) => withCut(edited, column, cuts, index, value), gesture.name());
  return (
    <div ref={frame} className={styles.root} role="group" aria-label={title}>
      <div className={styles.head}>
        <Text className={styles.title}>{title}</Text>
        <Select
          size="small"
          value={isOwn ? "own" : "quantiles"}
          aria-label={text("cuts.rule", { column: title })}
          onChange={(_, { value }) =>
            edit((edited) =>
              value === "own"
                ? withOwnCuts(edited, column, within === undefined ? cuts : quantileCuts(values, bands))
                : withQuantiles(edited, column),
            )
          }
        >
          <option value="quantiles">{text("cuts.quantiles")}</option>
          <option value="own">{text("cuts.own")}</option>
        </Select>
      </div>
      <BorderChart
        axis={axis}
        counts={counts}
        bands={parts.map((band) => ({
          from: Math.max(axis.min, ends[band]!),
          to: ends[band + 1]!,
          color: shadeOf((markAt(band) - 1) / (bands - 1)),
          mark: String(markAt(band)),
        }))}
        borders={borders}
        width={width}
        label={text("cuts.picture", {
          column: title,
          bands: format.list(
            sizes.map((count, at) =>
              text("cuts.band", { mark: at + 1, count, customers: format.number(count) }),
            ),
          ),
        })}
        tick={(value) => format.number(value)}
        onBegin={gesture.begin}
        onMove={move}
      />
      {within === undefined ? (
        <div className={styles.fields}>
          {borders.map(({ value, label }, index) => (
            <DecimalField
              key={index}
              className={styles.field}
              value={value}
              decimals={2}
              step={axis.step}
              label={label}
              onCommit={(typed) => {
                gesture.begin();
                move(index, typed);
              }}
            />
          ))}
        </div>
      ) : (
        <NestedCuts within={within} bands={bands} show={show} title={title} />
      )}
    </div>
  );
}

function bandSizes({ bands: marks }: Banding, bands: number): readonly number[] {
  const sizes = new Array<number>(bands).fill(0);
  for (const mark of marks) if (mark > 0) sizes[mark - 1]!++;
  return sizes;
}
