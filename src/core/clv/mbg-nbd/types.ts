import type { BetaDropoutParams, FirstChances } from "../beta-dropout/types";

/** Parameters of the MBG/NBD model in the letters of Batislam, Denizel & Filiztekin (2007). */
export type MbgNbdParams = BetaDropoutParams;

/** A customer may leave right after the first purchase. */
export const FIRST_CHANCES: FirstChances = 1;
