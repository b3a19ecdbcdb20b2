import type { DevelopmentSetup } from "../../core";

/** What is decided about the development of customers, as kept in the workbook. Version 1. */
export interface StoredDevelopment {
  readonly version: 1;
  readonly setup: DevelopmentSetup;
}
