import { makeStyles, tokens } from "@fluentui/react-components";

/** Shared by the table of categories and its rows. */
export const useCategoryStyles = makeStyles({
  handle: { width: "22px" },
  countHead: { width: "52px", "&&": { textAlign: "right" } },
  grip: { marginTop: "2px" },
  dragged: { backgroundColor: tokens.colorNeutralBackground1Hover },
});
