import type { Principal, Register } from "../principals.ts";

/** Towns where diplomats meet that are no capitals (those come from the register), by ISO code of their country. */
export const TOWNS: Readonly<Record<string, readonly string[]>> = {
  AUT: ["Salzburg", "Alpbach", "Graz", "Innsbruck"],
  AUS: ["Brisbane", "Sydney", "Melbourne"],
  BEL: ["Laeken", "Ypres", "Bruges", "Antwerp"],
  BLR: ["Brest"],
  BRA: ["Rio de Janeiro", "Sao Paulo"],
  BGR: ["Varna", "Plovdiv"],
  CAN: ["Montreal", "Toronto", "Quebec"],
  CHE: ["Geneva", "Lausanne", "Davos", "Lucerne", "Interlaken", "Montreux", "Zurich", "Basel", "Lugano"],
  CHN: ["Hangzhou", "Shanghai", "Hong Kong", "Tianjin", "Xi'an"],
  CZE: ["Brno"],
  DEU: [
    "Munich",
    "Bonn",
    "Hamburg",
    "Heiligendamm",
    "Dresden",
    "Potsdam",
    "Frankfurt",
    "Hannover",
    "Hanover",
  ],
  EGY: ["Sharm el-Sheikh", "Alexandria", "Luxor"],
  ESP: ["Barcelona"],
  FRA: [
    "Strasbourg",
    "Biarritz",
    "Evian",
    "Deauville",
    "Nice",
    "Marseille",
    "Toulouse",
    "Cannes",
    "Versailles",
  ],
  GBR: ["Newport", "Cornwall", "Glasgow", "Edinburgh", "Lough Erne", "Gleneagles"],
  GRC: ["Thessaloniki"],
  IDN: ["Bali"],
  IND: ["Mumbai", "Goa"],
  IRQ: ["Erbil"],
  ISR: ["Eilat", "Tel Aviv"],
  ITA: ["Venice", "Milan", "Florence", "Naples", "Palermo", "Bari"],
  JOR: ["Aqaba"],
  JPN: ["Osaka", "Hiroshima", "Kyoto", "Nagoya"],
  KAZ: ["Almaty", "Aktau", "Astana", "Nur-Sultan"],
  KGZ: ["Osh"],
  KOR: ["Busan"],
  LBY: ["Sirte", "Benghazi"],
  MAR: ["Marrakesh"],
  MEX: ["Los Cabos", "Cancun"],
  NLD: ["The Hague"],
  NOR: ["Tromso"],
  FIN: ["Rovaniemi"],
  POL: ["Gdansk", "Krakow"],
  PRT: ["Porto"],
  RUS: [
    "Sochi",
    "St. Petersburg",
    "Ufa",
    "Vladivostok",
    "Kazan",
    "Yekaterinburg",
    "Kaliningrad",
    "Izhevsk",
    "Grozny",
    "Novo-Ogaryovo",
    "Zavidovo",
    "Astrakhan",
    "Kremlin",
  ],
  SAU: ["Jeddah"],
  SWE: ["Kiruna"],
  TUR: ["Istanbul", "Antalya", "Izmir"],
  ARE: ["Dubai"],
  UKR: ["Lviv", "Odessa", "Kharkiv", "Donetsk", "Kyiv"],
  USA: [
    "New York",
    "Anchorage",
    "Chicago",
    "San Francisco",
    "Camp David",
    "Fairbanks",
    "White House",
    "Oval Office",
  ],
  UZB: ["Samarkand"],
};

/** The capital of a country and the towns of it that are known: where a contact "in France" can have been. */
export function townsOf(country: string, register: Register): readonly string[] {
  const capital = register.capital(country);
  return [...(capital === null ? [] : [capital]), ...(TOWNS[country] ?? [])];
}

/** The country of a name or alias, in whatever letters it is written; undefined for no country. */
export function countryCalled(name: string, { principals }: Register): Principal | undefined {
  const wanted = name.toLowerCase();
  return principals.find(
    ({ kind, name: own, aliases }) =>
      kind === "country" && [own, ...aliases].some((one) => one.toLowerCase() === wanted),
  );
}

/** The country that words begin with, and its name as it is written there: "Russia about Syria"; null where they begin with none. */
export function countryAhead(
  words: string,
  register: Register,
): { readonly country: Principal; readonly name: string } | null {
  const said = words.split(" ");
  for (let count = Math.min(said.length, LONGEST_NAME); count > 0; count -= 1) {
    const name = said.slice(0, count).join(" ");
    const country = countryCalled(name, register);
    if (country) return { country, name };
  }
  return null;
}
/** Words in the name of a country: "United Arab Emirates". */
const LONGEST_NAME = 4;

/** The country that a town is known to lie in; null for one that is not known. */
export function countryOfTown(town: string, register: Register): Principal | null {
  const wanted = (town.split(",")[0] ?? town).toLowerCase();
  const lies = ({ kind, country }: Principal): boolean =>
    kind === "country" &&
    country !== null &&
    townsOf(country, register).some((one) => one.toLowerCase() === wanted);
  return register.principals.find(lies) ?? null;
}
