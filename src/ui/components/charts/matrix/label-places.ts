/** A name that is to stand beside its bubble; pixels. */
export interface LabelRequest {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
}

/** The left upper corner of a name. */
export interface LabelPlace {
  readonly left: number;
  readonly top: number;
}

interface Box extends LabelPlace {
  readonly right: number;
  readonly bottom: number;
}

const GAP = 2;

/**
 * Places names to the right of their bubbles, else to the left, above or below, so that none covers another name or
 * another named bubble or leaves the picture. Those that come first choose first; undefined where nothing is free.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  lineHeight: number,
  picture: { readonly width: number; readonly height: number },
): readonly (LabelPlace | undefined)[] {
  const bubbles = requests.map(({ x, y, radius }): Box => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  const taken: Box[] = [];
  return requests.map((request, own) => {
    const free = candidates(request, lineHeight).find(
      (box) =>
        box.left >= 0 &&
        box.top >= 0 &&
        box.right <= picture.width &&
        box.bottom <= picture.height &&
        !taken.some((other) => overlaps(box, other)) &&
        !bubbles.some((bubble, at) => at !== own && overlaps(box, bubble)),
    );
    if (free === undefined) return undefined;
    taken.push(free);
    return { left: free.left, top: free.top };
  });
}

function candidates({ x, y, radius, width }: LabelRequest, lineHeight: number): readonly Box[] {
  const away = radius + GAP;
  const box = (left: number, top: number): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + lineHeight,
  });
  return [
    box(x + away, y - lineHeight / 2),
    box(x - away - width, y - lineHeight / 2),
    box(x - width / 2, y - away - lineHeight),
    box(x - width / 2, y + away),
  ];
}

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
