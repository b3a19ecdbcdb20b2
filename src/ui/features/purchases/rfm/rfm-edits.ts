import {
  type RfmColumns,
  type RfmSegment,
  type RfmSetup,
  type SegmentMap,
  USUAL_SEGMENTS,
} from "../../../../core";
import { PALETTE } from "../../classes/palette";

type Column = keyof RfmColumns;

/** An edit of the setup; edits with the same `gesture` in a row become one step of undo. */
export type EditRfm = (change: (setup: RfmSetup) => RfmSetup, gesture?: string) => void;

export const withQuantiles = (setup: RfmSetup, column: Column): RfmSetup => ({
  ...setup,
  cuts: { ...setup.cuts, [column]: { kind: "quantiles" } },
});

export const withOwnCuts = (setup: RfmSetup, column: Column, cuts: readonly number[]): RfmSetup => ({
  ...setup,
  cuts: { ...setup.cuts, [column]: { kind: "own", cuts } },
});

/**
 * One cut moved, as far as its neighbours let it. All cuts of the column become the user's own.
 *
 * @param cuts As they are shown.
 */
export function withCut(
  setup: RfmSetup,
  column: Column,
  cuts: readonly number[],
  index: number,
  value: number,
): RfmSetup {
  const { min, max } = cutRange(cuts, index);
  const moved = Math.max(min, Math.min(max, value));
  return withOwnCuts(
    setup,
    column,
    cuts.map((cut, at) => (at === index ? moved : cut)),
  );
}

/** Between which values a cut can be. */
export const cutRange = (cuts: readonly number[], index: number) => ({
  min: cuts[index - 1] ?? -Infinity,
  max: cuts[index + 1] ?? Infinity,
});

export const withMap = (setup: RfmSetup, change: (map: SegmentMap) => SegmentMap): RfmSetup => ({
  ...setup,
  map: change(setup.map),
});

export const withSegment = (
  setup: RfmSetup,
  id: string,
  change: (segment: RfmSegment) => RfmSegment,
): RfmSetup =>
  withMap(setup, (map) => ({
    ...map,
    segments: map.segments.map((segment) => (segment.id === id ? change(segment) : segment)),
  }));

/** The usual segments that the map does not have. */
export const unusedSegments = ({ segments }: SegmentMap): readonly RfmSegment[] =>
  USUAL_SEGMENTS.filter(({ id }) => !segments.some((segment) => segment.id === id));

/** Colours beside those of the palette, since the usual segments take all of them. */
const FURTHER_COLORS = ["#A23B72", "#6B6B1E", "#CFE8D5", "#4A4A4A", "#F7B6C2"];

/** A segment of the user's own for this map, in a colour that is free as far as there is one. */
export function newSegment({ segments }: SegmentMap, name: string): RfmSegment {
  const number = segments.reduce(
    (most, { id }) => Math.max(most, Number(/^own-(\d+)$/.exec(id)?.[1] ?? 0)),
    0,
  );
  const colors = [...PALETTE.map(({ color }) => color), ...FURTHER_COLORS];
  const free = colors.find((color) => !segments.some((segment) => segment.color === color));
  return { id: `own-${number + 1}`, name, color: free ?? colors[number % colors.length]! };
}
