import { saveXlsxFile } from "../../src/host/xlsx";
import { makeCustomers } from "./customers";
import { everydayCustomers } from "./everyday-customers";
import { Random } from "./random";
import { tidyEnglish, tidyGerman } from "./tidy-customers";
import { webShop } from "./web-shop";

const CUSTOMER_COUNT = 120;

/** The sample workbooks by file name; equal bytes on every run. */
export async function makeSamples(): Promise<Map<string, Uint8Array>> {
  const customers = makeCustomers(new Random(20_251_231), CUSTOMER_COUNT);
  const books = [
    tidyGerman(customers),
    tidyEnglish(customers),
    everydayCustomers(customers, new Random(7)),
    webShop(new Random(2_023)),
  ];
  const files = new Map<string, Uint8Array>();
  for (const book of books) files.set(book.name, await saveXlsxFile(book));
  return files;
}
