import { makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import { useFormat, useText } from "../../../i18n";
import type { PortfolioView } from "../portfolio-view";

interface FieldButtonsProps {
  readonly view: PortfolioView;
  /** Index of a field, or -1. */
  readonly chosen: number;
  readonly onChoose: (field: number) => void;
}

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingHorizontalXS },
  two: { gridTemplateColumns: "repeat(2, minmax(0, 1fr))" },
  three: { gridTemplateColumns: "repeat(3, minmax(0, 1fr))" },
  field: {
    minWidth: 0,
    columnGap: tokens.spacingHorizontalXS,
    justifyContent: "space-between",
    fontWeight: tokens.fontWeightRegular,
    "@media (forced-colors: active)": { '&[aria-pressed="true"]': { outline: "2px solid Highlight" } },
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  count: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
});

/** The fields as they lie in the matrix, each the way to its customers. */
export function FieldButtons({ view: { setup, portfolio }, chosen, onChoose }: FieldButtonsProps) {
  const styles = useStyles();
  const text = useText("portfolioPane");
  const format = useFormat();
  return (
    <div
      role="group"
      aria-label={text("matrix.fields")}
      className={mergeClasses(styles.root, setup.size === 2 ? styles.two : styles.three)}
    >
      {setup.fields.map(({ name }, at) => {
        const count = portfolio.fieldCounts[at] ?? 0;
        const shown = format.number(count);
        return (
          <ToggleButton
            key={at}
            size="small"
            className={styles.field}
            checked={at === chosen}
            aria-label={text("matrix.fieldButton", { name, count, shown })}
            title={name}
            onClick={() => onChoose(at === chosen ? -1 : at)}
          >
            <span className={styles.name}>{name}</span>
            <span className={styles.count}>{shown}</span>
          </ToggleButton>
        );
      })}
    </div>
  );
}
