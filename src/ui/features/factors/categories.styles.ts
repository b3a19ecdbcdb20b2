import { createFocusOutlineStyle, makeStyles, tokens } from "@fluentui/react-components";

/** Shared by the table of categories and its rows. */
export const useCategoryStyles = makeStyles({
  handle: { width: "22px" },
  countHead: { width: "52px", "&&": { textAlign: "right" } },
  grip: {
    display: "inline-flex",
    marginTop: "2px",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground3,
    cursor: "grab",
    touchAction: "none",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":active": { cursor: "grabbing" },
    ...createFocusOutlineStyle(),
  },
  dragged: { backgroundColor: tokens.colorNeutralBackground1Hover },
});
