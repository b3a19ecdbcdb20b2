import {
  customerChannels,
  findColumn,
  proposeChannelColumns,
  purchaseChannels,
  readTable,
} from "../../../src/core";
import { clean, ROLES, tableOf } from "../transactions/cleaned";

const LIST = readTable(
  [
    ["Kunde", "Herkunft", "Umsatz", "Deckungsbeitrag", "Akquisekosten", "CLV", "Ort"],
    ["A", "Messe", 1000, 300, 150, 900, "Ulm"],
    ["B", "Messe", 500, -50, 50, 100, "Ulm"],
    ["C", "Web", 800, 200, 20, "", "Bonn"],
    ["D", "", 70, 10, 5, 40, "Bonn"],
  ],
  { isExcelTable: true },
);
const numbers = (name: string) => findColumn(LIST, name)!.numbers;
const COLUMNS = {
  channel: findColumn(LIST, "Herkunft")!,
  revenue: numbers("Umsatz"),
  contribution: numbers("Deckungsbeitrag"),
  cost: numbers("Akquisekosten"),
  value: numbers("CLV"),
};

describe("customerChannels", () => {
  it("adds up by channel, customers without one apart", () => {
    const figures = customerChannels(COLUMNS);
    expect(figures.names).toEqual(["Messe", "Web", ""]);
    expect([...figures.customers]).toEqual([2, 1, 1]);
    expect([...figures.revenue]).toEqual([1500, 800, 70]);
    expect([...figures.contribution]).toEqual([250, 200, 10]);
    expect([...figures.acquisition]).toEqual([200, 20, 5]);
    expect([...figures.costPerCustomer]).toEqual([100, 20, 5]);
    expect([...figures.afterCost]).toEqual([50, 180, 5]);
    expect([...figures.value]).toEqual([500, NaN, 40]);
    expect([...figures.valueAfterCost]).toEqual([400, NaN, 35]);
    expect([...figures.payback]).toEqual([0.8, 0.1, 0.5]);
  });

  it("takes the cost of a whole channel where it is typed", () => {
    const { acquisition, costPerCustomer } = customerChannels(COLUMNS, { Messe: 5000 });
    expect([...acquisition]).toEqual([5000, 20, 5]);
    expect(costPerCustomer[0]).toBe(2500);
  });

  it("tells nothing of what is not known, and says that a loss never pays back", () => {
    const { channel } = COLUMNS;
    const figures = customerChannels(
      { channel, contribution: Float64Array.of(-5, -5, 4, 0) },
      { Messe: 10, Web: 0 },
    );
    expect([...figures.payback]).toEqual([Infinity, 0, NaN]);
    expect([...figures.revenue]).toEqual([NaN, NaN, NaN]);
  });
});

describe("proposed columns of channels", () => {
  it("are told by their headers", () => {
    expect(proposeChannelColumns(LIST)).toEqual({
      channel: "Herkunft",
      revenue: "Umsatz",
      contribution: "Deckungsbeitrag",
      cost: "Akquisekosten",
      value: "CLV",
    });
  });

  it("are none where no header speaks of them", () => {
    const table = readTable([["Name", "Ort", "Alter"], ["A", "Ulm", 3], ["B", "Bonn", 4]]); // prettier-ignore
    expect(Object.values(proposeChannelColumns(table)).join("")).toBe("");
  });
});

describe("purchaseChannels", () => {
  const HEADERS = ["Kunde", "Datum", "Betrag", "Kanal", "Kosten"];
  const rows = [
    ["A", "01.01.2025", 100, "Laden", 60],
    ["A", "01.02.2025", 50, "Web", 20],
    ["A", "01.03.2025", 30, "Web", 10],
    ["B", "01.01.2025", 80, "Web", 90],
    ["C", "01.01.2025", 5, "", 1],
  ];
  const bought = (roles: object) =>
    clean(tableOf(HEADERS, rows), { roles: { ...ROLES, ...roles } }).purchases;

  it("adds up purchases by channel and customers by the channel of their first purchase", () => {
    const figures = purchaseChannels(bought({ channel: "Kanal", cost: "Kosten" }))!;
    expect(figures.names).toEqual(["Laden", "Web", ""]);
    expect([...figures.purchases]).toEqual([1, 3, 1]);
    expect([...figures.customers]).toEqual([1, 2, 1]);
    expect([...figures.revenue]).toEqual([100, 160, 5]);
    expect([...figures.contribution]).toEqual([40, 40, 4]);
    expect([...figures.won]).toEqual([1, 1, 1]);
    expect([...figures.wonRevenue]).toEqual([180, 80, 5]);
  });

  it("knows no contribution without costs, and nothing without channels", () => {
    expect([...purchaseChannels(bought({ channel: "Kanal" }))!.contribution]).toEqual([NaN, NaN, NaN]);
    expect(purchaseChannels(bought({}))).toBeUndefined();
  });
});
