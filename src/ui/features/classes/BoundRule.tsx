import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { boundExample, type BoundRule as Rule, type ScoringModel } from "../../../core";
import { useFormat, useText } from "../../i18n";

export interface BoundRuleProps {
  readonly model: ScoringModel;
  readonly onChange: (rule: Rule) => void;
}

const useStyles = makeStyles({
  choices: { flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
});

/** To which class a score belongs that is just the threshold, said with the model's own numbers. */
export function BoundRule({ model, onChange }: BoundRuleProps) {
  const styles = useStyles();
  const text = useText("classes");
  const format = useFormat();
  const example = boundExample(model);
  const sentence =
    example === undefined
      ? ""
      : text(example.bound === ">" ? "bound.aboveExample" : "bound.fromExample", {
          points: format.points(example.score),
          number: format.number(example.score, 4),
          upper: example.upperClass,
          lower: example.lowerClass,
        });
  return (
    <Field label={text("bound.label")} hint={sentence}>
      <RadioGroup
        layout="horizontal"
        className={styles.choices}
        value={model.classes.bound}
        onChange={(_, data) => onChange(data.value as Rule)}
      >
        <Radio value=">" label={text("bound.above")} />
        <Radio value=">=" label={text("bound.from")} />
      </RadioGroup>
    </Field>
  );
}
