/** How the page was held up while something went on, in milliseconds. */
export interface HoldUp {
  /** The longest time in which the page could not answer. */
  readonly blocked: number;
  /** From the beginning until what was waited for was there and drawn. */
  readonly shown: number;
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Browsers let this many milliseconds pass between timers that set one another. */
const TICK = 4;
/** How long what was waited for may go on to hold up the page. */
const AFTERMATH = 250;

/**
 * Ticks on the page's thread until told to stop; what ticks fail to come was blocked.
 *
 * @param isShown Whether what is waited for has come.
 */
export function watchThread(isShown: () => boolean): () => Promise<HoldUp> {
  const begin = performance.now();
  let last = begin;
  let blocked = 0;
  let shown: number | undefined;
  let timer = setTimeout(function tick() {
    const now = performance.now();
    blocked = Math.max(blocked, now - last - TICK);
    last = now;
    if (shown === undefined && isShown()) void nextFrame().then(() => (shown ??= performance.now() - begin));
    timer = setTimeout(tick);
  });
  return async () => {
    while (shown === undefined) await pause(10);
    await pause(AFTERMATH);
    clearTimeout(timer);
    return { blocked, shown };
  };
}
