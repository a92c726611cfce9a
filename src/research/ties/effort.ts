/**
 * Bounds how much is compared for one check, by count: the same documents are checked, or not, on every machine.
 *
 * What is counted are figures gone through: those that a look-up gives, and pairs set against each other.
 */

/** In one document three times what half a megabyte of prose full of figures calls for: seconds on an idle machine. */
export const effortMax = { within: 25_000_000, between: 300_000_000 } as const;

/** Carries the end of a check out of it; who asked for the check makes it a value. */
export class TooMuchEffort extends Error {}

export class Effort {
  private left: number;

  constructor(max: number) {
    this.left = max;
  }

  readonly spend = (count: number): void => {
    this.left -= count;
    if (this.left < 0) throw new TooMuchEffort('More figures to compare than are compared.');
  };
}
