import { type RfmSegment, USUAL_SEGMENTS, type UsualSegment } from "../../core";
import type { Say } from "../i18n";

const isUsual = (id: string): id is UsualSegment => USUAL_SEGMENTS.some((segment) => segment.id === id);

/** The usual name of a segment in the language of the texts; "" for one of the user's own. */
export const usualName = (id: string, say: Say<"rfm">): string =>
  isUsual(id) ? say(`segments.${id}.name`) : "";

/** The usual strategy of a segment; "" for one of the user's own. */
export const usualStrategy = (id: string, say: Say<"rfm">): string =>
  isUsual(id) ? say(`segments.${id}.strategy`) : "";

/** What a segment is called: by the user, else as usual. */
export const segmentName = ({ id, name }: RfmSegment, say: Say<"rfm">): string => name ?? usualName(id, say);
