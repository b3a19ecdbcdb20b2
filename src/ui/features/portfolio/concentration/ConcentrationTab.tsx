import { Text } from "@fluentui/react-components";
import { Choice } from "../../../components/fields/Choice";
import { useText } from "../../../i18n";
import { usePortfolio } from "../../../portfolio";
import { usePortfolioStyles } from "../portfolio.styles";
import { AbcSection } from "./AbcSection";
import { LargestSection } from "./LargestSection";
import { LeavingSection } from "./LeavingSection";
import { LorenzSection } from "./LorenzSection";

const NONE = "";

/** How much hangs on how few customers. */
export default function ConcentrationTab() {
  const text = useText("portfolioPane");
  const scored = usePortfolio((state) => state.scored);
  const setup = usePortfolio((state) => state.concentrationSetup);
  const view = usePortfolio((state) => state.concentration);
  if (scored === undefined || setup === undefined || view === undefined) {
    return <Text>{text("concentration.none")}</Text>;
  }
  const question = { scored, setup, view };
  return (
    <>
      <Columns />
      <LorenzSection {...question} />
      <LargestSection {...question} />
      <AbcSection {...question} />
      <LeavingSection {...question} />
    </>
  );
}

/** By which column customers are large, and what is left of that. */
function Columns() {
  const styles = usePortfolioStyles();
  const text = useText("portfolioPane");
  const table = usePortfolio((state) => state.scored?.table);
  const setup = usePortfolio((state) => state.concentrationSetup);
  const edit = usePortfolio((state) => state.editConcentration);
  if (table === undefined || setup === undefined) return null;
  const columnsWith = (chosen: string) =>
    table.columns
      .filter(({ kind, name }) => kind === "number" || name === chosen)
      .map(({ name }) => [name, name] as const);
  return (
    <div className={styles.fields}>
      <Choice
        label={text("concentration.amount")}
        value={setup.amount}
        options={columnsWith(setup.amount)}
        onChoose={(amount) => edit((before) => ({ ...before, amount }))}
      />
      <Choice
        label={text("concentration.profit")}
        value={setup.profit}
        options={[[NONE, text("concentration.noProfit")], ...columnsWith(setup.profit)]}
        onChoose={(profit) => edit((before) => ({ ...before, profit }))}
      />
    </div>
  );
}
