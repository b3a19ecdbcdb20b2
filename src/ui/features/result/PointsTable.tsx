import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { FactorExplanation } from "../../../core";
import { useFormat, useText } from "../../i18n";
import type { CustomerStory } from "./customer-story";
import { FactorBar } from "./FactorBar";
import { valueText } from "./value-text";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  head: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  bar: { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS}` },
  number: { textAlign: "right", whiteSpace: "nowrap" },
  value: { display: "block", color: tokens.colorNeutralForeground2 },
  points: { fontWeight: tokens.fontWeightSemibold },
});

/** Factor by factor, most points lost first: the value, the points of the weight, what was lost, and the average. */
export function PointsTable({ story }: { readonly story: CustomerStory }) {
  const styles = useStyles();
  const text = useText("result");
  const customer = useText("customer");
  const format = useFormat();
  const { factors } = story.explanation;
  const largest = Math.max(...factors.map(({ weight }) => weight));
  const rows = factors.map((entry, index) => ({ entry, index })).sort((a, b) => b.entry.lost - a.entry.lost);

  const shownValue = (entry: FactorExplanation, index: number) => {
    const shown = valueText(entry, story.changed[index]!, format) ?? text("customer.missing");
    return story.isEstimate[index] === true ? `${shown} (${customer("mark.estimate")})` : shown;
  };

  return (
    <table className={styles.table} aria-label={text("customer.factors")}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {text("customer.factor")}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.number)}>
            {text("customer.points")}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.number)}>
            {text("customer.lost")}
          </th>
          <th
            scope="col"
            className={mergeClasses(styles.head, styles.number)}
            title={text("customer.averageLong")}
          >
            {text("customer.average")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ entry, index }) => (
          <Fragment key={entry.factor.id}>
            <tr>
              <th scope="row" className={styles.cell}>
                {entry.factor.name}
                <span className={styles.value}>{shownValue(entry, index)}</span>
              </th>
              <td className={mergeClasses(styles.cell, styles.number)}>
                <span className={styles.points}>{format.points(entry.points, 2)}</span>
                <span className={styles.value}>
                  {text("customer.of", { weight: format.number(entry.weight, 4) })}
                </span>
              </td>
              <td className={mergeClasses(styles.cell, styles.number)}>
                {Number.isNaN(entry.points) ? "–" : format.points(entry.lost, 2)}
              </td>
              <td className={mergeClasses(styles.cell, styles.number)}>{format.points(entry.average, 1)}</td>
            </tr>
            <tr aria-hidden>
              <td colSpan={4} className={styles.bar}>
                <FactorBar entry={entry} largest={largest} />
              </td>
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
