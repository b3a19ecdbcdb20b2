import type { Texts } from "../resources";
import { first } from "./first";
import { later } from "./later";

/** All English texts. */
export const en: Texts = { ...first, ...later };
