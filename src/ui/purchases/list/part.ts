import type { Analyst, PurchasesSetup } from "../../../app";
import type { Language, Purchases } from "../../../core";
import type { ListColumn } from "../../../workbook/workbook";
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

/** A column of the written list with what its values mean. */
export interface DefinedColumn extends ListColumn {
  readonly definition: string;
}

/** Some columns of the written list, one entry a customer in the order of `purchases.names`. */
export type ListPart = (input: PartInput) => Promise<readonly DefinedColumn[]>;
