/** What the groups of an ABC analysis are called: A, B, C … */
export const abcLetter = (group: number): string => String.fromCharCode(65 + group);
