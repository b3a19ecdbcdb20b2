import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { GroupWeights, WeighedFactor } from "../../../core";
import { useFormat, useText } from "../../i18n";
import { useEditorStyles } from "../weights/editor.styles";

const useStyles = makeStyles({
  scroller: { overflowX: "auto" },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "right",
    verticalAlign: "bottom",
    fontVariantNumeric: "tabular-nums",
  },
  head: { textAlign: "left" },
  group: { fontWeight: tokens.fontWeightSemibold },
});

interface WeightTableProps {
  readonly factors: readonly WeighedFactor[];
  readonly group: GroupWeights;
  readonly names: readonly string[];
  readonly showsGroup: boolean;
}

/** The same in figures: a row per person, a column per factor. */
export function WeightTable({ factors, group, names, showsGroup }: WeightTableProps) {
  const styles = useStyles();
  const shared = useEditorStyles();
  const text = useText("workshop");
  const format = useFormat();
  const id = useId();
  const [isShown, setShown] = useState(false);
  const head = mergeClasses(styles.cell, styles.head);
  return (
    <div className={shared.stack}>
      <div>
        <Button
          size="small"
          appearance="transparent"
          icon={isShown ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
          aria-expanded={isShown}
          aria-controls={id}
          onClick={() => setShown(!isShown)}
        >
          {text("result.table")}
        </Button>
      </div>
      {isShown && (
        <div
          id={id}
          className={styles.scroller}
          role="region"
          aria-label={text("result.tableName")}
          // A wide table must be scrolled by keyboard, too.
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
        >
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col" className={head}>
                  {text("result.name")}
                </th>
                {factors.map((factor) => (
                  <th key={factor.id} scope="col" className={styles.cell}>
                    {factor.name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {group.participants.map(({ weights }, at) => (
                <tr key={names[at]}>
                  <th scope="row" className={head}>
                    {names[at]}
                  </th>
                  {weights.map((weight, factor) => (
                    <td key={factors[factor]!.id} className={styles.cell}>
                      {format.number(weight, 1)}
                    </td>
                  ))}
                </tr>
              ))}
              {showsGroup && (
                <tr className={styles.group}>
                  <th scope="row" className={head}>
                    {text("result.group")}
                  </th>
                  {group.weights.map((weight, factor) => (
                    <td key={factors[factor]!.id} className={styles.cell}>
                      {format.number(weight, 1)}
                    </td>
                  ))}
                </tr>
              )}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
