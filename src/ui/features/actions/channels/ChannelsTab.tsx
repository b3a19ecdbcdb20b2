import { makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { channelCandidates } from "../../../../core";
import { BudgetProvider, useBudget } from "../../../budget";
import { useOpened } from "../../../components/analysis/use-opened";
import { Choice } from "../../../components/fields/Choice";
import { NoTable } from "../../../components/layout/NoTable";
import { useText } from "../../../i18n";
import { useSession } from "../../../session";
import { CustomerChannelsView } from "./CustomerChannelsView";
import { PurchaseChannelsView } from "./PurchaseChannelsView";
import { useChannelStudy } from "./use-channel-study";

/** What is left of each channel or campaign after its customers were won. */
export default function ChannelsTab() {
  const text = useText("channels");
  const budget = useOpened(useSession((session) => session.openBudget));
  if (budget === undefined) return <Spinner label={text("opening")} />;
  return (
    <BudgetProvider budget={budget}>
      <Channels />
    </BudgetProvider>
  );
}

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
});

function Channels() {
  const styles = useStyles();
  const text = useText("channels");
  const study = useChannelStudy();
  const table = useBudget((budget) => budget.scored?.table);
  const hasCustomers = study?.figures !== undefined;
  const [chosen, choose] = useState<"customers" | "purchases">();
  const from = chosen ?? (hasCustomers || table === undefined ? "customers" : "purchases");
  return (
    <>
      <Text size={200} className={styles.quiet}>
        {text("intro")}
      </Text>
      <Choice
        label={text("from.label")}
        value={from}
        options={[
          ["customers", text("from.customers")],
          ["purchases", text("from.purchases")],
        ]}
        onChoose={choose}
      />
      {from === "purchases" ? (
        <PurchaseChannelsView />
      ) : study === undefined || table === undefined ? (
        <NoTable explanation={text("empty.noList")} toData={text("empty.toData")} />
      ) : (
        <CustomerChannelsView study={study} table={table} candidates={channelCandidates(table)} />
      )}
    </>
  );
}
