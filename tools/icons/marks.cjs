const { bar, disc, polygon, questionMark, ringPart } = require("./shapes.cjs");

const PALE = "#7fb0e2";
const MIDDLE = "#4a8fd6";
const DEEP = "#2f78cc";
const ACCENT = "#e8842c";
const WHITE = "#ffffff";

/** The four marks; each takes the icon's edge in pixels and gives shapes that meet the pixel grid there. */
const MARKS = { icon: risingBars, again: roundArrow, help: discWithQuestion, why: barsWithQuestion };

/** Three rising bars; the highest is a person. */
function risingBars(size) {
  const unit = size / 16;
  const width = Math.round(4 * unit);
  const gap = Math.max(1, Math.round(unit));
  const left = Math.floor((size - 3 * width - 2 * gap) / 2);
  const bottom = size - Math.round(unit);
  const x = (index) => left + index * (width + gap);
  const top = (height) => bottom - Math.round(height * unit);
  const column = (index, height, radius) =>
    bar(x(index), top(height), x(index) + width, bottom, Math.min(radius, width / 2));

  const head = width / 2;
  const shoulders = top(9);
  return [
    { path: column(0, 5, unit), color: PALE },
    { path: column(1, 8, unit), color: MIDDLE },
    { path: column(2, 9, width / 2), color: DEEP },
    { path: disc(x(2) + head, shoulders - gap - head, head), color: ACCENT },
  ];
}

/** An arrow that runs round: the same once more. */
function roundArrow(size) {
  const unit = size / 16;
  const centre = size / 2;
  const [outer, inner] = [6.75 * unit, 4.5 * unit];
  const end = 285;
  const angle = (end * Math.PI) / 180;
  const [across, along] = [2.9 * unit, 4.4 * unit];
  const from = (radius, forward) => [
    centre + radius * Math.cos(angle) - forward * Math.sin(angle),
    centre + radius * Math.sin(angle) + forward * Math.cos(angle),
  ];
  const middle = (outer + inner) / 2;
  return [
    { path: ringPart(centre, centre, outer, inner, 15, end), color: DEEP },
    { path: polygon(from(middle + across, 0), from(middle, along), from(middle - across, 0)), color: ACCENT },
  ];
}

function discWithQuestion(size) {
  const unit = size / 16;
  return [
    { path: disc(size / 2, size / 2, 7 * unit), color: DEEP },
    { path: questionMark(size / 2, 3.5 * unit, 9 * unit), color: WHITE },
  ];
}

/** Two bars and the question why they are so high. */
function barsWithQuestion(size) {
  const unit = size / 16;
  const bottom = size - Math.round(unit);
  const width = Math.floor(3 * unit);
  const gap = Math.max(1, Math.round(unit));
  const left = Math.round(unit);
  const top = (height) => bottom - Math.round(height * unit);
  return [
    { path: bar(left, top(7), left + width, bottom, unit), color: MIDDLE },
    { path: bar(left + width + gap, top(11), left + 2 * width + gap, bottom, unit), color: DEEP },
    { path: questionMark(12.25 * unit, 3.5 * unit, 11.5 * unit), color: ACCENT },
  ];
}

module.exports = { MARKS };
