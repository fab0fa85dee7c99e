import type { LookupFunction } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { type FetchOptions, type FetchResult, fetchPage } from "../../../src/articles/fetch/fetch-page.ts";
import { type Guard, publicOnly } from "../../../src/articles/fetch/guard.ts";
import { type Answer, holds, hostileServer, leadsTo } from "./hostile-server.ts";

const anyPort = () => true;
/** The tests' own server and nothing else. */
const ONLY_HERE: Guard = { allowsAddress: (address) => address === "127.0.0.1", allowsPort: anyPort };
/** The product's guard, but for the port, which a test cannot choose. */
const STRICT: Guard = { ...publicOnly, allowsPort: anyPort };

const fetchHere = (address: string, options: FetchOptions = {}): Promise<FetchResult> =>
  fetchPage(address, { guard: ONLY_HERE, ...options });

const says = (result: FetchResult): string =>
  typeof result === "object" && "says" in result ? result.says : `not refused: ${JSON.stringify(result)}`;

const textOf = (result: FetchResult): string =>
  typeof result === "object" && "bytes" in result ? new TextDecoder().decode(result.bytes) : says(result);

/** A look-up that answers with the given addresses. */
const answering =
  (...addresses: string[]): LookupFunction =>
  (_, __, callback) =>
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );

describe("the guard of the public internet", () => {
  it.each([
    "127.0.0.1",
    "10.1.2.3",
    "172.31.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "255.255.255.255",
    "198.18.0.1",
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "::ffff:8.8.8.8",
    "::127.0.0.1",
    "fe80::1",
    "fd00::1",
    "ff02::1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "2001:0:53aa::1",
    "2001:db8::1",
    "localhost",
    "",
  ])("refuses %s", (address) => {
    expect(publicOnly.allowsAddress(address)).toBe(false);
  });

  it.each(["8.8.8.8", "193.0.6.139", "172.32.0.1", "2a00:1450:4001::1", "2606:4700::1111"])(
    "allows %s",
    (address) => {
      expect(publicOnly.allowsAddress(address)).toBe(true);
    },
  );

  it("allows the ports of the web alone", () => {
    expect([80, 443, 22, 6379, 8080, 0].filter((port) => publicOnly.allowsPort(port))).toEqual([80, 443]);
  });
});

describe("an address of this machine", () => {
  it.each([
    "127.0.0.1",
    "127.1",
    "2130706433",
    "0x7f.1",
    "0177.0.0.1",
    "[::1]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "0.0.0.0",
    "[::]",
    "localhost",
  ])("is not asked when it is written %s", async (host) => {
    const server = await hostileServer({ "/": holds("secret") });
    const result = await fetchPage(`http://${host}:${server.port}/`, { guard: STRICT });
    expect(says(result)).toContain("is no public address of the internet");
    expect(server.asked).toEqual([]);
  });

  it("is not asked where a redirect or a look-up leads to it, nor where one answer of several does", async () => {
    const server = await hostileServer({
      "/literal": leadsTo("http://[::1]:1/"),
      "/private": leadsTo("http://10.0.0.1/"),
      "/name": leadsTo("http://metadata.example/latest"),
    });
    expect(says(await fetchHere(`${server.at}/literal`))).toBe(
      "::1 is no public address of the internet; only those are read.",
    );
    expect(says(await fetchHere(`${server.at}/private`))).toContain("10.0.0.1 is no public address");
    const lookup = answering("127.0.0.1", "169.254.169.254");
    expect(says(await fetchHere(`${server.at}/name`, { lookup }))).toContain(
      "metadata.example is no public address",
    );
    expect(server.asked).toHaveLength(3);
  });

  it("is not asked on another port than the web's", async () => {
    expect(says(await fetchPage("http://8.8.8.8:6379/"))).toBe("Port 6379 of 8.8.8.8 is none of the web's.");
  });

  it.each(["file:///etc/passwd", "ftp://fjord.example/a", "gopher://127.0.0.1/", "http://", "http://a b/"])(
    "is no page: %s",
    async (address) => {
      expect(says(await fetchPage(address))).toContain("is no http or https address");
    },
  );

  it("is not given a password", async () => {
    expect(says(await fetchPage("http://me:secret@fjord.example/"))).toBe(
      "The address of fjord.example holds a name or a password.",
    );
  });
});

describe("redirects", () => {
  it("are followed three times, and their end is the page's address", async () => {
    const server = await hostileServer({
      "/1": leadsTo("/2", 301),
      "/2": leadsTo("/3", 308),
      "/3": leadsTo("/4", 307),
      "/4": holds("here"),
      "/0": leadsTo("/1"),
    });
    expect(await fetchHere(`${server.at}/1`)).toMatchObject({ address: `${server.at}/4` });
    expect(says(await fetchHere(`${server.at}/0`))).toBe(`${server.at}/0 leads on more than 3 times.`);
  });

  it("lead to another machine, whose address the page then has, but not to one that is none of the internet", async () => {
    const there = await hostileServer({ "/page": holds("there") });
    const lookup: LookupFunction = (host, options, callback) =>
      answering(host === "bay.example" ? "127.0.0.1" : "10.0.0.5")(host, options, callback);
    const server = await hostileServer({
      "/out": leadsTo(`http://bay.example:${there.port}/page`),
      "/in": leadsTo(`http://inner.example:${there.port}/page`),
      "/out-and-in": leadsTo("/in", 303),
    });
    expect(await fetchHere(`${server.at}/out`, { lookup })).toMatchObject({
      address: `http://bay.example:${there.port}/page`,
    });
    for (const path of ["/in", "/out-and-in"])
      expect(says(await fetchHere(server.at + path, { lookup }))).toContain(
        "inner.example is no public address",
      );
    expect(there.asked).toHaveLength(1);
  });

  it("lead from http to https, and never back", async () => {
    const plain = await hostileServer({ "/up": (_, response) => up(response), "/page": holds("open") });
    const secure = await hostileServer(
      { "/down": leadsTo(`${plain.at}/page`), "/page": holds("sealed") },
      { secure: true },
    );
    const up = (response: Parameters<Answer>[1]) =>
      response.writeHead(302, { location: `${secure.at}/page` }).end();
    expect(textOf(await fetchHere(`${plain.at}/up`))).toBe("sealed");
    expect(says(await fetchHere(`${secure.at}/down`))).toBe(`${secure.at}/down leads from https to http.`);
    expect(plain.asked.map(({ url }) => url)).toEqual(["/up"]);
  });

  it("in a circle end, and so do those to other schemes", async () => {
    const server = await hostileServer({
      "/a": leadsTo("/b"),
      "/b": leadsTo("/a"),
      "/file": leadsTo("file:///etc/passwd"),
      "/data": leadsTo("data:text/html,hello"),
    });
    expect(says(await fetchHere(`${server.at}/a`))).toContain("leads on more than 3 times");
    expect(server.asked).toHaveLength(4);
    expect(says(await fetchHere(`${server.at}/file`))).toContain("is no http or https address");
    expect(says(await fetchHere(`${server.at}/data`))).toContain("is no http or https address");
  });
});

describe("a body", () => {
  it.each([
    ["gzip", gzipSync("herring")],
    ["br", brotliCompressSync("herring")],
    ["identity", Buffer.from("herring")],
  ])("in %s is decoded", async (encoding, body) => {
    const server = await hostileServer({ "/": holds(body, "text/html", { "content-encoding": encoding }) });
    expect(textOf(await fetchHere(server.at))).toBe("herring");
  });

  it.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
  ])("that unfolds from %s to more than five million bytes is left", async (encoding, pack) => {
    const bomb = pack(Buffer.alloc(60_000_000));
    const server = await hostileServer({ "/": holds(bomb, "text/html", { "content-encoding": encoding }) });
    expect(says(await fetchHere(server.at))).toContain("has more than 5 MB");
  });

  it("that is packed twice, or in a way of its own, is left", async () => {
    const server = await hostileServer({
      "/twice": holds(gzipSync(gzipSync("x")), "text/html", { "content-encoding": "gzip, gzip" }),
      "/own": holds("x", "text/html", { "content-encoding": "__proto__" }),
      "/broken": holds("no gzip", "text/html", { "content-encoding": "gzip" }),
    });
    expect(says(await fetchHere(`${server.at}/twice`))).toContain("an encoding that is not read");
    expect(says(await fetchHere(`${server.at}/own`))).toContain("an encoding that is not read");
    expect(says(await fetchHere(`${server.at}/broken`))).toContain("breaks off or arrives damaged");
  });

  it("without end is left when it is too large, and one that drips when its time is over", async () => {
    const server = await hostileServer({
      "/endless": (_, response) => {
        response.writeHead(200, { "content-type": "text/html" });
        const more = (): void => {
          while (!response.destroyed && response.write(Buffer.alloc(100_000, "a")));
          if (!response.destroyed) response.once("drain", more);
        };
        more();
      },
      "/slow": (_, response) => {
        response.writeHead(200, { "content-type": "text/html" });
        const drip = setInterval(() => response.write("a"), 20);
        response.once("close", () => clearInterval(drip));
      },
      "/silent": () => undefined,
      "/announced": holds("a", "text/html", { "content-length": "6000000" }),
    });
    expect(says(await fetchHere(`${server.at}/endless`))).toContain("has more than 5 MB");
    expect(says(await fetchHere(`${server.at}/slow`, { limitMs: 300 }))).toContain(
      "took more than 0.3 seconds",
    );
    expect(says(await fetchHere(`${server.at}/silent`, { limitMs: 300 }))).toContain("took more than");
    expect(says(await fetchHere(`${server.at}/announced`))).toContain("has more than 5 MB");
  });

  it("that is a picture or a program is left", async () => {
    const server = await hostileServer({ "/": holds("\x89PNG", "image/png") });
    expect(says(await fetchHere(server.at))).toContain("is “image/png”, no page and no feed.");
  });
});

describe("a server", () => {
  it("hears who reads and what is known, and nothing else", async () => {
    const server = await hostileServer({
      "/": (request, response) =>
        request.headers["if-none-match"] === '"1"'
          ? response.writeHead(304).end()
          : response
              .writeHead(200, {
                etag: '"1"',
                "set-cookie": "a=b",
                "content-type": "text/html; charset=Windows-1251",
              })
              .end("x"),
    });
    const first = await fetchHere(server.at, { contact: "desk@fjord.example" });
    expect(first).toMatchObject({ etag: '"1"', encoding: "windows-1251", lastModified: null });
    expect(await fetchHere(server.at, { etag: '"1"' })).toBe("unchanged");
    expect(server.asked[0]?.headers["user-agent"]).toBe(
      "Readout/0.1 (news archive; contact: desk@fjord.example)",
    );
    for (const { headers } of server.asked) {
      expect(headers).not.toHaveProperty("cookie");
      expect(headers).not.toHaveProperty("authorization");
    }
  });

  it.each([
    [404, "There is no page at"],
    [410, "There is no page at"],
    [403, "may not be read without a login (403)"],
    [503, "is busy or out of order (503)"],
    [418, "answers with 418"],
  ])("that answers with %i gets a line of its own", async (status, words) => {
    const server = await hostileServer({ "/": (_, response) => response.writeHead(status).end("no") });
    expect(says(await fetchHere(server.at))).toContain(words);
  });

  it("that leads to a login, or hangs up, or is not there, gets one too", async () => {
    const server = await hostileServer({
      "/story": leadsTo("/login?from=/story"),
      "/login?from=/story": holds("Log in"),
      "/cut": (request) => request.socket.destroy(),
    });
    expect(says(await fetchHere(`${server.at}/story`))).toContain("asks for a login");
    expect(says(await fetchHere(`${server.at}/cut`))).toContain("breaks off or arrives damaged");
    expect(says(await fetchHere("http://127.0.0.1:1/"))).toContain("cannot be read (ECONNREFUSED)");
  });
});
