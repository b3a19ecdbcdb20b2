export { aliveOverTime, type AliveOverTime } from "./alive-over-time";
export { recencyFrequencyMap, type MapRequest, type RecencyFrequencyMap } from "./recency-frequency-map";
