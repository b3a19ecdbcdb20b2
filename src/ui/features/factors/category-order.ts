type Points = Readonly<Record<string, number>>;

const byPoints = (points: Points) => Object.entries(points).sort((a, b) => b[1] - a[1]);

/** The texts of a list of categories, most points first. */
export const orderedTexts = (points: Points): readonly string[] => byPoints(points).map(([text]) => text);

/** The list with a text at another place. The points stay with the places. */
export function movedText(points: Points, text: string, to: number): Points {
  const entries = byPoints(points);
  const others = entries.map(([each]) => each).filter((each) => each !== text);
  const at = Math.max(0, Math.min(others.length, to));
  const order = [...others.slice(0, at), text, ...others.slice(at)];
  return Object.fromEntries(order.map((each, place) => [each, entries[place]![1]]));
}

/** The list in its order with points that fall evenly from the weight to 0. */
export function evenlySpread(texts: readonly string[], weight: number): Points {
  const last = Math.max(1, texts.length - 1);
  return Object.fromEntries(
    texts.map((text, place) => [text, Number(((weight * (last - place)) / last).toFixed(4))]),
  );
}
