import { makeStyles, tokens } from "@fluentui/react-components";

export const useLifetimeStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM, alignItems: "flex-end" },
  heading: { display: "flex", justifyContent: "space-between", alignItems: "center" },
  quiet: { color: tokens.colorNeutralForeground2 },
  field: { width: "96px" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});
