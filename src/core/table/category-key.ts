/** The form in which category texts are compared: trimmed, single blanks, case-insensitive. */
export const categoryKey = (text: string): string => text.replace(/\s+/gu, " ").trim().toLowerCase();
