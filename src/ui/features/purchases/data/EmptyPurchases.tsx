import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { ReceiptAdd24Regular } from "@fluentui/react-icons";
import { useText } from "../../../i18n";
import { usePurchases } from "../../../purchases";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0 },
});

/** What is needed when the workbook has no list at all. */
export function EmptyPurchases() {
  const styles = useStyles();
  const text = useText("purchaseData");
  const lookForPurchases = usePurchases((purchases) => purchases.lookForPurchases);
  return (
    <div className={styles.root}>
      <ReceiptAdd24Regular aria-hidden />
      <Subtitle2 as="h2" className={styles.title}>
        {text("empty.title")}
      </Subtitle2>
      <Text>{text("empty.text")}</Text>
      <Button onClick={() => void lookForPurchases()}>{text("empty.look")}</Button>
    </div>
  );
}
