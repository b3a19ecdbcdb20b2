import { classesFrom, makeDevelopment } from "./make-development";

/**
 * Twelve customers over three years, worked by hand. A from 80, B from 50, C below; score/amount:
 *
 *             2022        2023        2024
 *   Adler   A  90/100   A  92/110   A  95/130
 *   Bach    A  85/90    B  78/80    A  84/95
 *   Cramer  A  82/80    B  79/70    B  77/60
 *   Dorn    B  75/60    A  81/85    A  83/90
 *   Ernst   B  60/50    C  48/40    B  55/45
 *   Fink    B  55/40    C  45/30    C  40/20
 *   Graf    C  30/10    B  52/35    B  60/50
 *   Hahn    C  20/5     C  25/8     C  30/10
 *   Igel    A  88/95    A  86/90    -            lost in 2024
 *   Jahn    C  35/12    -           -            lost in 2023
 *   Kern    -           B  70/55    A  90/120    new in 2023
 *   Lang    -           -           B  65/65     new in 2024
 *           10 customers each year
 */
export const dozen = makeDevelopment(["2022", "2023", "2024"], classesFrom(80, 50, 0), {
  Adler: [
    [90, 100],
    [92, 110],
    [95, 130],
  ],
  Bach: [
    [85, 90],
    [78, 80],
    [84, 95],
  ],
  Cramer: [
    [82, 80],
    [79, 70],
    [77, 60],
  ],
  Dorn: [
    [75, 60],
    [81, 85],
    [83, 90],
  ],
  Ernst: [
    [60, 50],
    [48, 40],
    [55, 45],
  ],
  Fink: [
    [55, 40],
    [45, 30],
    [40, 20],
  ],
  Graf: [
    [30, 10],
    [52, 35],
    [60, 50],
  ],
  Hahn: [
    [20, 5],
    [25, 8],
    [30, 10],
  ],
  Igel: [[88, 95], [86, 90], undefined],
  Jahn: [[35, 12], undefined, undefined],
  Kern: [undefined, [70, 55], [90, 120]],
  Lang: [undefined, undefined, [65, 65]],
});

/** Names of customers given by their index. */
export const named = (customers: Iterable<number>): string[] => [...customers].map((at) => dozen.names[at]!);
