import type { RfmSegment, SegmentMap } from "./types";

/** The segments that a map begins with; what they are called and what to do with them is said in each language. */
export type UsualSegment =
  | "champions"
  | "loyal"
  | "potential-loyal"
  | "newly-won"
  | "promising"
  | "need-attention"
  | "fading"
  | "at-risk"
  | "cannot-lose"
  | "dormant";

/** Blue to orange, told apart by colour-blind eyes too. */
const COLORS: Readonly<Record<UsualSegment, string>> = {
  champions: "#1F5FA8",
  loyal: "#6FA8DC",
  "potential-loyal": "#D6E6F5",
  "newly-won": "#6B4C9A",
  promising: "#E3DCEF",
  "need-attention": "#2A7F7B",
  fading: "#FCE4B0",
  "at-risk": "#F0A868",
  "cannot-lose": "#B5541C",
  dormant: "#BDBDBD",
};

/** The usual segments, best first. */
export const USUAL_SEGMENTS: readonly RfmSegment[] = Object.entries(COLORS).map(([id, color]) => ({
  id,
  color,
}));

/** Fields of the usual map by recency mark from 1, and within it by the mark of the axis from 1. */
const USUAL_FIELDS: readonly (readonly UsualSegment[])[] = [
  ["dormant", "dormant", "at-risk", "at-risk", "cannot-lose"],
  ["dormant", "dormant", "at-risk", "at-risk", "cannot-lose"],
  ["fading", "fading", "need-attention", "loyal", "loyal"],
  ["promising", "potential-loyal", "potential-loyal", "loyal", "loyal"],
  ["newly-won", "potential-loyal", "potential-loyal", "champions", "champions"],
];

/**
 * The usual map: recency against the mean of frequency and monetary value in ten segments, as the shop
 * software Putler has made it known.
 * Tables that give each segment an interval of every mark instead, as the R package rfm does, leave combinations to
 * nobody and give others twice; a map of fields cannot.
 */
export const USUAL_MAP: SegmentMap = {
  axis: "frequency-monetary",
  segments: USUAL_SEGMENTS,
  fields: USUAL_FIELDS.flat(),
};
