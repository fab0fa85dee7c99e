import { describe, expect, it } from "vitest";
import { dayOfMetadata } from "../../src/articles/metadata-day.ts";

describe("the day of a feed or of metadata", () => {
  it.each([
    "2019-05-30",
    "2019-05-30 12:00:00",
    "2019-05-30T23:30:00-05:00",
    "2019-05-30T12:00:00+0200",
    "20190530",
    "20190530T120000Z",
    "Thu, 30 May 2019 12:00:00 GMT",
    "Thu, 30 May 19 12:00:00 +0000",
    "Thursday, 30-May-19 12:00:00 UTC",
    "Thu May 30 12:00:00 2019",
    "May 30, 2019 3:21 PM PDT",
    "30.05.2019 12:00",
    "30/05/2019",
    "1559217600",
    "1559217600000",
    "Чт, 30 мая 2019 12:00:00 +0300",
    "30. Mai 2019",
    "jueves, 30 de mayo de 2019",
    "30 mai 2019 à 12:00",
    "30 Mayıs 2019",
  ])("is read from “%s”", (given) => {
    expect(dayOfMetadata(given)).toBe("2019-05-30");
  });

  it.each([
    "",
    "yesterday",
    "Thu, 31 Feb 2019 12:00:00 GMT",
    "0000-00-00",
    "3/4/2019",
    "12",
    "1559",
    "30 bis 2019",
  ])("is none in “%s”", (given) => {
    expect(dayOfMetadata(given)).toBeNull();
  });
});
