import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ProductStudy } from "../../../../core";
import { Section } from "../../../components/layout/Section";
import { ListGrid } from "../../../components/lists/ListGrid";
import { useFormat, useText } from "../../../i18n";
import { usePurchases } from "../../../purchases";
import { lackingOrder } from "../../../purchases/list/lacking-order";
import { useSession } from "../../../session";
import { useMoney } from "../../purchases/lifetime/use-lifetime";
import { ListObstacles } from "../../purchases/write/ListObstacles";
import { WrittenList } from "../../purchases/write/WrittenList";

const ROW_HEIGHT = 66;
const ROWS_IN_SIGHT = 5;

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignContent: "center",
    columnGap: tokens.spacingHorizontalS,
    height: "100%",
  },
  cut: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  whole: { gridColumnStart: "1", gridColumnEnd: "3" },
  end: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Customers with what they lack that those who bought the same have, and the list for the workbook. */
export function LackingSection({ study }: { readonly study: ProductStudy }) {
  const styles = useStyles();
  const text = useText("products");
  const safe = useText("purchases");
  const format = useFormat();
  const money = useMoney(true);
  const write = usePurchases((purchases) => purchases.write);
  const isCleaning = usePurchases((purchases) => purchases.isCleaning);
  const isBusy = useSession((session) => session.activity.kind !== "idle");
  const [selected, setSelected] = useState(-1);
  const { places, expected } = useMemo(() => lackingOrder(study), [study]);
  const { lacking, productNames, customerNames } = study;
  const count = { count: places.length, customers: format.number(places.length) };
  if (places.length === 0)
    return (
      <Section title={text("lacking.title")}>
        <Text role="status">{text("lacking.none")}</Text>
      </Section>
    );
  const sum = expected.reduce((total, each) => total + each, 0);
  return (
    <>
      <Section title={text("lacking.title")}>
        <Text role="status">
          {text("lacking.count", count)}{" "}
          {!Number.isNaN(sum) && text("lacking.expected", { amount: money(sum) })}
        </Text>
        <ListGrid
          label={text("lacking.list", count)}
          rows={places}
          rowHeight={ROW_HEIGHT}
          rowsInSight={Math.min(ROWS_IN_SIGHT, places.length)}
          selected={selected}
          onSelect={setSelected}
        >
          {(place) => {
            const product = productNames[lacking.products[place]!]!;
            const reason = text("lacking.because", {
              confidence: format.percent(lacking.confidence[place]!),
              because: productNames[lacking.because[place]!]!,
            });
            return (
              <div role="presentation" className={styles.line}>
                <span role="gridcell" className={styles.cut}>
                  {customerNames[lacking.customers[place]!]}
                </span>
                <span role="gridcell" className={styles.end}>
                  {Number.isNaN(expected[place]!) ? "" : money(expected[place]!)}
                </span>
                <span role="gridcell" className={mergeClasses(styles.cut, styles.whole)} title={product}>
                  {text("lacking.lacks", { product })}
                </span>
                <span
                  role="gridcell"
                  className={mergeClasses(styles.cut, styles.whole, styles.small)}
                  title={reason}
                >
                  {reason}
                </span>
              </div>
            );
          }}
        </ListGrid>
        <Text size={200}>
          {text("lacking.what", count)} {safe("write.safe")}
        </Text>
        <div>
          <Button appearance="primary" disabled={isBusy || isCleaning} onClick={() => void write("lacking")}>
            {text("lacking.write")}
          </Button>
        </div>
      </Section>
      <ListObstacles list="lacking" />
      <WrittenList list="lacking" />
    </>
  );
}
