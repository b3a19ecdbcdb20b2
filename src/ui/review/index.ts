export { ReviewProvider, useReview } from "./ReviewProvider";
export type { ReviewStore } from "./types";
