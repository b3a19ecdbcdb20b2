import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { useFormat, useText } from "../../i18n";
import type { ClassFigures } from "./class-figures";
import type { Suggestion } from "./suggestion";

export interface SuggestionPanelProps {
  readonly suggestion: Suggestion;
  /** How the classes are now. */
  readonly figures: readonly ClassFigures[] | undefined;
  readonly onFix: () => void;
  readonly onTakeRule: () => void;
  readonly onDismiss: () => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalS,
    borderLeft: `3px dashed ${tokens.colorPaletteBerryForeground1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0 },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
    "& th": { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  },
  name: { textAlign: "left" },
  number: { textAlign: "right" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** Suggested borders beside the present ones, and what can be done with them. */
export function SuggestionPanel({ suggestion, figures, onFix, onTakeRule, onDismiss }: SuggestionPanelProps) {
  const styles = useStyles();
  const text = useText("classes");
  const format = useFormat();
  const id = useId();
  const { list, counts, rule } = suggestion;
  const cell = (content: ReactNode) => <td className={styles.number}>{content}</td>;
  return (
    <section className={styles.root} aria-labelledby={id}>
      <Text id={id} as="h2" weight="semibold" className={styles.title}>
        {text(`suggestion.titles.${rule.kind}`)}
      </Text>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={styles.name}>{text("suggestion.class")}</th>
            <th className={styles.number}>{text("suggestion.from")}</th>
            <th className={styles.number}>{text("suggestion.customers")}</th>
            <th className={styles.number}>{text("suggestion.now")}</th>
          </tr>
        </thead>
        <tbody>
          {list.map(({ name, from }, index) => (
            <tr key={name}>
              <th scope="row" className={styles.name}>
                {name}
              </th>
              {cell(index === list.length - 1 ? "" : format.number(from, 4))}
              {cell(format.number(counts[index]!))}
              {cell(format.number(figures?.[index]?.count ?? 0))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={onFix}>
          {text("cut.fix")}
        </Button>
        <Button size="small" onClick={onTakeRule}>
          {text("suggestion.takeRule")}
        </Button>
        <Button size="small" appearance="subtle" onClick={onDismiss}>
          {text("suggestion.dismiss")}
        </Button>
      </div>
    </section>
  );
}
