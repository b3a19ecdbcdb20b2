import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useText } from "../../../i18n";
import { usePortfolio } from "../../../portfolio";
import type { PortfolioPage } from "../../../portfolio/types";
import { useSession } from "../../../session";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** One sheet to present and print: what stands on it, the way to write it, and the way back. */
export function PageEntry({ page }: { readonly page: PortfolioPage }) {
  const styles = useStyles();
  const text = useText("portfolioPane");
  const isBusy = useSession((session) => session.activity.kind !== "idle");
  const receipt = usePortfolio((state) => state.pages[page]);
  const writePage = usePortfolio((state) => state.writePage);
  const undoPage = usePortfolio((state) => state.undoPage);
  const showPage = usePortfolio((state) => state.showPage);
  const name = text(`write.page.${page}`);
  return (
    <div className={styles.root}>
      <Text weight="semibold">{name}</Text>
      <Text size={200} className={styles.quiet}>
        {text(`write.pageWhat.${page}`)}
      </Text>
      <div role="status">{receipt && <Text>{text("write.pageWritten", { sheet: receipt.sheet })}</Text>}</div>
      <div className={styles.actions}>
        <Button
          size="small"
          disabled={isBusy}
          aria-label={text("write.writePageOf", { name })}
          onClick={() => void writePage(page)}
        >
          {text("write.writePage")}
        </Button>
        {receipt !== undefined && (
          <>
            <Button
              size="small"
              disabled={isBusy}
              aria-label={text("write.showOf", { name })}
              onClick={() => void showPage(page)}
            >
              {text("write.show")}
            </Button>
            <Button
              size="small"
              disabled={isBusy}
              aria-label={text("write.undoOf", { name })}
              onClick={() => void undoPage(page)}
            >
              {text("write.undo")}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
