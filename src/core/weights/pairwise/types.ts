/** "`first` is `ratio` times as important as `second`", both factor ids; the other way round it is 1 / ratio. */
export interface PairJudgement {
  readonly first: string;
  readonly second: string;
  /** Saaty's scale: 1 equal, 3 moderately, 5 strongly, 7 very strongly, 9 extremely more important; 1/9 … 9. */
  readonly ratio: number;
}

/** The most that a factor can be said to be more important than another. */
export const MOST_RATIO = 9;

/** Fewest and most factors that can be compared in pairs. */
export const FEWEST_COMPARED = 2;
export const MOST_COMPARED = 15;
