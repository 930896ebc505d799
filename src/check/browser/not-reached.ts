/** A server gave no page to judge, and a second try would not change that; commands say what to do instead. */
export class NotReached extends Error {
  override readonly name = "NotReached";

  /**
   * @param reason what came instead of the page, a German clause without a full stop
   * @param remedy what to do about it, one or more German sentences
   */
  constructor(
    reason: string,
    readonly remedy: string,
  ) {
    super(reason);
  }
}
