import { createFocusOutlineStyle, makeStyles, tokens } from "@fluentui/react-components";

/** What charts with axes have in common. What happened is drawn firm and dark, what a model says broken and in the accent. */
export const useChartStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  probe: {
    touchAction: "pan-y",
    userSelect: "none",
    borderRadius: tokens.borderRadiusMedium,
    ...createFocusOutlineStyle(),
  },
  svg: { display: "block", overflow: "visible" },
  axis: {
    "& line": { stroke: tokens.colorNeutralStroke1 },
    "& text": { fill: tokens.colorNeutralForeground3, fontFamily: tokens.fontFamilyBase },
  },
  grid: { stroke: tokens.colorNeutralStroke3, "@media (forced-colors: active)": { strokeOpacity: 0.25 } },
  actualLine: {
    fill: "none",
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "1.75px",
    strokeLinejoin: "round",
  },
  modelLine: {
    fill: "none",
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: "2px",
    strokeDasharray: "6 3",
    strokeLinejoin: "round",
  },
  accentLine: {
    fill: "none",
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: "1.75px",
    strokeLinejoin: "round",
  },
  referenceLine: {
    fill: "none",
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: "1px",
    strokeDasharray: "1 3",
  },
  actualArea: { fill: tokens.colorNeutralForeground3 },
  modelArea: {
    fill: tokens.colorBrandBackground2,
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: "1px",
  },
  shade: { fill: tokens.colorNeutralBackground3 },
  rule: { stroke: tokens.colorNeutralForeground3, strokeWidth: "1px" },
  mark: { fill: tokens.colorNeutralForeground1 },
  note: { fill: tokens.colorNeutralForeground2, fontFamily: tokens.fontFamilyBase, fontSize: "10px" },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    minHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  legendEntry: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  readout: {
    minHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
});

/** Room for the numbers of a vertical and of a horizontal axis, in pixels. */
export const LEFT_AXIS = 38;
export const BOTTOM_AXIS = 20;
export const TICK_LENGTH = 3;

/** Where the text of a tick begins, so that the first and last stay within the chart. */
export const anchorOf = (at: number, width: number) =>
  at < width * 0.06 ? "start" : at > width * 0.94 ? "end" : "middle";
