import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { BudgetStudy, ClassTerms } from "../../../../core";
import { useBudget } from "../../../budget";
import { NameChip } from "../../../components/charts/NameChip";
import { DecimalField } from "../../../components/fields/DecimalField";
import { Disclosure } from "../../../components/layout/Disclosure";
import { useBudgetVoice } from "./use-budget-voice";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  track: {
    height: "8px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  bar: {
    height: "100%",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "end",
  },
  field: { display: "flex", flexDirection: "column", fontSize: tokens.fontSizeBase200 },
  input: { width: "100%" },
});

const FIELDS = ["spend", "gain", "ceiling", "least", "most"] as const;

interface ClassBudgetProps {
  readonly study: BudgetStudy;
  /** Place of the class. */
  readonly at: number;
}

/** What one class gets and brings, with the assumption behind it, which can be changed. */
export function ClassBudget({ study, at }: ClassBudgetProps) {
  const styles = useStyles();
  const { say, format, money } = useBudgetVoice();
  const { plan, figures } = study;
  const shown = study.classes[at]!;
  const { spend, gain, ceiling } = study.terms[at]!;
  const count = figures.customers[at]!;
  const unknown = figures.unknown[at]!;
  const each = plan?.spending[at] ?? 0;
  const share = plan === undefined || plan.spent === 0 ? 0 : (count * each) / plan.spent;
  const facts = [
    say("classes.customers", { count, customers: format.number(count) }),
    ...(Number.isNaN(figures.mean[at]!) ? [] : [say("classes.mean", { mean: money.say(figures.mean[at]!) })]),
    ...(unknown > 0 && study.amount !== "" ? [say("classes.unknown", { count: unknown })] : []),
  ];
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <NameChip of={shown} />
        <span className={styles.quiet}>{facts.join(" · ")}</span>
      </div>
      <div className={styles.track} aria-hidden>
        <div className={styles.bar} style={{ width: `${100 * share}%` }} />
      </div>
      {plan !== undefined && (
        <Text size={200}>
          {each > 0
            ? say("classes.gets", { each: money.say(each), all: money.say(count * each) })
            : say("classes.nothing")}
          {count > 0 &&
            `; ${say("classes.bringsEach", {
              gain: money.say(count * plan.gains[at]!),
              one: money.one,
              next: money.say(plan.marginal[at]!),
            })}`}
          .
        </Text>
      )}
      <span className={styles.quiet}>
        {gain === 0
          ? say("classes.noAnswer")
          : say("classes.assumption", {
              spend: money.say(spend),
              gain: money.say(gain),
              ceiling: money.say(ceiling),
            })}
      </span>
      <Disclosure title={say("classes.change")}>
        <TermFields name={shown.name} terms={study.terms[at]!} />
      </Disclosure>
    </div>
  );
}

interface TermFieldsProps {
  readonly name: string;
  readonly terms: ClassTerms;
}

function TermFields({ name, terms }: TermFieldsProps) {
  const styles = useStyles();
  const { say } = useBudgetVoice();
  const edit = useBudget((budget) => budget.edit);
  const change = (field: (typeof FIELDS)[number], value: number) =>
    edit((budget) => {
      const { most: _most, ...others } = terms;
      const changed = field === "most" && Number.isNaN(value) ? others : { ...terms, [field]: value };
      return { ...budget, classes: { ...budget.classes, [name]: changed } };
    }, `${name} ${field}`);
  return (
    <div className={styles.fields}>
      {FIELDS.map((field) => (
        <div key={field} className={styles.field}>
          <span aria-hidden>{say(`classes.${field}`)}</span>
          <DecimalField
            className={styles.input}
            label={say("classes.fieldOf", { class: name, field: say(`classes.${field}`) })}
            value={terms[field] ?? NaN}
            min={0}
            decimals={2}
            isOptional={field === "most"}
            {...(field === "most" && { placeholder: say("classes.noLimit") })}
            onCommit={(value) => change(field, value)}
          />
        </div>
      ))}
    </div>
  );
}
