import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import type { Review, ReviewStore } from "./types";

const ReviewContext = createContext<ReviewStore | undefined>(undefined);

interface ReviewProviderProps {
  readonly review: ReviewStore;
  readonly children: ReactNode;
}

/** Gives the components below it the report that they are about. */
export function ReviewProvider({ review, children }: ReviewProviderProps) {
  return <ReviewContext value={review}>{children}</ReviewContext>;
}

/** The part that a component shows or calls; it renders again when that part changes. */
export function useReview<T>(selector: (review: Review) => T): T {
  const review = useContext(ReviewContext);
  if (review === undefined) throw new Error("useReview needs a ReviewProvider above it.");
  return useStore(review, selector);
}
