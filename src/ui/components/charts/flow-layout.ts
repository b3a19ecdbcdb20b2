import type { Move } from "./MoveMatrix";

/** Room that a flow picture is laid out in, in pixels. */
export interface FlowRoom {
  readonly width: number;
  readonly height: number;
  /** Width of the bars that stand for the groups. */
  readonly barWidth: number;
}

/** The customers of a group in one period, or those who came or left beside them. */
export interface FlowNode {
  readonly kind: "group" | "came" | "left";
  /** From 0, the earliest. */
  readonly period: number;
  /** Place of the group; the number of groups for those who came or left. */
  readonly group: number;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Customers who go from one group to another between two periods. */
export interface FlowRibbon extends Move {
  /** The period that they come from. */
  readonly step: number;
  readonly count: number;
  readonly from: FlowEnd;
  readonly to: FlowEnd;
  /** Pixels across. */
  readonly thickness: number;
}

interface FlowEnd {
  readonly x: number;
  /** Of the upper edge. */
  readonly y: number;
}

export interface Flow {
  readonly nodes: readonly FlowNode[];
  /** By step, then from top to bottom. */
  readonly ribbons: readonly FlowRibbon[];
}

const GAP = 4;
/** Sets those who came and left apart from the groups. */
const APART = 16;

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
const column = (counts: FlowStep, to: number) => counts.map((row) => row[to]!);

/** `counts[before][after]` of two periods that follow each other; the last row came, the last column left. */
export type FlowStep = readonly (readonly number[])[];

/**
 * Places of bars and ribbons: periods from left to right, groups from top to bottom, heights by count.
 *
 * @param steps At least one; all with the same groups.
 */
export function flowLayout(steps: readonly FlowStep[], { width, height, barWidth }: FlowRoom): Flow {
  const groups = steps[0]!.length - 1;
  const periods = steps.length + 1;
  const places = Array.from({ length: groups }, (_, group) => group);
  const inGroup = (period: number, group: number) =>
    period === 0 ? sum(steps[0]![group]!) : sum(column(steps[period - 1]!, group));
  const came = (period: number) => (period < steps.length ? sum(steps[period]![groups]!) : 0);
  const left = (period: number) => (period > 0 ? sum(column(steps[period - 1]!, groups)) : 0);
  const each = Array.from({ length: periods }, (_, period) => period);

  const present = Math.max(...each.map((period) => sum(places.map((group) => inGroup(period, group)))));
  const beside = Math.max(...each.map((period) => Math.max(came(period), left(period))));
  const apart = beside === 0 ? 0 : APART;
  const room = height - GAP * (groups - 1) - apart;
  const scale = present + beside === 0 ? 0 : Math.max(0, room) / (present + beside);
  const besideTop = height - beside * scale;
  const xOf = (period: number) => (period * (width - barWidth)) / (periods - 1);

  const nodes = each.flatMap((period): FlowNode[] => {
    const x = xOf(period);
    let y = 0;
    const bars = places.map((group): FlowNode => {
      const count = inGroup(period, group);
      const bar = { kind: "group" as const, period, group, count, x, y, width: barWidth };
      y += count * scale + GAP;
      return { ...bar, height: count * scale };
    });
    const half = period > 0 && period < steps.length ? barWidth / 2 - 1 : barWidth;
    const aside = { period, group: groups, y: besideTop, width: half };
    return [
      ...bars,
      { kind: "left", ...aside, count: left(period), x, height: left(period) * scale },
      { kind: "came", ...aside, count: came(period), x: x + barWidth - half, height: came(period) * scale },
    ];
  });

  const ribbons = steps.flatMap((counts, step) => {
    const below = (kind: FlowNode["kind"], period: number, group: number) =>
      nodes.find((node) => node.kind === kind && node.period === period && node.group === group)!;
    const sources = counts.map((_, before) => below(before === groups ? "came" : "group", step, before));
    const targets = counts.map((_, after) => below(after === groups ? "left" : "group", step + 1, after));
    const used = { from: counts.map(() => 0), to: counts.map(() => 0) };
    return counts.flatMap((row, before) =>
      row.flatMap((count, after): FlowRibbon[] => {
        if (count === 0) return [];
        const [source, target] = [sources[before]!, targets[after]!];
        const from = { x: source.x + source.width, y: source.y + used.from[before]! * scale };
        const to = { x: target.x, y: target.y + used.to[after]! * scale };
        used.from[before]! += count;
        used.to[after]! += count;
        return [{ step, before, after, count, from, to, thickness: count * scale }];
      }),
    );
  });
  return { nodes: nodes.filter(({ count }) => count > 0), ribbons };
}
