import { makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { USUAL_BASKETS } from "../../../../core";
import { useOpened } from "../../../components/analysis/use-opened";
import { Section } from "../../../components/layout/Section";
import { useText } from "../../../i18n";
import { PurchasesProvider, usePurchases } from "../../../purchases";
import { useSession } from "../../../session";
import { PurchasesBar } from "../../purchases/PurchasesBar";
import { CountingBar } from "./CountingBar";
import { LackingSection } from "./LackingSection";
import { OpenPurchases } from "./OpenPurchases";
import { PairsSection } from "./PairsSection";
import { SetupSection } from "./SetupSection";
import { useProducts } from "./use-products";

/** Which products are bought together, and who lacks what. */
export default function ProductsTab() {
  const text = useText("purchases");
  const purchases = useOpened(useSession((session) => session.openPurchases));
  if (purchases === undefined) return <Spinner label={text("opening")} />;
  return (
    <PurchasesProvider purchases={purchases}>
      <PurchasesBar />
      <Products />
    </PurchasesProvider>
  );
}

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

function Products() {
  const styles = useStyles();
  const text = useText("products");
  const source = usePurchases((state) => state.source?.name) ?? "";
  const hasPurchases = usePurchases((state) => state.cleaned !== undefined);
  const hasProducts = usePurchases((state) => state.setup?.transactions.roles.product !== undefined);
  const setup = usePurchases((state) => state.setup?.baskets) ?? USUAL_BASKETS;
  const counting = useProducts(setup);
  if (!hasPurchases || !hasProducts)
    return (
      <Section title={text("empty.title")}>
        <OpenPurchases
          explanation={hasPurchases ? text("empty.noProducts", { source }) : text("empty.noPurchases")}
          label={text("empty.open")}
        />
      </Section>
    );
  return (
    <>
      <Text size={200} className={styles.quiet}>
        {text("intro")} {text("source", { source })}
      </Text>
      <SetupSection setup={setup} />
      <CountingBar counting={counting} />
      {counting.study !== undefined && (
        <>
          <PairsSection study={counting.study} setup={counting.setup} source={source} />
          <LackingSection study={counting.study} />
        </>
      )}
    </>
  );
}
