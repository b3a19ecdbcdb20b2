import {
  Badge,
  Button,
  Field,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Radio,
  RadioGroup,
  Text,
} from "@fluentui/react-components";
import type { DataFinding, LifetimeComparison, LifetimeSetup } from "../../../../core";
import { Section } from "../../../components/layout/Section";
import { useFormat, useText } from "../../../i18n";
import { usePurchases } from "../../../purchases";
import { useLifetimeStyles } from "./lifetime.styles";
import { useSpan } from "./use-lifetime";

interface QuestionsSectionProps {
  readonly setup: LifetimeSetup;
  readonly found: LifetimeComparison;
  readonly onChange: (part: Partial<LifetimeSetup>) => void;
}

/** Which models suit the customers, asked in plain words and answered by a proposal from the data. */
export function QuestionsSection({ setup, found, onChange }: QuestionsSectionProps) {
  const styles = useLifetimeStyles();
  const text = useText("lifetime");
  const format = useFormat();
  const showTab = usePurchases((purchases) => purchases.showTab);
  const { contract, timing, unit } = found;
  const isContractual = setup.contractual ?? contract.contractual;
  const share = "values" in contract.reason ? format.percent(contract.reason.values.share) : "";
  const { days, length } = timing.reason.values;
  return (
    <Section title={text("questions.heading")}>
      <Field
        label={text("questions.contract")}
        hint={text(`questions.contractReason.${contract.reason.kind}`, { share })}
      >
        <RadioGroup
          value={isContractual ? "yes" : "no"}
          onChange={(_, { value }) => onChange({ contractual: value === "yes" })}
        >
          <Radio value="no" label={text("questions.contractNo")} />
          <Radio value="yes" label={text("questions.contractYes")} />
        </RadioGroup>
      </Field>
      {isContractual && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text("questions.contractual")}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => showTab("contracts")}>
              {text("questions.toContracts")}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <Field
        label={text("questions.timing")}
        hint={text(`questions.timingReason.${timing.reason.kind}`, {
          days: format.number(days),
          length: format.number(length),
        })}
      >
        <RadioGroup
          value={setup.timing ?? timing.timing}
          onChange={(_, { value }) =>
            onChange({ timing: value as "continuous" | "discrete", model: undefined })
          }
        >
          <Radio value="continuous" label={text("questions.continuous")} />
          <Radio value="discrete" label={text("questions.discrete", { unit: text(`unit.${unit}`) })} />
        </RadioGroup>
      </Field>
      {(setup.timing ?? timing.timing) === "discrete" && (
        <Text size={200} className={styles.quiet}>
          {text(`questions.occasion.${unit}`)}
        </Text>
      )}
      <div className={styles.stack}>
        <Text weight="semibold">{text("questions.enough")}</Text>
        <Enough found={found} />
      </div>
    </Section>
  );
}

function Enough({ found: { judgement, unit } }: { readonly found: LifetimeComparison }) {
  const styles = useLifetimeStyles();
  const text = useText("lifetime");
  const format = useFormat();
  const span = useSpan("alone");
  const spanAfter = useSpan();
  const { customers, repeatBuyers, repeatPurchases, meanGap, longestAge, findings } = judgement;
  const worst = worstOf(findings);
  return (
    <>
      <Text>
        <Badge
          appearance="tint"
          color={worst === undefined ? "success" : worst === "caution" ? "warning" : "danger"}
        >
          {text(
            worst === undefined
              ? "questions.yes"
              : worst === "caution"
                ? "questions.careful"
                : "questions.no",
          )}
        </Badge>{" "}
        {text("questions.facts", {
          customers: format.number(customers),
          buyers: format.number(repeatBuyers),
          purchases: format.number(repeatPurchases),
        })}{" "}
        {meanGap !== undefined &&
          text("questions.gap", { gap: span(meanGap, unit), age: spanAfter(longestAge, unit, 0) })}
      </Text>
      {findings.length > 0 && (
        <ul className={styles.list}>
          {findings.map(({ kind, values }) => (
            <li key={kind}>
              {text(`questions.findings.${kind}`, {
                found: format.number(values.found, 1),
                needed: format.number(values.needed),
              })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function worstOf(findings: readonly DataFinding[]): DataFinding["level"] | undefined {
  if (findings.some(({ level }) => level === "refusal")) return "refusal";
  return findings[0]?.level;
}
