import { saveXlsxFile } from "../../src/host/xlsx";
import { calculated, type FunctionSet } from "./formulas/calculate";
import { formulaBook } from "./formulas/formula-book";
import { withoutRecalculation } from "./formulas/without-recalculation";
import { makeCustomers } from "./customers";
import { everydayCustomers } from "./everyday-customers";
import { Random } from "./random";
import { tidyEnglish, tidyGerman } from "./tidy-customers";
import { threeYearsEnglish, threeYearsGerman } from "./three-years";
import { webShop } from "./web-shop";
import { makeYearlyCustomers } from "./yearly-customers";

const CUSTOMER_COUNT = 120;
const YEARLY_CUSTOMER_COUNT = 140;

/** The sample workbooks by file name; equal bytes on every run. */
export async function makeSamples(): Promise<Map<string, Uint8Array>> {
  const customers = makeCustomers(new Random(20_251_231), CUSTOMER_COUNT);
  const yearly = makeYearlyCustomers(new Random(2_025), YEARLY_CUSTOMER_COUNT);
  const books = [
    tidyGerman(customers),
    tidyEnglish(customers),
    everydayCustomers(customers, new Random(7)),
    webShop(new Random(2_023)),
    threeYearsGerman(yearly),
    threeYearsEnglish(yearly),
  ];
  const files = new Map<string, Uint8Array>();
  for (const book of books) files.set(book.name, await saveXlsxFile(book));
  return files;
}

/** The workbooks of formulas by file name, calculated with our own functions. */
export async function makeFormulaSamples(functions: FunctionSet): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const language of ["de", "en"] as const) {
    const book = await calculated(formulaBook(language), functions, language);
    files.set(book.name, withoutRecalculation(await saveXlsxFile(book)));
  }
  return files;
}
