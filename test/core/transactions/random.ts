/** Numbers from 0 up to 1 that are the same in every run (Park & Miller's minimal standard generator). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
