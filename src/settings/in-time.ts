/**
 * What comes of some work, where it comes in time.
 * @param ms how long it is waited for
 * @throws what the work throws, or that nobody answered
 */
export function inTime<T>(work: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer in time')), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
