const LONGEST_SHEET_NAME = 31;
const LONGEST_TABLE_NAME = 255;

/** The wanted name, cut where it is too long, or with " 2", " 3" … behind it where there is such a sheet. */
export async function freeName(context: Excel.RequestContext, wanted: string): Promise<string> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name");
  await context.sync();
  return numbered(wanted, " ", LONGEST_SHEET_NAME, namesOf(sheets.items));
}

/** The wanted name of a table, or with "_2", "_3" … behind it where a table or a range has that name. */
export async function freeTableName(context: Excel.RequestContext, wanted: string): Promise<string> {
  const { tables, names } = context.workbook;
  tables.load("items/name");
  names.load("items/name");
  await context.sync();
  return numbered(wanted, "_", LONGEST_TABLE_NAME, namesOf([...tables.items, ...names.items]));
}

const namesOf = (items: readonly { readonly name: string }[]): ReadonlySet<string> =>
  new Set(items.map(({ name }) => name.toLowerCase()));

function numbered(wanted: string, between: string, longest: number, taken: ReadonlySet<string>): string {
  let name = wanted.slice(0, longest).trim();
  for (let n = 2; taken.has(name.toLowerCase()); n++) {
    const number = `${between}${n}`;
    name = `${wanted.slice(0, longest - number.length).trim()}${number}`;
  }
  return name;
}
