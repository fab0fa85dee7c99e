/**
 * How much fits into one Discord message. Lengths are UTF-16 units.
 *
 * Source: https://docs.discord.com/developers/components/reference and .../resources/message, read 2026-11-22. Discord
 * does not say in which unit it counts; UTF-16 units are never fewer than characters, and the total keeps a small margin besides.
 */
export const ROOM = {
  /** Text of all text displays of a message together: 4,000 less a margin. */
  text: 3_900,
  /** All components, nested ones included. */
  components: 40,
  /** Buttons in one action row. */
  buttonsInRow: 5,
  buttonLabel: 80,
  customId: 100,
  /** Words of a picture. */
  altText: 1_024,
  /** Files of one message. */
  files: 10,
  /** Name of a command, a subcommand or an option. */
  commandName: 32,
  /** Description of a command, a subcommand or an option. */
  description: 100,
  /** Options of a command, and completions offered at once. */
  options: 25,
  completion: 100,
} as const;
