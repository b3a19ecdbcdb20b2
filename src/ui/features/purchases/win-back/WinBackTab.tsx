import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useCallback, useMemo } from "react";
import type { Analyst, ChosenValues } from "../../../../app";
import { type LifetimeSetup, lifetimeWinBack, type Purchases, USUAL_WIN_BACK } from "../../../../core";
import { useText } from "../../../i18n";
import { usePurchases } from "../../../purchases";
import { useLifetimeSetup } from "../lifetime/use-lifetime";
import { Basis } from "../values/Basis";
import { Valued } from "../values/Valued";
import { CustomersSection } from "./CustomersSection";
import { TermsSection } from "./TermsSection";
import { WriteSection } from "./WriteSection";

/** Values with the purchases that they are of. */
interface Answer {
  readonly found: ChosenValues;
  readonly purchases: Purchases;
}

/** Customers who were valuable once and are all but lost, by what they would bring back. */
export default function WinBackTab() {
  const { setup: lifetime } = useLifetimeSetup();
  const purchases = usePurchases(({ cleaned }) => cleaned?.purchases);
  const question = useCallback(
    async (analyst: Analyst): Promise<Answer | undefined> => {
      const found = await analyst.lifetimeValues(lifetime);
      return found && purchases && { found, purchases };
    },
    [lifetime, purchases],
  );
  return (
    <Valued question={question} hasAmounts={({ found }) => found.values.spend !== undefined}>
      {(answer, isThin) => <WinBack {...answer} lifetime={lifetime} isThin={isThin} />}
    </Valued>
  );
}

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

interface WinBackProps extends Answer {
  readonly lifetime: LifetimeSetup;
  readonly isThin: boolean;
}

function WinBack({ found, purchases, lifetime, isThin }: WinBackProps) {
  const styles = useStyles();
  const text = useText("winBack");
  const setup = usePurchases((state) => state.setup?.winBack) ?? USUAL_WIN_BACK;
  const { values } = found;
  const list = useMemo(() => lifetimeWinBack(values, setup), [values, setup]);
  const { margin } = values.terms;
  return (
    <>
      <div className={styles.head}>
        <Text>{text("lead")}</Text>
        <Basis
          model={found.chosen.kind}
          lifetime={lifetime}
          margin={typeof margin === "number" ? margin : undefined}
        />
      </div>
      <TermsSection setup={setup} leastPast={list.leastPast} />
      <CustomersSection found={found} purchases={purchases} list={list} setup={setup} lifetime={lifetime} />
      {list.rows.length > 0 && !isThin && <WriteSection count={list.rows.length} />}
    </>
  );
}
