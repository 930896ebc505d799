/** The promise's result, or an error after `milliseconds`; whatever the promise does later is dropped. */
export async function inTime<Result>(promise: Promise<Result>, milliseconds: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`keine Antwort nach ${milliseconds / 1000} Sekunden`)), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** True when the promise is fulfilled or rejected within `milliseconds`. */
export async function settles(promise: Promise<unknown>, milliseconds: number): Promise<boolean> {
  return inTime(promise.then(ignore, ignore), milliseconds).then(
    () => true,
    () => false,
  );
}

function ignore(): void {}
