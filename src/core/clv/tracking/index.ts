export { MOST_REPEATS, repeatCounts, type RepeatCounts } from "./repeat-counts";
export {
  trackActual,
  trackExpected,
  type ActualTrack,
  type PurchaseTrack,
  type TrackingRequest,
} from "./track-purchases";
