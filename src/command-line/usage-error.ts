/** A command that was given something it cannot work with: the message names it and the remedy. Exit code 1. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
