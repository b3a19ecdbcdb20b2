import { Spinner, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { channelsPage } from "../../../../app";
import { type PurchaseChannels, purchaseChannels, type Purchases } from "../../../../core";
import { purchaseChannelsSheet } from "../../../budget/channel-sheets";
import { useOpened } from "../../../components/analysis/use-opened";
import { Choice } from "../../../components/fields/Choice";
import { Section } from "../../../components/layout/Section";
import { useFormat, useText } from "../../../i18n";
import { PurchasesProvider, usePurchases } from "../../../purchases";
import { amountFormatOf } from "../../../purchases/list/amount-format";
import { useSession } from "../../../session";
import { InsertButton } from "../../purchases/lifetime/InsertButton";
import { useMoney } from "../../purchases/lifetime/use-lifetime";
import { PurchasesBar } from "../../purchases/PurchasesBar";
import { OpenPurchases } from "../products/OpenPurchases";
import { ChannelList } from "./ChannelList";
import { channelOrder } from "./channel-order";
import { Figures } from "./Figures";

/** What was bought by which channel. */
export function PurchaseChannelsView() {
  const text = useText("channels");
  const purchases = useOpened(useSession((session) => session.openPurchases));
  if (purchases === undefined) return <Spinner label={text("opening")} />;
  return (
    <PurchasesProvider purchases={purchases}>
      <PurchasesBar />
      <Bought />
    </PurchasesProvider>
  );
}

function Bought() {
  const text = useText("channels");
  const bought = usePurchases(({ cleaned }) => cleaned?.purchases);
  const source = usePurchases((state) => state.source?.name);
  const figures = useMemo(() => bought && purchaseChannels(bought), [bought]);
  if (bought === undefined)
    return <OpenPurchases explanation={text("empty.noPurchases")} label={text("empty.open")} />;
  if (figures === undefined)
    return (
      <OpenPurchases
        explanation={text("empty.noChannels", { source: source ?? "" })}
        label={text("empty.open")}
      />
    );
  return <Compared figures={figures} bought={bought} source={source ?? ""} />;
}

interface ComparedProps {
  readonly figures: PurchaseChannels;
  readonly bought: Purchases;
  readonly source: string;
}

function Compared({ figures, bought, source }: ComparedProps) {
  const text = useText("channels");
  const format = useFormat();
  const say = useMoney(true);
  const language = useSession((session) => session.language);
  const moneyFormat = usePurchases(amountFormatOf);
  const hasCosts = bought.costs !== undefined;
  const [selected, setSelected] = useState(-1);
  const [sort, setSort] = useState<"contribution" | "revenue" | "customers" | "name">(
    hasCosts ? "contribution" : "revenue",
  );
  const sorts = [
    ...(hasCosts ? [["contribution", text("order.afterCost")] as const] : []),
    ["revenue", text("order.revenue")] as const,
    ["customers", text("order.customers")] as const,
    ["name", text("order.name")] as const,
  ];
  const places = useMemo(() => channelOrder(figures, sort, format.locale), [figures, sort, format.locale]);
  const amounts = hasCosts ? figures.contribution : figures.revenue;
  const nameOf = (place: number) => figures.names[place]! || text("unknown");
  const counted = (kind: "customers" | "purchases", count: number) =>
    text(kind, { count, [kind]: format.number(count) });
  const best = Array.from(places).reduce((most, place) => (amounts[place]! > amounts[most]! ? place : most));
  const page = (today: string) =>
    channelsPage(purchaseChannelsSheet(figures, places, { language, today, source, bought, moneyFormat }));
  return (
    <Section title={text("table")} aside={<InsertButton picture={text("insert")} page={page} />}>
      <Text role="status">
        {text("summary.bestPlain", { channel: nameOf(best), amount: say(amounts[best]!) })}
      </Text>
      <Choice label={text("order.label")} value={sort} options={sorts} onChoose={setSort} />
      <ChannelList
        label={text("table")}
        places={places}
        amounts={amounts}
        selected={selected}
        onSelect={setSelected}
        lineOf={(place) => ({
          name: nameOf(place),
          amount: say(amounts[place]!),
          facts: text("line.bought", {
            customers: counted("customers", figures.customers[place]!),
            purchases: counted("purchases", figures.purchases[place]!),
          }),
          more: text("line.perPurchase", { mean: say(amounts[place]! / figures.purchases[place]!) }),
        })}
      />
      {selected >= 0 && selected < figures.names.length && (
        <Section title={nameOf(selected)}>
          <Figures
            entries={[
              [text("detail.revenue"), say(figures.revenue[selected]!)],
              ...(hasCosts
                ? ([
                    [text("detail.cost"), say(figures.cost[selected]!)],
                    [text("detail.contribution"), say(figures.contribution[selected]!)],
                  ] as const)
                : []),
              [text("detail.purchases"), format.number(figures.purchases[selected]!)],
              [text("detail.won"), counted("customers", figures.won[selected]!)],
              [text("detail.wonRevenue"), say(figures.wonRevenue[selected]!)],
            ]}
          />
        </Section>
      )}
    </Section>
  );
}
