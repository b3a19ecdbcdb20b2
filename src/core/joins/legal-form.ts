/** Legal forms in full, as words without accents and dots, with the letters that stand for them. */
const IN_FULL: readonly (readonly [words: RegExp, short: string])[] = [
  [/\bgesellschaft mit beschraenkter haftung\b/, "gmbh"],
  [/\bg m b h\b/, "gmbh"],
  [/\bm b h\b/, "mbh"],
  [/\boffene handelsgesellschaft\b/, "ohg"],
  [/\bgesellschaft buergerlichen rechts\b/, "gbr"],
  [/\beingetragener? (?:kaufmann|kauffrau)\b/, "ek"],
  [/\be k\b/, "ek"],
  [/\beingetragener verein\b/, "ev"],
  [/\be v\b/, "ev"],
  [/\beingetragene genossenschaft\b/, "eg"],
  [/\bunternehmergesellschaft(?: haftungsbeschraenkt)?\b/, "ug"],
  [/\bug haftungsbeschraenkt\b/, "ug"],
  [/\baktiengesellschaft\b/, "ag"],
  [/\bkommanditgesellschaft\b/, "kg"],
  [/\bcompany\b/, "co"],
  [/\bcompagnie\b/, "co"],
  [/\blimited\b/, "ltd"],
  [/\bincorporated\b/, "inc"],
  [/\bcorporation\b/, "corp"],
];

const LEGAL_FORMS = new Set(
  "gmbh mbh ag kg kgaa ohg gbr ug ek ev eg se co cokg ltd inc corp llc llp plc sa sarl sas spa srl bv nv ab oy as".split(
    " ",
  ),
);

/** Words of a name with its legal form in the usual letters. @param words Lower case, without accents and dots. */
export function shortLegalForm(words: string): string {
  let text = words;
  if (!/haftung|gesellschaft|eingetragen|compa|limited|corporat|incorp|\b[eg] |\bm b h/.test(text))
    return text;
  for (const [inFull, short] of IN_FULL) text = text.replace(inFull, short);
  return text;
}

/** The words of a name without those of its legal form at the end; all of them where nothing else is left. */
export function withoutLegalForm(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 0 && (LEGAL_FORMS.has(words[end - 1]!) || words[end - 1] === "und")) end -= 1;
  return end === 0 ? words : words.slice(0, end);
}
