/** What is revealed of a workshop, one after the other. */
export const STAGES = ["people", "spread", "group"] as const;

export type Stage = (typeof STAGES)[number];
