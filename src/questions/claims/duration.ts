const NUMBERS =
  "half|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|forty-five|fifty|ninety";
const VALUES: Readonly<Record<string, number>> = {
  half: 0.5,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  "forty-five": 45,
  fifty: 50,
  ninety: 90,
};
const UNITS: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 1440 };
const LENGTH = new RegExp(`^(\\d+(?:\\.\\d+)?|${NUMBERS})[ -](minute|hour|day)s?(?:-long)?$`, "i");

/** "four-hour", "90 minutes": minutes; null for anything less plain ("more than an hour"). */
export function minutesOf(words: string): number | null {
  const [, count = "", unit = ""] = LENGTH.exec(words.trim()) ?? [];
  const number = VALUES[count.toLowerCase()] ?? Number(count === "" ? Number.NaN : count);
  const minutes = number * (UNITS[unit.toLowerCase()] ?? Number.NaN);
  return Number.isFinite(minutes) ? minutes : null;
}
