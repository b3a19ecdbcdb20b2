import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { scoreCustomers } from "../../../core";
import { Section } from "../../components/layout/Section";
import { useFormat, useText } from "../../i18n";
import { type RobustnessCheck, useSession } from "../../session";
import { classStability, type ClassStability } from "./stability";
import { StabilityBars } from "./StabilityBars";
import { StabilityView } from "./StabilityView";

const useStyles = makeStyles({
  sentences: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

const total = (classes: readonly ClassStability[], part: keyof ClassStability): number =>
  classes.reduce((sum, each) => sum + each[part], 0);

/** What a check of robustness found: in a sentence, class by class, and customer by customer. */
export function RobustnessResult({ check }: { readonly check: RobustnessCheck }) {
  const styles = useStyles();
  const text = useText("whatIf");
  const format = useFormat();
  const { model, table, result } = check;
  const present = useSession(({ scoredModel, scores }) => (scoredModel === model ? scores : undefined));
  const scores = useMemo(() => present ?? scoreCustomers(model, table), [present, model, table]);
  const classes = useMemo(() => classStability(model, scores, result), [model, scores, result]);
  const customers = total(classes, "customers");
  const firm = total(classes, "firm");
  const loose = total(classes, "loose");
  const settings = text("robustness.checked", {
    count: result.sets,
    shown: format.number(result.sets),
    range: format.number(result.range, 4),
    seed: result.seed,
  });
  const shown = format.number(customers);
  return (
    <>
      <Section title={text("robustness.result.heading")}>
        {customers === 0 ? (
          <Text>{text("robustness.nobody")}</Text>
        ) : (
          <div className={styles.sentences}>
            <Text weight="semibold">
              {firm === customers
                ? text("robustness.result.all", { shown })
                : text("robustness.result.sentence", {
                    kept: format.number(firm),
                    shown,
                    share: format.percent(firm / customers),
                  })}
            </Text>
            <Text>
              {text("robustness.result.mean", {
                share: format.percent(result.totals.kept, 1),
                worst: format.percent(result.totals.keptInWorstSet, 1),
              })}
            </Text>
            <Text>
              {loose === 0
                ? text("robustness.result.noSeldom")
                : text("robustness.result.seldom", { count: loose, shown: format.number(loose) })}
            </Text>
            <Text size={200} className={styles.quiet}>
              {settings}{" "}
              {result.bandSets < result.sets &&
                text("robustness.bands", { shown: format.number(result.bandSets) })}
            </Text>
          </div>
        )}
      </Section>
      {customers > 0 && (
        <Section title={text("robustness.classes.heading")}>
          <StabilityBars model={model} classes={classes} />
        </Section>
      )}
      <Section title={text("robustness.list.heading")}>
        <StabilityView check={check} scores={scores} />
      </Section>
      <Section title={text("robustness.weights.heading")}>
        <ul className={styles.list}>
          {model.factors.map(({ id, name, weight }, index) => {
            const { least, most } = result.bounds[index]!;
            return (
              <li key={id}>
                <Text>
                  {text(least === most ? "robustness.weights.fixed" : "robustness.weights.entry", {
                    name,
                    weight: format.number(weight, 4),
                    least: format.number(least, 4),
                    most: format.number(most, 4),
                  })}
                </Text>
              </li>
            );
          })}
        </ul>
      </Section>
    </>
  );
}
