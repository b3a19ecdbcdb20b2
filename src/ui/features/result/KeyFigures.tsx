import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Scores } from "../../../core";
import { useFormat, useText } from "../../i18n";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(4, auto)",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  figure: { display: "flex", flexDirection: "column-reverse", justifyContent: "flex-end" },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});

/** How many customers there are, how many have a score, and why the others have none. */
export function KeyFigures({ scores }: { readonly scores: Scores }) {
  const styles = useStyles();
  const text = useText("result");
  const format = useFormat();
  const losses = scores.loss.reduce((sum, mark) => sum + mark, 0);
  const notScored = scores.rowCount - scores.scoredCount;
  const figures = [
    ["customers", scores.rowCount],
    ["scored", scores.scoredCount],
    ["notScored", notScored],
    ["loss", losses],
  ] as const;
  const reasons = scores.findings.filter(({ values }) => values?.["policy"] === "exclude");
  return (
    <>
      <dl className={styles.list}>
        {figures.map(([name, value]) => (
          <div key={name} className={styles.figure}>
            <dt className={styles.label}>{text(`figures.${name}`)}</dt>
            <dd className={styles.value}>{format.number(value)}</dd>
          </div>
        ))}
      </dl>
      {notScored > 0 && reasons.length > 0 && (
        <Text>
          {text("whyNotScored")}{" "}
          {format.list(reasons.map(({ column = "", count }) => text("whyNotScoredEntry", { column, count })))}
        </Text>
      )}
    </>
  );
}
