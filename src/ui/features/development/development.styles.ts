import { makeStyles, tokens } from "@fluentui/react-components";

/** Shared by the tabs. */
export const useDevelopmentStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  row: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: tokens.spacingHorizontalM },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  // A select is as wide as its longest entry unless told otherwise.
  select: { minWidth: 0, maxWidth: "100%", "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  field: { width: "92px" },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  name: { textAlign: "left", fontWeight: "normal", padding: `2px ${tokens.spacingHorizontalXS} 2px 0` },
  number: {
    textAlign: "right",
    fontWeight: "normal",
    padding: `2px 0 2px ${tokens.spacingHorizontalS}`,
    fontVariantNumeric: "tabular-nums",
  },
  head: {
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: "bottom",
  },
  sum: { borderTop: `1px solid ${tokens.colorNeutralStroke1}`, fontWeight: tokens.fontWeightSemibold },
  scroller: { overflowX: "auto" },
});
