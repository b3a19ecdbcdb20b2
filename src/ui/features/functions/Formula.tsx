import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, type Ref } from "react";

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
  /** The formula in parts between which a line may break. */
  readonly parts: readonly string[];
}

/** A formula as it is typed; one click selects all of it. */
export function Formula({ ref, parts }: FormulaProps) {
  return (
    <code ref={ref} className={useStyles().formula} translate="no">
      {parts.map((part, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </code>
  );
}
