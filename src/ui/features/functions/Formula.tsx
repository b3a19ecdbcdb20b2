import { makeStyles, tokens } from "@fluentui/react-components";
import type { Ref } from "react";

const useStyles = makeStyles({
  formula: {
    display: "block",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
    userSelect: "all",
  },
});

interface FormulaProps {
  readonly ref?: Ref<HTMLElement>;
  readonly children: string;
}

/** A formula as it is typed; one click selects all of it. */
export function Formula({ ref, children }: FormulaProps) {
  return (
    <code ref={ref} className={useStyles().formula} translate="no">
      {children}
    </code>
  );
}
