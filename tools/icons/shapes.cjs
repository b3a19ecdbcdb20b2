const circularArc = (radius, large, sweep, [x, y]) => `A${radius} ${radius} 0 ${large} ${sweep} ${x} ${y}`;
const onCircle = (cx, cy, radius, degrees) => {
  const angle = (degrees * Math.PI) / 180;
  return [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)];
};

/** A bar that stands on `bottom`; its two upper corners are rounded. */
const bar = (left, top, right, bottom, radius) =>
  `M${left} ${bottom}V${top + radius}${circularArc(radius, 0, 1, [left + radius, top])}` +
  `H${right - radius}${circularArc(radius, 0, 1, [right, top + radius])}V${bottom}Z`;

const disc = (cx, cy, radius) =>
  `M${cx - radius} ${cy}${circularArc(radius, 0, 1, [cx + radius, cy])}${circularArc(radius, 0, 1, [cx - radius, cy])}Z`;

/** Part of a ring, clockwise from one angle to another; degrees, 0 is to the right, 90 is down. */
const ringPart = (cx, cy, outer, inner, from, to) => {
  const large = to - from > 180 ? 1 : 0;
  const [start, end] = [onCircle(cx, cy, outer, from), onCircle(cx, cy, outer, to)];
  const [innerEnd, innerStart] = [onCircle(cx, cy, inner, to), onCircle(cx, cy, inner, from)];
  return (
    `M${start.join(" ")}${circularArc(outer, large, 1, end)}L${innerEnd.join(" ")}` +
    `${circularArc(inner, large, 0, innerStart)}Z`
  );
};

const polygon = (...points) => `M${points.map((point) => point.join(" ")).join("L")}Z`;

/** A question mark: hook, stem and dot, `height` high and centred on `cx`. */
const questionMark = (cx, top, height) => {
  const stroke = height * 0.19;
  const outer = height * 0.31;
  const cy = top + outer;
  const dot = stroke * 0.62;
  return [
    ringPart(cx, cy, outer, outer - stroke, 175, 410),
    polygon(
      [cx + (outer - stroke) * 0.64, cy + (outer - stroke) * 0.77],
      [cx + outer * 0.64, cy + outer * 0.77],
      [cx + stroke / 2, cy + outer + stroke * 0.45],
      [cx + stroke / 2, top + height * 0.74],
      [cx - stroke / 2, top + height * 0.74],
      [cx - stroke / 2, cy + outer * 0.92],
    ),
    disc(cx, top + height - dot, dot),
  ].join("");
};

module.exports = { bar, disc, ringPart, polygon, questionMark };
