export {
  valueIntervals,
  valueIntervalSteps,
  type IntervalRequest,
  type ValueIntervals,
} from "./value-intervals";
