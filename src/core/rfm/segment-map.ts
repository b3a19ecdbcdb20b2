import type { MapAxis, RfmSegment, SegmentMap } from "./types";

/** The mark that stands beside recency on a map. */
export function axisMark(axis: MapAxis, frequency: number, monetary: number): number {
  if (axis === "frequency") return frequency;
  return axis === "monetary" ? monetary : Math.round((frequency + monetary) / 2);
}

/** Place of a field in a map, and of its figures. */
export const fieldPlace = (bands: number, recency: number, mark: number): number =>
  (recency - 1) * bands + mark - 1;

/** Segments that kept a field; the order stays. */
const withoutEmpty = (map: SegmentMap): SegmentMap => {
  const inUse = new Set(map.fields);
  return { ...map, segments: map.segments.filter(({ id }) => inUse.has(id)) };
};

/**
 * Gives a field to a segment, which joins the map when it is not in it yet. A segment that loses its last field
 * leaves the map: nobody could be in it any more.
 */
export function paintField(map: SegmentMap, field: number, segment: RfmSegment): SegmentMap {
  const segments = map.segments.some(({ id }) => id === segment.id)
    ? map.segments
    : [...map.segments, segment];
  return withoutEmpty({
    ...map,
    segments,
    fields: map.fields.map((id, at) => (at === field ? segment.id : id)),
  });
}

/**
 * The map drawn on another number of bands: each field takes the segment of the field that lies in the same place,
 * corners staying corners. A smaller map may lose segments.
 *
 * @param bands Whole, 2 to 9.
 */
export function mapForBands(map: SegmentMap, bands: number): SegmentMap {
  const size = Math.sqrt(map.fields.length);
  const old = Array.from({ length: bands }, (_, at) => 1 + Math.round((at * (size - 1)) / (bands - 1)));
  return withoutEmpty({
    ...map,
    fields: old.flatMap((recency) => old.map((mark) => map.fields[fieldPlace(size, recency, mark)]!)),
  });
}
