import { accessibilityFindings, FOCUS_TRAPS } from "../helpers/browser-axe";
import { useOwnList } from "../helpers/browser-pane";
import {
  openWorkbench,
  useBrowser,
  type WorkbenchOptions,
  type WorkbenchTab,
} from "../helpers/browser-workbench";

const TEXTS = {
  de: {
    more: "Menü",
    item: "Aus Käufen bewerten",
    figures: "Was die Liste ergibt",
    returns: "Rückgaben",
    dropped: "weglassen",
    balance: "Abgleich der Summen",
    undo: "Einstellung rückgängig",
    locale: "de-DE",
  },
  en: {
    more: "Menu",
    item: "Value from purchases",
    figures: "What the list comes to",
    returns: "Returns",
    dropped: "leave out",
    balance: "How the sums agree",
    undo: "Undo setting",
    locale: "en-GB",
  },
} as const;

type Language = keyof typeof TEXTS;

interface Booking {
  readonly customer: string;
  readonly order: string;
  readonly day: number;
  readonly article: string;
  readonly cents: number;
}

/** What the list comes to, worked out with maps as one would on paper; money in cents. */
function expectedOf(bookings: readonly Booking[], netsReturns: boolean) {
  const orders = new Map<string, Booking[]>();
  const counted = netsReturns ? bookings : bookings.filter(({ cents }) => cents >= 0);
  for (const booking of counted) {
    const key = `${booking.customer}|${booking.order}`;
    orders.set(key, [...(orders.get(key) ?? []), booking]);
  }
  const purchases = new Map<string, number>();
  const buyers = new Set<string>();
  let returned = 0;
  for (const rows of orders.values()) {
    const total = rows.reduce((sum, { cents }) => sum + cents, 0);
    if (total <= 0 && rows.some(({ cents }) => cents < 0)) {
      returned++;
      continue;
    }
    const day = Math.min(...rows.filter(({ cents }) => cents >= 0).map((row) => row.day));
    const key = `${rows[0]!.customer}|${day}`;
    purchases.set(key, (purchases.get(key) ?? 0) + total);
    buyers.add(rows[0]!.customer);
  }
  const back = bookings.filter(({ cents }) => cents < 0);
  const seen = new Set<string>();
  let repeated = 0;
  for (const booking of bookings) {
    const key = JSON.stringify(booking);
    if (seen.has(key)) repeated++;
    seen.add(key);
  }
  return {
    customers: buyers.size,
    purchases: purchases.size,
    cents: [...purchases.values()].reduce((sum, cents) => sum + cents, 0),
    returns: back.length,
    returnedCents: back.reduce((sum, { cents }) => sum + cents, 0),
    returned,
    repeated,
    withoutPurchase: new Set(bookings.map(({ customer }) => customer)).size - buyers.size,
  };
}

const browser = useBrowser();

async function bookingsOf(tab: WorkbenchTab): Promise<readonly Booking[]> {
  const [, ...rows] = await tab.values("Bestellungen");
  return rows.map(([customer, order, day, article, channel, amount]) => ({
    customer: String(customer),
    order: String(order),
    day: Math.floor(Number(day)),
    article: `${String(article)} ${String(channel)}`,
    cents: Math.round(Number(amount) * 100),
  }));
}

async function openPurchases(options: WorkbenchOptions & { readonly language: Language }) {
  const { language } = options;
  const tab = await openWorkbench(browser(), { sample: "webshop.xlsx", ...options });
  await useOwnList(tab, language);
  await tab.pane.getByRole("button", { name: TEXTS[language].more, exact: true }).click();
  await tab.pane.getByRole("menuitem", { name: TEXTS[language].item }).click();
  await tab.pane.getByLabel(TEXTS[language].figures).waitFor();
  return tab;
}

const plain = (texts: readonly string[]) => texts.map((text) => text.replaceAll(/\s/g, " "));

const figures = async (tab: WorkbenchTab, language: Language) =>
  plain(await tab.pane.getByLabel(TEXTS[language].figures).locator("dd > :first-child").allTextContents());

const said = (language: Language) => {
  const { locale } = TEXTS[language];
  const euros = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return {
    count: (value: number) => new Intl.NumberFormat(locale).format(value),
    money: (cents: number) =>
      `${cents % 100 === 0 ? new Intl.NumberFormat(locale).format(cents / 100) : euros.format(cents / 100)} €`,
  };
};

describe.each(["de", "en"] as const)("the data of the web shop's purchases (%s)", (language) => {
  const { count, money } = said(language);
  const texts = TEXTS[language];

  it("are what an independent count of the sheet gives, with its returns and without them", async () => {
    const look = language === "de" ? {} : ({ width: 320, theme: "dark" } as const);
    const tab = await openPurchases({ language, ...look });
    const bookings = await bookingsOf(tab);
    const expected = expectedOf(bookings, true);
    expect(expected.returns).toBeGreaterThan(500);
    expect((await figures(tab, language)).slice(0, 3)).toEqual([
      count(expected.customers),
      count(expected.purchases),
      money(expected.cents),
    ]);
    const found = plain(await tab.pane.getByRole("group").getByRole("listitem").allTextContents()).join("\n");
    expect(found).toContain(count(expected.returns));
    expect(found).toContain(money(expected.returnedCents));
    for (const value of [expected.returned, expected.repeated, expected.withoutPurchase])
      expect(found).toMatch(new RegExp(`(?:^|\n)${count(value).replace(".", "\\.")} `));
    const sum = bookings.reduce((total, { cents }) => total + cents, 0);
    const balance = plain(
      await tab.pane.getByRole("table", { name: texts.balance }).getByRole("cell").allTextContents(),
    );
    expect(balance).toEqual([money(sum), money(expected.cents)]);
    expect(await accessibilityFindings(tab.paneFrame(), FOCUS_TRAPS)).toEqual([]);

    const dropped = expectedOf(bookings, false);
    const amount = () => tab.pane.getByLabel(texts.figures).locator("dd > :first-child").nth(2);
    const shows = (cents: number) =>
      amount()
        .filter({ hasText: money(cents) })
        .waitFor();
    await tab.pane.getByRole("combobox", { name: texts.returns }).selectOption({ label: texts.dropped });
    await shows(dropped.cents);
    expect((await figures(tab, language)).slice(0, 3)).toEqual([
      count(dropped.customers),
      count(dropped.purchases),
      money(dropped.cents),
    ]);
    await tab.pane.getByRole("button", { name: texts.undo }).click();
    await shows(expected.cents);
    expect((await figures(tab, language))[1]).toBe(count(expected.purchases));
    expect(await accessibilityFindings(tab.paneFrame(), FOCUS_TRAPS)).toEqual([]);
    await tab.screenshot(`purchase-data-${language}`);
    expect(tab.errors).toEqual([]);
  });
});
