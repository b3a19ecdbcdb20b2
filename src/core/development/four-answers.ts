import { groupMaker, type Ordered, orderBySize, partition, sizesOf } from "./customer-groups";
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

interface Compared {
  readonly earlier: Period;
  readonly later: Period;
  readonly before: Ordered;
  readonly now: Ordered;
  readonly group: ReturnType<typeof groupMaker>;
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
    gained: group(partition(now.customers, 2, (customer) => earlier.present[customer]!)[0]!),
    lost: group(partition(before.customers, 2, (customer) => later.present[customer]!)[0]!),
  };
}

/** What became of a customer of the later period at the top. */
const AtTop = { aside: 0, risen: 1, fallen: 2, gained: 3, kept: 4 } as const;

function topAnswer(
  { earlier, later, before, now, group }: Compared,
  top: TopSize,
  by: LargestCustomers["by"],
): TopAnswer {
  const isTop = ({ classIndex }: Period, customer: number) =>
    classIndex[customer]! >= 0 && classIndex[customer]! < top.classes;
  const moved = partition(now.customers, 5, (customer) => {
    const [was, is] = [isTop(earlier, customer), isTop(later, customer)];
    if (was) return is ? AtTop.kept : AtTop.fallen;
    if (!is) return AtTop.aside;
    return earlier.present[customer] === 1 ? AtTop.risen : AtTop.gained;
  });
  const [, lost] = partition(before.customers, 2, (customer) =>
    isTop(earlier, customer) && later.present[customer] === 0 ? 1 : 0,
  );
  return {
    classCount: top.classes,
    risen: group(moved[AtTop.risen]!),
    fallen: group(moved[AtTop.fallen]!),
    gained: group(moved[AtTop.gained]!),
    lost: group(lost!),
    kept: group(moved[AtTop.kept]!),
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
  const [, regulars] = partition(now.customers, 2, (customer) => {
    for (const { present } of periods) if (present[customer] === 0) return 0;
    return 1;
  });
  const [up, down, same, unclassed] = partition(regulars!, 4, (customer) => {
    const [was, is] = [earlier.classIndex[customer]!, later.classIndex[customer]!];
    if (was < 0 || is < 0) return 3;
    return is < was ? 0 : is > was ? 1 : 2;
  });
  let [grown, shrunk] = [0, 0];
  for (const customer of regulars!) {
    const change = later.amount[customer]! - earlier.amount[customer]!;
    if (change > 0) grown += 1;
    else if (change < 0) shrunk += 1;
  }
  return {
    all: group(regulars!),
    up: group(up!),
    down: group(down!),
    same: group(same!),
    unclassed: group(unclassed!),
    grown,
    shrunk,
  };
}
