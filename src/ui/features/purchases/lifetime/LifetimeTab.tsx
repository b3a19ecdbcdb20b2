import { Button, Spinner, Text } from "@fluentui/react-components";
import type { ChosenValues } from "../../../../app";
import type { LifetimeComparison, LifetimeSetup } from "../../../../core";
import { useText } from "../../../i18n";
import { usePurchases } from "../../../purchases";
import { CountsSection } from "./CountsSection";
import { CustomersSection } from "./CustomersSection";
import { DistributionSection } from "./DistributionSection";
import { useLifetimeStyles } from "./lifetime.styles";
import { MapSection } from "./MapSection";
import { ModelsSection } from "./ModelsSection";
import { QuestionsSection } from "./QuestionsSection";
import { TermsSection } from "./TermsSection";
import { TrackSection } from "./TrackSection";
import { useLifetimeSetup, useModels, useValues } from "./use-lifetime";

/** From three questions to models, pictures of how they fit, and what each customer is worth. */
export default function LifetimeTab() {
  const text = useText("purchases");
  const hasPurchases = usePurchases(({ cleaned }) => cleaned !== undefined);
  return hasPurchases ? <Lifetimes /> : <Text>{text("noPurchases")}</Text>;
}

function Lifetimes() {
  const text = useText("lifetime");
  const { setup, change } = useLifetimeSetup();
  const models = useModels(setup);
  const values = useValues(setup);
  const isPending = models.isPending || values.isPending;
  const found = models.answer;
  return (
    <>
      {isPending && <Working />}
      {!isPending && models.isStopped && (
        <div>
          <Text>{text("stopped")}</Text>{" "}
          <Button
            size="small"
            onClick={() => {
              models.ask();
              values.ask();
            }}
          >
            {text("again")}
          </Button>
        </div>
      )}
      {found !== undefined && (
        <>
          <QuestionsSection setup={setup} found={found} onChange={change} />
          <Answers found={found} values={values.answer} setup={setup} onChange={change} />
        </>
      )}
    </>
  );
}

interface AnswersProps {
  readonly found: LifetimeComparison;
  readonly values: ChosenValues | undefined;
  readonly setup: LifetimeSetup;
  readonly onChange: (part: Partial<LifetimeSetup>, gesture?: string) => void;
}

function Answers({ found, values: answer, setup, onChange }: AnswersProps) {
  const text = useText("lifetime");
  const { models, unfitted, proposal } = found.comparison;
  const chosen =
    models.find(({ kind }) => kind === setup.model) ?? models.find(({ kind }) => kind === proposal?.kind);
  if (chosen === undefined) {
    const isOnce = unfitted.some(({ issues }) => issues[0].kind === "no-repeat-purchases");
    return <Text>{text(isOnce ? "noModel.no-repeat-purchases" : "noModel.other")}</Text>;
  }
  const { kind } = chosen;
  const { unit } = found;
  return (
    <>
      <ModelsSection setup={setup} found={found} chosen={chosen} onChange={onChange} />
      <TrackSection found={found} chosen={chosen} />
      <CountsSection found={found} chosen={chosen} />
      {answer !== undefined && answer.chosen.kind === kind && (
        <>
          <MapSection values={answer.values} kind={kind} unit={unit} setup={setup} />
          <TermsSection setup={setup} values={answer.values} onChange={onChange} />
          <DistributionSection values={answer.values} kind={kind} unit={unit} />
          <CustomersSection answer={answer} unit={unit} setup={setup} />
        </>
      )}
    </>
  );
}

function Working() {
  const styles = useLifetimeStyles();
  const text = useText("lifetime");
  const stop = usePurchases(({ analyst }) => analyst.stop);
  return (
    <div className={styles.heading}>
      <Spinner size="tiny" label={text("working")} />
      <Button size="small" appearance="subtle" onClick={stop}>
        {text("stop")}
      </Button>
    </div>
  );
}
