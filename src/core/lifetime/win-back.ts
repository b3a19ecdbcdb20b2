import { winBackList, type WinBackList, type WinBackTerms } from "../clv";
import type { LifetimeValues } from "./value-lifetimes";

/** Whom to approach, with every term decided. */
export type WinBackSetup = { readonly [Term in keyof WinBackTerms]-?: number };

/**
 * Below even chances of still being a customer, the better two fifths, one approach in five a success and none with a
 * cost. Of approaches to lost customers, 20 to 40 % succeed: Griffin & Lowenstein (2001), Customer WinBack.
 */
export const USUAL_WIN_BACK: WinBackSetup = { aliveBelow: 0.5, valuableShare: 0.4, success: 0.2, cost: 0 };

/** Customers to be won back by what they spent and by what their model says; rows as in the forecasts. */
export const lifetimeWinBack = (
  { forecasts: { alive, valueIfAlive }, revenue }: Pick<LifetimeValues, "forecasts" | "revenue">,
  setup: WinBackSetup,
): WinBackList => winBackList({ alive, past: revenue, valueIfAlive }, setup);
