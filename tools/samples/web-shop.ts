import type { BookSnapshot } from "../../src/host/book/snapshot";
import type { Random } from "./random";
import { bookOf, serialOf, SheetBuilder, widths } from "./sheet-builder";
import { ARTICLES } from "./words";

export const ROW_COUNT = 20_000;
const HEADERS = ["Kunde", "Bestellnr", "Datum", "Artikel", "Kanal", "Betrag"];
const CHANNELS = ["Webshop", "Webshop", "Webshop", "App", "App", "Marktplatz", "Telefon"] as const;
const FIRST_DAY = serialOf("2023-01-01");
const DAYS = serialOf("2025-12-31") - FIRST_DAY + 1;
const FIRST_ORDER = 230_001;
const RETURN_SHARE = 0.06;

interface Booking {
  readonly customer: number;
  /** Counts the orders of one customer. */
  readonly order: number;
  /** Day on which it was ordered, and on which it was booked, counted from the first day. */
  readonly ordered: number;
  readonly day: number;
  readonly article: number;
  readonly channel: string;
  readonly amount: number;
}

const cents = (euros: number) => Math.round(euros * 100) / 100;

/** What is ordered on one day, and what of it comes back. */
function bookOrder(
  random: Random,
  order: Pick<Booking, "customer" | "order" | "day" | "channel">,
): Booking[] {
  return Array.from({ length: 1 + random.count(0.5) }).flatMap(() => {
    const article = Math.floor(ARTICLES.length * random.uniform() ** 1.5);
    const price = ARTICLES[article]![1];
    const pieces = price > 100 ? 1 : 1 + random.count(0.35);
    const booking = { ...order, ordered: order.day, article, amount: cents(price * pieces) };
    const back = order.day + random.whole(3, 20);
    return random.chance(RETURN_SHARE) && back < DAYS
      ? [booking, { ...booking, day: back, amount: -booking.amount }]
      : [booking];
  });
}

/**
 * Bookings of a customer who buys at a pace of his own, faster before Christmas, and leaves for good with a
 * probability of his own after each order.
 */
function bookCustomer(random: Random, customer: number): Booking[] {
  const bookings: Booking[] = [];
  const pause = 20 + 160 * -Math.log(1 - random.uniform());
  const leave = random.between(0.03, 0.35);
  const usual = random.pick(CHANNELS);
  let day = Math.floor(DAYS * random.uniform() ** 1.6);
  for (let order = 0; day < DAYS; order++) {
    const channel = random.chance(0.9) ? usual : random.pick(CHANNELS);
    bookings.push(...bookOrder(random, { customer, order, day, channel }));
    if (random.chance(leave)) break;
    const season = (day % 365) / 365 > 0.85 ? 0.6 : 1;
    day += 1 + Math.floor(-Math.log(1 - random.uniform()) * pause * season);
  }
  return bookings;
}

/** Numbers the orders of all customers by day. */
function numberOrders(bookings: readonly Booking[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const booking of [...bookings].sort((a, b) => a.ordered - b.ordered || a.customer - b.customer))
    if (!numbers.has(orderKey(booking))) numbers.set(orderKey(booking), FIRST_ORDER + numbers.size);
  return numbers;
}

const orderKey = (booking: Booking) => `${booking.customer}/${booking.order}`;

/** Bookings of a web shop over three years; what was sent back stands there with a negative amount. */
export function webShop(random: Random): BookSnapshot {
  const all: Booking[] = [];
  for (let customer = 1; all.length < ROW_COUNT; customer++) all.push(...bookCustomer(random, customer));
  const kept = all.slice(0, ROW_COUNT);
  const numbers = numberOrders(kept);
  const numberOf = (booking: Booking) => numbers.get(orderKey(booking))!;
  const bookings = kept.sort((a, b) => a.day - b.day || numberOf(a) - numberOf(b));
  const sheet = new SheetBuilder();
  HEADERS.forEach((header, column) => sheet.put(0, column, header));
  bookings.forEach((booking, index) => {
    const row = index + 1;
    sheet.put(row, 0, `K${String(booking.customer).padStart(5, "0")}`);
    sheet.put(row, 1, numberOf(booking));
    sheet.put(row, 2, FIRST_DAY + booking.day, { numberFormat: "dd\\.mm\\.yyyy" });
    sheet.put(row, 3, ARTICLES[booking.article]![0]);
    sheet.put(row, 4, booking.channel);
    sheet.put(row, 5, booking.amount, { numberFormat: '#,##0.00\\ "€"' });
  });
  return bookOf("webshop.xlsx", [
    sheet.build("Bestellungen", {
      frozenRows: 1,
      columnWidths: widths([80, 90, 95, 250, 100, 100]),
      tables: [
        {
          name: "Bestellungen",
          address: `A1:F${bookings.length + 1}`,
          columns: HEADERS,
          totalsRow: false,
          style: "TableStyleLight9",
          filtered: false,
        },
      ],
    }),
  ]);
}
