/** What Excel forbids in the name of a sheet. */
const FORBIDDEN = /[[\]:*?/\\']/g;
const LONGEST = 31;

/** A text as the name of a sheet: without what Excel forbids there, and no longer than it may be. */
export const sheetName = (text: string): string =>
  text.replace(FORBIDDEN, " ").replace(/\s+/g, " ").trim().slice(0, LONGEST).trim();
