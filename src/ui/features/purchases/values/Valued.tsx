import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Spinner,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Analyst } from "../../../../app";
import { carriesModel } from "../../../../core";
import { useText } from "../../../i18n";
import { type PurchasesTab, useAnswer, usePurchases } from "../../../purchases";
import { useLifetimeSetup, useModels } from "../lifetime/use-lifetime";

interface ValuedProps<T> {
  /** Must stay the same function as long as it asks the same. */
  readonly question: (analyst: Analyst) => Promise<T | undefined>;
  /** Whether the answer is in money rather than in purchases. */
  readonly hasAmounts: (answer: T) => boolean;
  /** `isThin` where there are too few data for a model: what is shown is an example then. */
  readonly children: (answer: T, isThin: boolean) => ReactNode;
}

const useStyles = makeStyles({
  busy: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
});

/**
 * Shows what follows from the values of the customers, as soon as it is known; where there can be none, says why and
 * leads to where that can be mended.
 */
export function Valued<T>({ question, hasAmounts, children }: ValuedProps<T>) {
  const styles = useStyles();
  const text = useText("lifetime");
  const lack = useText("purchases");
  const hasPurchases = usePurchases(({ cleaned }) => cleaned !== undefined);
  const amount = usePurchases(({ setup }) => setup?.transactions.roles.amount);
  const stop = usePurchases(({ analyst }) => analyst.stop);
  const { answer, isPending, isStopped, ask } = useAnswer(question);
  const models = useModels(useLifetimeSetup().setup);
  if (!hasPurchases) return <Lacking why={lack("noPurchases")} mendedIn="data" />;
  const stopped = isStopped && (
    <div>
      <Text>{text("stopped")}</Text>{" "}
      <Button
        size="small"
        onClick={() => {
          models.ask();
          ask();
        }}
      >
        {text("again")}
      </Button>
    </div>
  );
  if (stopped && answer === undefined) return stopped;
  if (isPending && answer === undefined) {
    return (
      <div className={styles.busy}>
        <Spinner size="tiny" label={text("working")} />
        <Button size="small" appearance="subtle" onClick={stop}>
          {text("stop")}
        </Button>
      </div>
    );
  }
  if (answer === undefined) return <Lacking why={lack("lacking.model")} mendedIn="lifetime" />;
  if (!hasAmounts(answer)) {
    return amount === undefined ? (
      <Lacking why={lack("lacking.amountColumn")} mendedIn="data" />
    ) : (
      <Lacking why={lack("lacking.amounts", { column: amount })} mendedIn="data" />
    );
  }
  const judgement = models.answer?.judgement;
  const isThin = judgement !== undefined && !carriesModel(judgement);
  return (
    <>
      {stopped}
      {isPending && <ProgressBar aria-label={text("working")} />}
      {isThin && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{lack("lacking.thin")}</MessageBarBody>
        </MessageBar>
      )}
      {children(answer, isThin)}
    </>
  );
}

/** Why there is nothing to see, and the way to where that changes. */
function Lacking({ why, mendedIn }: { readonly why: string; readonly mendedIn: PurchasesTab }) {
  const text = useText("purchases");
  const showTab = usePurchases((purchases) => purchases.showTab);
  return (
    <>
      <Text>{why}</Text>
      <div>
        <Button onClick={() => showTab(mendedIn)}>
          {text("lacking.goTo", { tab: text(`tabs.${mendedIn}`) })}
        </Button>
      </div>
    </>
  );
}
