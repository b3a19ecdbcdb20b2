import { Checkbox, makeStyles, mergeClasses, SearchBox, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { productsPage } from "../../../../app";
import { type BasketSetup, pairMeasures, type ProductStudy } from "../../../../core";
import { productsWords } from "../../../budget/products-words";
import { Choice } from "../../../components/fields/Choice";
import { Section } from "../../../components/layout/Section";
import { ListGrid } from "../../../components/lists/ListGrid";
import { useFormat, useText } from "../../../i18n";
import { usePurchases } from "../../../purchases";
import { useSession } from "../../../session";
import { InsertButton } from "../../purchases/lifetime/InsertButton";
import { PAIR_SORTS, pairOrder, type PairSort } from "./pair-order";

const ROW_HEIGHT = 50;
const ROWS_IN_SIGHT = 6;

const useStyles = makeStyles({
  tools: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(136px, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "end",
  },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignContent: "center",
    columnGap: tokens.spacingHorizontalS,
    height: "100%",
  },
  cut: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  end: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  said: { margin: 0 },
});

interface PairsSectionProps {
  readonly study: ProductStudy;
  /** By which the study was made. */
  readonly setup: BasketSetup;
  /** Name of the list. */
  readonly source: string;
}

/** Pairs of products that are bought together, and what one of them means. */
export function PairsSection({ study, setup, source }: PairsSectionProps) {
  const styles = useStyles();
  const text = useText("products");
  const format = useFormat();
  const language = useSession((session) => session.language);
  const bought = usePurchases(({ cleaned }) => cleaned?.purchases);
  const [sort, setSort] = useState<PairSort>("leastLift");
  const [onlyBeyond, setOnlyBeyond] = useState(false);
  const [search, setSearch] = useState("");
  const [selected, setSelected] = useState(-1);
  const order = useMemo(
    () => pairOrder(study, { sort, onlyBeyond, search }),
    [study, sort, onlyBeyond, search],
  );
  const { pairs, productNames } = study;
  const count = pairs.together.length;
  const beyond = pairs.leastLift.reduce((sum, lift) => sum + (lift > 1 ? 1 : 0), 0);
  const least = format.number(setup.leastCount);
  if (count === 0)
    return (
      <Section title={text("pairs.title")}>
        <Text role="status">{text("pairs.none", { least })}</Text>
      </Section>
    );
  const name = (pair: number, side: "first" | "second") => productNames[pairs[side][pair]!]!;
  const page = (today: string) =>
    productsPage(
      study,
      order,
      productsWords({
        language,
        today,
        source,
        firstDay: bought?.firstDay ?? NaN,
        lastDay: bought?.lastDay ?? NaN,
      }),
    );
  return (
    <Section title={text("pairs.title")} aside={<InsertButton picture={text("pairs.insert")} page={page} />}>
      <Text role="status">
        {text("pairs.count", {
          count,
          pairs: format.number(count),
          where: text(`pairs.where.${setup.unit}`, { baskets: format.number(study.baskets) }),
          least,
        })}{" "}
        {beyond === 0
          ? text("pairs.beyondNone")
          : text("pairs.beyond", { count: beyond, beyond: format.number(beyond) })}
      </Text>
      <div className={styles.tools}>
        <SearchBox
          size="small"
          placeholder={text("pairs.search")}
          aria-label={text("pairs.search")}
          value={search}
          onChange={(_, { value }) => setSearch(value)}
        />
        <Choice
          label={text("order.label")}
          value={sort}
          options={PAIR_SORTS.map((each) => [each, text(`order.${each}`)])}
          onChoose={setSort}
        />
      </div>
      <Checkbox
        label={text("pairs.onlyBeyond")}
        checked={onlyBeyond}
        onChange={(_, { checked }) => setOnlyBeyond(checked === true)}
      />
      {order.length === 0 && search !== "" ? (
        <Text role="status">{text("pairs.nothingFound", { search })}</Text>
      ) : (
        <ListGrid
          label={text("pairs.list", { count: order.length, pairs: format.number(order.length) })}
          rows={order}
          rowHeight={ROW_HEIGHT}
          rowsInSight={Math.min(ROWS_IN_SIGHT, Math.max(1, order.length))}
          selected={selected}
          onSelect={setSelected}
        >
          {(pair) => (
            <div role="presentation" className={styles.line}>
              <span role="gridcell" className={styles.cut} title={name(pair, "first")}>
                {name(pair, "first")}
              </span>
              <span role="gridcell" className={styles.end}>
                {text("pairs.lift", { lift: format.number(pairs.lift[pair]!, 1) })}
              </span>
              <span role="gridcell" className={styles.cut} title={name(pair, "second")}>
                {name(pair, "second")}
              </span>
              <span role="gridcell" className={mergeClasses(styles.end, styles.small)}>
                {text("pairs.together", { together: format.number(pairs.together[pair]!) })}
                {" · "}
                {text("pairs.atLeast", { least: format.number(pairs.leastLift[pair]!, 1) })}
              </span>
            </div>
          )}
        </ListGrid>
      )}
      {selected >= 0 && selected < count ? (
        <Meaning study={study} setup={setup} pair={selected} />
      ) : (
        <Text size={200}>{text("pairs.choose")}</Text>
      )}
    </Section>
  );
}

interface MeaningProps {
  readonly study: ProductStudy;
  readonly setup: BasketSetup;
  readonly pair: number;
}

/** One pair in words. */
function Meaning({ study, setup, pair }: MeaningProps) {
  const styles = useStyles();
  const text = useText("products");
  const format = useFormat();
  const { pairs, counts, productNames, baskets, crowding } = study;
  const [first, second] = [pairs.first[pair]!, pairs.second[pair]!];
  const measures = pairMeasures(pairs.together[pair]!, counts[first]!, counts[second]!, baskets, crowding);
  const least = format.number(measures.leastLift, 1);
  return (
    <p className={styles.said} role="status">
      {text(`pairs.said.${setup.unit}`, {
        withFirst: format.number(counts[first]!),
        first: productNames[first]!,
        second: productNames[second]!,
        confidence: format.percent(measures.confidence),
        reverse: format.percent(measures.reverse),
        support: format.percent(measures.support, 1),
        lift: format.number(measures.lift, 1),
      })}{" "}
      {text(measures.leastLift > 1 ? "pairs.sure" : "pairs.unsure", { least })}
    </p>
  );
}
