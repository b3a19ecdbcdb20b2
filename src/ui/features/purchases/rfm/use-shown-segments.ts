import { useMemo } from "react";
import type { SegmentMap } from "../../../../core";
import type { Named } from "../../../components/charts/NameChip";
import { shortNames } from "../../../components/charts/short-names";
import { useText } from "../../../i18n";
import { segmentName, usualStrategy } from "../../../purchases/segment-texts";

/** A segment as it is shown. */
export interface ShownSegment extends Named {
  readonly id: string;
  /** A few letters that tell it apart from the other segments of its map. */
  readonly mark: string;
  readonly strategy: string;
}

/** The segments of a map with what they are called, in its order. */
export function useShownSegments(map: SegmentMap): readonly ShownSegment[] {
  const text = useText("rfm");
  return useMemo(() => {
    const names = map.segments.map((segment) => segmentName(segment, text));
    const marks = shortNames(names);
    return map.segments.map(({ id, color, strategy }, at) => ({
      id,
      color,
      name: names[at]!,
      mark: marks[at]!,
      strategy: strategy ?? usualStrategy(id, text),
    }));
  }, [map, text]);
}
