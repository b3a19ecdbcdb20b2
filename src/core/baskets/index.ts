export { countPairSteps } from "./count-pairs";
export { gatherBaskets, type BasketLines } from "./gather-baskets";
export type { LackingProducts } from "./lacking-products";
export { pairMeasures } from "./pair-measures";
export { productLines, type ProductLines } from "./product-lines";
export {
  productStudySteps,
  USUAL_BASKETS,
  type BasketSetup,
  type PairStudy,
  type ProductStudy,
} from "./product-study";
export type { Baskets, BasketUnit, PairMeasures, ProductPairs } from "./types";
