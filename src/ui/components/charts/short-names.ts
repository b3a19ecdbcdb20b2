/**
 * The shortest distinct marks for names that stand beside a colour: initials of the words ("Sehr gut" → "SG"),
 * lengthened letter by letter where two names would share one ("Mittel", "Mager" → "Mi", "Ma").
 */
export function shortNames(names: readonly string[]): string[] {
  const mark = (name: string, letters: number) => {
    const words = name.trim().split(/\s+/);
    const initials = words.slice(1).map((word) => word.charAt(0).toUpperCase());
    return [(words[0] ?? "").slice(0, letters), ...initials].join("");
  };
  return names.map((name) => {
    for (let letters = 1; letters < name.length; letters++) {
      const candidate = mark(name, letters);
      if (names.every((other) => other === name || mark(other, letters) !== candidate)) return candidate;
    }
    return name;
  });
}
