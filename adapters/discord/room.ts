/**
 * How much fits into one Discord message. Lengths are UTF-16 units.
 *
 * Source: https://docs.discord.com/developers/components/reference and .../resources/message, read 2026-11-22. Discord
 * does not say in which unit it counts, so the total keeps a margin of 5 %.
 */
export const ROOM = {
  /** Text of all text displays of a message together: 4,000 less the margin. */
  text: 3_800,
  /** All components, nested ones included. */
  components: 40,
  /** Buttons in one action row. */
  buttonsInRow: 5,
  buttonLabel: 80,
  customId: 100,
  /** Name of a command, a subcommand or an option. */
  commandName: 32,
  /** Description of a command, a subcommand or an option. */
  description: 100,
  /** Options of a command, and completions offered at once. */
  options: 25,
  completion: 100,
} as const;
