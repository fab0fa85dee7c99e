import { describe, expect, it } from "vitest";
import { importSources } from "../../src/articles/import-sources.ts";

const LEAD =
  "Danish Foreign Minister Anna Berg rang her Norwegian counterpart Bo Dahl on Wednesday to say that she is worried by reports of strangers at the lake, her spokesman said.";

async function bring(name: string, page: string) {
  for await (const result of importSources([{ name, bytes: new TextEncoder().encode(page) }], { known: [] }))
    return result;
  return null;
}

async function refused(name: string, page: string): Promise<string | null> {
  const result = await bring(name, page);
  return result !== null && "problem" in result ? result.problem.says : null;
}

const html = (title: string, body: string): string =>
  `<html><head><title>${title}</title></head><body>${body}</body></html>`;

const MISSING = "It is a page that says that there is no such page.";
const BROKEN = "It is a page that says that its server is out of order.";
const ROBOTS = "It is a check for robots, not the article.";
const LOGIN = "It asks to log in or to subscribe.";
const CONSENT = "It asks for consent to cookies.";

describe("a page that stands in place of an article", () => {
  it.each([
    [
      "a.html",
      html(
        "Page Not Found | The Fjord Post",
        "<h1>Sorry, we have no such page</h1><p>The page you are looking for may have been moved, or it was never there.</p><p>Search for it, or go back to the front page for the news of the day on both shores.</p>",
      ),
      MISSING,
    ],
    [
      "m.html",
      html(
        "Log in",
        "<h1>Subscribe to go on</h1><p>Already a subscriber? Log in. Make a free account to read this article.</p><form><input type=password></form>",
      ),
      LOGIN,
    ],
    ["b.txt", "Error 404\n\nThis article has been removed from our site.\n", MISSING],
    ["c.txt", "Oops!\n\nNothing was found at this address. Please try another one.\n", MISSING],
    [
      "d.html",
      html(
        "404",
        "<h1>Seite nicht gefunden</h1><p>Bitte prüfen Sie die Adresse und versuchen Sie es noch einmal.</p>",
      ),
      MISSING,
    ],
    [
      "e.html",
      html("503 Service Temporarily Unavailable", "<h1>503 Service Temporarily Unavailable</h1>"),
      BROKEN,
    ],
    [
      "f.html",
      html(
        "Just a moment...",
        "<h1>fjord.example</h1><p>Checking your browser. Enable JavaScript and cookies to go on.</p>",
      ),
      ROBOTS,
    ],
    ["g.txt", "Access Denied\n\nYou may not read this address on this server.\n", ROBOTS],
    [
      "h.html",
      html(
        "Berg rings Dahl",
        "<h1>Berg rings Dahl</h1><p>Please log in to continue. It takes a minute and costs you nothing at all.</p>",
      ),
      LOGIN,
    ],
    [
      "login.txt",
      "The Fjord\nSign in to continue\nCreate a free account to read this article.\nAlready a member? Log in\n",
      LOGIN,
    ],
    [
      "i.html",
      html(
        "The Fjord Post",
        "<div><h2>We value your privacy</h2><p>We and our 12 partners store and access information on a device, such as cookies.</p></div>",
      ),
      CONSENT,
    ],
  ])("is refused for what it is (%s)", async (name, page, says) => {
    expect(await refused(name, page)).toBe(says);
  });

  it("is told from an article that speaks of such things", async () => {
    const page = `Access Denied to Inspectors, Berg Says\n\n30 May 2019\n\n${LEAD}\n\nShe said that 404 boats had been counted, that the treaty could not be found, and that the ministry's page was down.\n`;
    const result = await bring("a.txt", page);
    expect(result && "imported" in result && result.imported.paragraphs).toHaveLength(2);
    expect(result && "imported" in result && result.imported.warnings).toEqual([]);
  });

  it("does not hide the article above which it asks for consent", async () => {
    const page = html(
      "Berg rings Dahl",
      `<div class="cookie"><p>We use cookies to improve your experience on our website.</p></div><article><h1>Berg rings Dahl</h1><p>${LEAD}</p><p>There was no comment from Oslo.</p></article>`,
    );
    const result = await bring("a.html", page);
    expect(result && "imported" in result && result.imported.paragraphs).toEqual([
      LEAD,
      "There was no comment from Oslo.",
    ]);
  });
});

describe("the beginning of an article above a wall", () => {
  it.each([
    [
      "a.txt",
      `Berg rings Dahl\n\n30 May 2019\n\n${LEAD}\n\nThis content is for subscribers only\n\nSubscribe\nAlready a subscriber? Sign in\n`,
    ],
    [
      "b.html",
      `${html("Berg rings Dahl", `<time datetime="2019-05-30"></time><h1>Berg rings Dahl</h1><p>${LEAD}</p><div><h3>To continue reading, subscribe now</h3><p>From 1 € a month.</p></div>`)}`,
    ],
  ])("is taken with a warning (%s)", async (name, page) => {
    const result = await bring(name, page);
    expect(result && "imported" in result && result.imported.paragraphs).toEqual([LEAD]);
    expect(result && "imported" in result && result.imported.warnings).toEqual([
      "It asks to log in or to subscribe. Perhaps this is only the beginning of the article.",
    ]);
  });
});
