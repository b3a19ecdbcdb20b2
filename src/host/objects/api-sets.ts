/** The highest ExcelApi set that the client's library knows. */
export const HIGHEST_API_SET = 1.15;

/** ExcelApi sets of members above 1.1, by "Type.Member" or by type. Filled from the client's library and tested against it. */
const SETS: Readonly<Record<string, number>> = {};

/** 1.15 comes after 1.9: the part behind the point counts as a whole number. */
const order = (set: number | string): number => {
  const [major, minor = "0"] = String(set).split(".");
  return Number(major) * 1000 + Number(minor);
};

/** Whether a member belongs to the advertised set or one before it. */
export function isAdvertised(member: string, advertised: number | string): boolean {
  const set = SETS[member] ?? SETS[member.slice(0, member.indexOf("."))];
  return set === undefined || order(set) <= order(advertised);
}
