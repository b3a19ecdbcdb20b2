import type { Analyst, PurchasesSetup } from "../../../app";
import type { Language, Purchases } from "../../../core";
import type { DefinedColumn } from "../../analysis/defined-list";
import type { PurchasesState } from "../types";

/** What a part of the written list is made from. */
export interface PartInput {
  readonly analyst: Analyst;
  readonly purchases: Purchases;
  readonly setup: PurchasesSetup;
  readonly state: PurchasesState;
  readonly language: Language;
  /** Excel number format of amounts. */
  readonly amountFormat: string;
}

/** Some columns of the written list, one entry a customer in the order of `purchases.names`. */
export type ListPart = (input: PartInput) => Promise<readonly DefinedColumn[]>;
