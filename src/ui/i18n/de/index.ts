import { first } from "./first";
import { later } from "./later";

/** All German texts. */
export const de = { ...first, ...later };
