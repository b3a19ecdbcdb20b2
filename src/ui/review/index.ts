export { ReviewProvider, useReview } from "./ReviewProvider";
