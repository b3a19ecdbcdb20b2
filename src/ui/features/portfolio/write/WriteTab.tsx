import { Button, Text } from "@fluentui/react-components";
import { ObstacleBar } from "../../../components/analysis/ObstacleBar";
import { Written } from "../../../components/analysis/Written";
import { Section } from "../../../components/layout/Section";
import { useFormat, useText } from "../../../i18n";
import { usePortfolio } from "../../../portfolio";
import { useSession } from "../../../session";
import { usePortfolioStyles } from "../portfolio.styles";
import { PageEntry } from "./PageEntry";

const PAGES = ["matrix", "fields", "concentration"] as const;

/** What of the portfolio is put into the workbook. */
export default function WriteTab() {
  const text = useText("portfolioPane");
  const hasPortfolio = usePortfolio((state) => state.portfolio !== undefined);
  const hasConcentration = usePortfolio((state) => state.concentration !== undefined);
  return (
    <>
      {hasPortfolio && <ListSection />}
      <Section title={text("write.pages")}>
        {PAGES.map((page) => {
          const isThere = page === "concentration" ? hasConcentration : hasPortfolio;
          return isThere && <PageEntry key={page} page={page} />;
        })}
      </Section>
    </>
  );
}

/** The list of all customers with their fields. */
function ListSection() {
  const styles = usePortfolioStyles();
  const text = useText("portfolioPane");
  const format = useFormat();
  const isBusy = useSession((session) => session.activity.kind !== "idle");
  const obstacles = usePortfolio((state) => state.obstacles);
  const receipt = usePortfolio((state) => state.receipt);
  const write = usePortfolio((state) => state.write);
  const undoWrite = usePortfolio((state) => state.undoWrite);
  const dismiss = usePortfolio((state) => state.dismissObstacles);
  const showList = usePortfolio((state) => state.showList);
  return (
    <Section title={text("write.list")}>
      <Text>{text("write.listWhat")}</Text>
      <Text size={200} className={styles.quiet}>
        {text("write.safe")}
      </Text>
      <div className={styles.actions}>
        <Button appearance="primary" disabled={isBusy} onClick={() => void write()}>
          {text(receipt === undefined ? "write.write" : "write.writeAgain")}
        </Button>
      </div>
      <ObstacleBar
        obstacles={obstacles}
        dismissLabel={text("write.dismiss")}
        onGoOn={() => void write(true)}
        onDismiss={dismiss}
      />
      {receipt !== undefined && (
        <Written
          said={text(receipt.updated ? "write.updated" : "write.written", {
            count: receipt.rowCount,
            rows: format.number(receipt.rowCount),
            address: receipt.address,
          })}
          kept={receipt.keptRows > 0 ? text("write.kept", { count: receipt.keptRows }) : ""}
          showLabel={text("write.show")}
          undoLabel={text("write.undo")}
          onShow={() => void showList()}
          onUndo={() => void undoWrite()}
        />
      )}
    </Section>
  );
}
