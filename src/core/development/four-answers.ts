import { groupMaker, type Ordered, orderBySize, sizesOf } from "./customer-groups";
import type {
  Development,
  DevelopmentAnswers,
  LargestCustomers,
  Period,
  RegularsAnswer,
  TopAnswer,
} from "./types";

/** What counts as the top: so many classes, and so many of the largest customers. */
export interface TopSize {
  readonly classes: number;
  readonly customers: number;
}

type Group = ReturnType<typeof groupMaker>;

interface Compared {
  readonly earlier: Period;
  readonly later: Period;
  readonly before: Ordered;
  readonly now: Ordered;
  readonly group: Group;
}

/**
 * Who moved at the top, whether the regulars have changed, how many are new and how many were lost.
 *
 * Customers stand in order of their amount, in the later period unless they are lost; where amounts are not known in
 * both periods, in order of their score.
 *
 * @param from Index of the earlier period.
 * @param to Index of the later one.
 */
export function fourAnswers(
  development: Development,
  from: number,
  to: number,
  top: TopSize,
): DevelopmentAnswers {
  const [earlier, later] = [development.periods[from]!, development.periods[to]!];
  const sizes = sizesOf(earlier, later);
  const compared: Compared = {
    earlier,
    later,
    before: orderBySize(earlier, sizes.before),
    now: orderBySize(later, sizes.now),
    group: groupMaker(earlier, later),
  };
  const { before, now, group } = compared;
  return {
    from,
    to,
    top: topAnswer(compared, top, sizes.by),
    regulars: regularsAnswer(development.periods, compared),
    gained: group(now.customers, (customer) => earlier.present[customer] === 0),
    lost: group(before.customers, (customer) => later.present[customer] === 0),
  };
}

function topAnswer(
  { earlier, later, before, now, group }: Compared,
  top: TopSize,
  by: LargestCustomers["by"],
): TopAnswer {
  const isTop =
    ({ classIndex }: Period) =>
    (customer: number) =>
      classIndex[customer]! >= 0 && classIndex[customer]! < top.classes;
  const [wasTop, isTopNow] = [isTop(earlier), isTop(later)];
  const wasThere = (customer: number) => earlier.present[customer] === 1;
  const isThere = (customer: number) => later.present[customer] === 1;
  return {
    classCount: top.classes,
    risen: group(now.customers, (each) => wasThere(each) && isTopNow(each) && !wasTop(each)),
    fallen: group(now.customers, (each) => wasTop(each) && !isTopNow(each)),
    gained: group(now.customers, (each) => !wasThere(each) && isTopNow(each)),
    lost: group(before.customers, (each) => wasTop(each) && !isThere(each)),
    kept: group(now.customers, (each) => wasTop(each) && isTopNow(each)),
    largest: largestCustomers(before, now, top.customers, by),
  };
}

function largestCustomers(
  before: Ordered,
  now: Ordered,
  count: number,
  by: LargestCustomers["by"],
): LargestCustomers {
  const largestNow = now.customers.slice(0, count);
  const largestBefore = before.customers.slice(0, count);
  const [setNow, setBefore] = [new Set(largestNow), new Set(largestBefore)];
  const left = largestBefore.filter((customer) => !setNow.has(customer));
  return {
    by,
    count,
    now: largestNow,
    rankBefore: Uint32Array.from(largestNow, (customer) => before.ranks[customer]!),
    entered: largestNow.filter((customer) => !setBefore.has(customer)),
    left,
    rankNow: Uint32Array.from(left, (customer) => now.ranks[customer]!),
  };
}

function regularsAnswer(
  periods: readonly Period[],
  { earlier, later, now, group }: Compared,
): RegularsAnswer {
  const all = group(now.customers, (customer) => periods.every(({ present }) => present[customer] === 1));
  const move = (customer: number): number => {
    const [was, is] = [earlier.classIndex[customer]!, later.classIndex[customer]!];
    return was < 0 || is < 0 ? NaN : is - was;
  };
  const change = (customer: number): number => later.amount[customer]! - earlier.amount[customer]!;
  const countOf = (test: (customer: number) => boolean) =>
    all.customers.reduce((count, customer) => count + (test(customer) ? 1 : 0), 0);
  return {
    all,
    up: group(all.customers, (customer) => move(customer) < 0),
    down: group(all.customers, (customer) => move(customer) > 0),
    same: group(all.customers, (customer) => move(customer) === 0),
    unclassed: group(all.customers, (customer) => Number.isNaN(move(customer))),
    grown: countOf((customer) => change(customer) > 0),
    shrunk: countOf((customer) => change(customer) < 0),
  };
}
