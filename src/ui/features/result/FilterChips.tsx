import { makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Scores, ScoringModel } from "../../../core";
import { shownCounts } from "../../components/charts/shown-counts";
import { useFormat, useText } from "../../i18n";
import type { CustomerMarks } from "./customer-marks";
import {
  ALL_CUSTOMERS,
  filterCount,
  isSameFilter,
  type ListFilter,
  MARK_FILTERS,
  markFilter,
} from "./list-filter";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  chip: {
    minWidth: 0,
    height: "26px",
    columnGap: tokens.spacingHorizontalXS,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
    "@media (forced-colors: active)": { '&[aria-pressed="true"]': { outline: "2px solid Highlight" } },
  },
  swatch: {
    width: "10px",
    height: "10px",
    flexShrink: 0,
    borderRadius: "2px",
    outline: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    outlineOffset: "-1px",
    forcedColorAdjust: "none",
  },
  count: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  quiet: { opacity: 0.75 },
});

interface FilterChipsProps {
  readonly scores: Scores;
  readonly model: ScoringModel;
  readonly marks: CustomerMarks;
  readonly chosen: ListFilter;
  readonly onChoose: (filter: ListFilter) => void;
}

interface Chip {
  readonly filter: ListFilter;
  readonly name: string;
  readonly color?: string;
  readonly count: number;
}

/** What the list is narrowed to: one class, one mark, or a missing value, each with its count. */
export function FilterChips({ scores, model, marks, chosen, onChoose }: FilterChipsProps) {
  const styles = useStyles();
  const text = useText("customer");
  const format = useFormat();
  const chips = useMemo((): readonly Chip[] => {
    const counted = (filter: ListFilter, name: string, color?: string): Chip => ({
      filter,
      name,
      count: filterCount(filter, scores, marks),
      ...(color !== undefined && { color }),
    });
    const missing = model.factors.map((factor, factorIndex) =>
      counted({ kind: "missing", factorIndex }, text("filter.missing", { factor: factor.name })),
    );
    return [
      counted(ALL_CUSTOMERS, text("filter.all")),
      ...shownCounts(model, scores).map(({ place, name, color }) =>
        counted({ kind: "class", place }, name, color),
      ),
      ...MARK_FILTERS.filter((kind) => markFilter(kind, model).kind === kind)
        .map((kind) => counted({ kind }, text(`filter.${kind}`)))
        .filter(({ count }) => count > 0),
      ...missing,
    ];
  }, [scores, model, marks, text]);
  // A missing value is looked for from the overview; the chip shows what the list is narrowed to.
  const shown = chips.filter(({ filter }) => filter.kind !== "missing" || isSameFilter(filter, chosen));
  return (
    <div role="group" aria-label={text("filter.label")} className={styles.root}>
      {shown.map(({ filter, name, color, count }) => {
        const isChosen = isSameFilter(filter, chosen);
        return (
          <ToggleButton
            key={JSON.stringify(filter)}
            size="small"
            shape="circular"
            appearance={isChosen ? "primary" : "outline"}
            className={styles.chip}
            checked={isChosen}
            onClick={() => onChoose(isChosen ? ALL_CUSTOMERS : filter)}
          >
            {color !== undefined && <span className={styles.swatch} style={{ backgroundColor: color }} />}
            {name}{" "}
            <span className={mergeClasses(styles.count, count === 0 && styles.quiet)}>
              {format.number(count)}
            </span>
          </ToggleButton>
        );
      })}
    </div>
  );
}
