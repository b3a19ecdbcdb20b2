import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowDown12Regular, ArrowUp12Regular } from "@fluentui/react-icons";
import { useText } from "../../i18n";
import type { SortKey } from "./customer-order";

const useStyles = makeStyles({
  button: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXXS,
    width: "100%",
    minHeight: "28px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ...createFocusOutlineStyle(),
  },
  end: { justifyContent: "flex-end" },
});

const LABELS = {
  rank: "list.rank",
  name: "list.customer",
  score: "list.score",
  class: "list.class",
} as const;

interface SortHeaderProps {
  readonly sort: SortKey;
  readonly direction: "none" | "ascending" | "descending";
  readonly onSort: (sort: SortKey) => void;
}

/** A column head that sorts by its column, and the other way round when it is chosen again. */
export function SortHeader({ sort, direction, onSort }: SortHeaderProps) {
  const styles = useStyles();
  const text = useText("result");
  return (
    <div role="columnheader" aria-sort={direction}>
      <button
        type="button"
        className={mergeClasses(styles.button, (sort === "score" || sort === "rank") && styles.end)}
        onClick={() => onSort(sort)}
      >
        {text(LABELS[sort])}
        {direction === "ascending" && <ArrowUp12Regular aria-hidden />}
        {direction === "descending" && <ArrowDown12Regular aria-hidden />}
      </button>
    </div>
  );
}
