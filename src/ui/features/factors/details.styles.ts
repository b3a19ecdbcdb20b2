import { makeStyles, tokens } from "@fluentui/react-components";

/** Shared by the parts of an opened factor. */
export const useDetailStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    alignItems: "end",
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalXS,
  },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  error: {
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { margin: 0 },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    tableLayout: "fixed",
    "& th": {
      paddingBottom: tokens.spacingVerticalXXS,
      color: tokens.colorNeutralForeground3,
      fontSize: tokens.fontSizeBase200,
      fontWeight: tokens.fontWeightRegular,
      textAlign: "left",
      whiteSpace: "nowrap",
    },
    "& td": {
      paddingTop: tokens.spacingVerticalXXS,
      paddingBottom: tokens.spacingVerticalXXS,
      paddingRight: tokens.spacingHorizontalXS,
      verticalAlign: "top",
      overflowWrap: "anywhere",
    },
  },
  narrow: { maxWidth: "280px" },
  wide: { width: "100%", minWidth: 0 },
  buttonColumn: { width: "32px" },
  numberColumn: { width: "84px" },
  countColumn: { width: "72px" },
  countHead: { textAlign: "right" },
  grow: { flexGrow: 1, minWidth: 0, flexBasis: "96px", "& input": { minWidth: 0 } },
  value: { lineHeight: "24px" },
  count: {
    lineHeight: "24px",
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
    textAlign: "right",
  },
});
