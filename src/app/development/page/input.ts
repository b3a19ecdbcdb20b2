import type { Development, DevelopmentSetup, DevelopmentStudy } from "../../../core";
import type { DevelopmentWords } from "./words";

/** What the page about the development is made from. */
export interface DevelopmentPageInput {
  readonly development: Development;
  readonly study: DevelopmentStudy;
  readonly setup: DevelopmentSetup;
  /** What the open list and the model are called. */
  readonly source: string;
  readonly model: string;
  /** ISO date of the write. */
  readonly date: string;
  readonly words: DevelopmentWords;
}

/** What a customer is called, with the key where it is not the name. */
export const nameOf = ({ names, keys }: Development, customer: number): string =>
  names[customer] === keys[customer] ? keys[customer]! : `${names[customer]!} · ${keys[customer]!}`;

export const COUNT = "#,##0";
export const AMOUNT = "#,##0";
export const CHANGE = "+#,##0;-#,##0;0";
export const SHARE = "0%";

/** A number as a cell; blank where it is not known. */
export const known = (value: number | undefined, numberFormat: string) => ({
  value: value !== undefined && Number.isFinite(value) ? value : null,
  numberFormat,
});

/** Of states that no class has a colour for. */
export const GRAY = "#8A8886";
export const LIGHT_GRAY = "#C8C6C4";
