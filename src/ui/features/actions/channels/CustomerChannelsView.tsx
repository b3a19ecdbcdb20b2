import { Field, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { channelsPage } from "../../../../app";
import type { ChannelStudy, Column, CustomerChannels, Table } from "../../../../core";
import { useBudget } from "../../../budget";
import { customerChannelsSheet } from "../../../budget/channel-sheets";
import { type Money, moneyOf } from "../../../budget/money";
import { Choice } from "../../../components/fields/Choice";
import { DecimalField } from "../../../components/fields/DecimalField";
import { Disclosure } from "../../../components/layout/Disclosure";
import { Section } from "../../../components/layout/Section";
import { useFormat, useText } from "../../../i18n";
import { useSession } from "../../../session";
import { InsertButton } from "../../purchases/lifetime/InsertButton";
import { ChannelList } from "./ChannelList";
import { channelOrder } from "./channel-order";
import { ColumnChoices } from "./ColumnChoices";
import { Figures } from "./Figures";

const SORTS = [
  "afterCost",
  "customers",
  "costPerCustomer",
  "valueAfterCost",
  "payback",
  "revenue",
  "name",
] as const;
type Sort = (typeof SORTS)[number];

interface CustomerChannelsViewProps {
  readonly study: ChannelStudy;
  readonly table: Table;
  readonly candidates: readonly Column[];
}

/** The customers by the channel that won them, what that cost, and what is left. */
export function CustomerChannelsView({ study, table, candidates }: CustomerChannelsViewProps) {
  const text = useText("channels");
  const format = useFormat();
  const formats = useSession((session) => session.columnFormats);
  const { columns, figures } = study;
  const amount = columns.contribution || columns.revenue || columns.value || columns.cost;
  const money = useMemo(() => moneyOf(table, amount, formats, format), [table, amount, formats, format]);
  if (figures === undefined)
    return (
      <Section title={text("columns.title")}>
        <Text>{text("empty.noColumn")}</Text>
        <ColumnChoices study={study} table={table} candidates={candidates} />
      </Section>
    );
  return (
    <>
      <Disclosure title={text("columns.title")}>
        <ColumnChoices study={study} table={table} candidates={candidates} />
      </Disclosure>
      <Compared study={study} figures={figures} money={money} />
    </>
  );
}

interface ComparedProps {
  readonly study: ChannelStudy;
  readonly figures: CustomerChannels;
  readonly money: Money;
}

function Compared({ study, figures, money }: ComparedProps) {
  const text = useText("channels");
  const format = useFormat();
  const language = useSession((session) => session.language);
  const isKnown = (sort: Sort) =>
    sort === "name" || Array.from(figures[sort]).some((value) => !Number.isNaN(value));
  const sorts = SORTS.filter(isKnown);
  const [wanted, setSort] = useState<Sort>("afterCost");
  const sort = sorts.includes(wanted) ? wanted : "customers";
  const [selected, setSelected] = useState(-1);
  const places = useMemo(() => channelOrder(figures, sort, format.locale), [figures, sort, format.locale]);
  const amounts = [figures.afterCost, figures.contribution, figures.revenue, figures.customers].find(
    (values) => Array.from(values).some((value) => !Number.isNaN(value)),
  )!;
  const nameOf = (place: number) => figures.names[place]! || text("unknown");
  const amountOf = (place: number) => (amounts === figures.customers ? "" : money.say(amounts[place]!));
  const customersOf = (place: number) => {
    const count = figures.customers[place]!;
    return text("customers", { count, customers: format.number(count) });
  };
  const payback = (place: number) => paybackText(figures.payback[place]!, study.period, text, format);
  const page = (today: string) =>
    channelsPage(customerChannelsSheet(study, figures, places, { language, today, money }));
  return (
    <Section title={text("table")} aside={<InsertButton picture={text("insert")} page={page} />}>
      <Text role="status">{useSummary(figures, amounts, money)}</Text>
      <Choice
        label={text("order.label")}
        value={sort}
        options={sorts.map((each) => [each, text(`order.${each}`)])}
        onChoose={setSort}
      />
      <ChannelList
        label={text("table")}
        places={places}
        amounts={amounts}
        selected={selected}
        onSelect={setSelected}
        lineOf={(place) => ({
          name: nameOf(place),
          amount: amountOf(place),
          facts: [
            customersOf(place),
            ...(Number.isNaN(figures.costPerCustomer[place]!)
              ? []
              : [text("line.cost", { cost: money.say(figures.costPerCustomer[place]!) })]),
          ].join(" · "),
          more: Number.isNaN(figures.valueAfterCost[place]!)
            ? payback(place)
            : text("line.value", { value: money.say(figures.valueAfterCost[place]!) }),
        })}
      />
      {selected >= 0 && selected < figures.names.length ? (
        <Detail
          figures={figures}
          place={selected}
          name={nameOf(selected)}
          customers={customersOf(selected)}
          payback={payback(selected)}
          money={money}
        />
      ) : (
        <Text size={200}>{text("choose")}</Text>
      )}
    </Section>
  );
}

function paybackText(
  payback: number,
  period: ChannelStudy["period"],
  text: ReturnType<typeof useText<"channels">>,
  format: ReturnType<typeof useFormat>,
): string {
  if (Number.isNaN(payback)) return "";
  if (payback === Infinity) return text("line.neverPaid");
  const shown = format.number(payback, 1);
  const periods = text(`periods.${period}`, { count: shown === "1" ? 1 : 2, shown });
  return text("line.payback", { periods });
}

/** Which channel leaves most, which cost more than they bring, and how many customers have none. */
function useSummary(figures: CustomerChannels, amounts: ArrayLike<number>, money: Money): string {
  const text = useText("channels");
  const format = useFormat();
  const named = figures.names.flatMap((name, place) => (name === "" ? [] : [place]));
  const best = named.reduce(
    (most, place) => (amounts[place]! > (amounts[most] ?? -Infinity) ? place : most),
    -1,
  );
  const losing = named.filter((place) => figures.afterCost[place]! < 0);
  const blank = figures.names.indexOf("");
  const isAfterCost = amounts === figures.afterCost;
  return [
    ...(best < 0 || amounts === figures.customers
      ? []
      : [
          text(isAfterCost ? "summary.best" : "summary.bestPlain", {
            channel: figures.names[best]!,
            amount: money.say(amounts[best]!),
          }),
        ]),
    ...(losing.length === 0
      ? []
      : [
          text("summary.never", {
            count: losing.length,
            channels: format.list(losing.map((place) => figures.names[place]!)),
          }),
        ]),
    ...(blank < 0
      ? []
      : [
          text("summary.unknown", {
            count: figures.customers[blank]!,
            customers: format.number(figures.customers[blank]!),
          }),
        ]),
  ].join(" ");
}

interface DetailProps {
  readonly figures: CustomerChannels;
  readonly place: number;
  readonly name: string;
  readonly customers: string;
  readonly payback: string;
  readonly money: Money;
}

const AMOUNTS = [
  "revenue",
  "contribution",
  "acquisition",
  "afterCost",
  "costPerCustomer",
  "value",
  "valueAfterCost",
] as const;

/** All figures of one channel, and its cost where that is typed. */
function Detail({ figures, place, name, customers, payback, money }: DetailProps) {
  const text = useText("channels");
  const channel = figures.names[place]!;
  const typed = useBudget((budget) => budget.channels.costs?.[channel]);
  const editChannels = useBudget((budget) => budget.editChannels);
  const setCost = (cost: number) =>
    editChannels(({ costs = {}, ...channels }) => {
      const { [channel]: _cost, ...others } = costs;
      return { ...channels, costs: Number.isNaN(cost) ? others : { ...costs, [channel]: cost } };
    }, `cost ${channel}`);
  return (
    <Section title={name}>
      {channel !== "" && (
        <Field
          size="small"
          label={`${text("detail.typed")}${money.unit}`}
          hint={text("detail.typedHint", { customers })}
        >
          <DecimalField
            key={channel}
            label={text("detail.typed")}
            value={typed ?? NaN}
            min={0}
            decimals={2}
            step={100}
            isOptional
            placeholder={money.say(figures.acquisition[place]!)}
            onCommit={setCost}
          />
        </Field>
      )}
      <Figures
        entries={[
          ...AMOUNTS.filter((figure) => !Number.isNaN(figures[figure][place]!)).map(
            (figure) => [text(`detail.${figure}`), money.say(figures[figure][place]!)] as const,
          ),
          ...(payback === "" ? [] : [[text("detail.payback"), payback] as const]),
        ]}
      />
    </Section>
  );
}
