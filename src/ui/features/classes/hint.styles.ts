import { makeStyles, tokens } from "@fluentui/react-components";

/** What a section says ahead of its choices, and what they come to. */
export const useHintStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  found: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});
