import type { BetaDropoutParams, FirstChances } from "../beta-dropout/types";

/** Parameters of the BG/NBD model in the letters of Fader, Hardie & Lee (2005). */
export type BgNbdParams = BetaDropoutParams;

/** Nobody leaves after the first purchase. */
export const FIRST_CHANCES: FirstChances = 0;
