import type { GoldPage } from "./contact-gold.ts";

const KERRY_LAVROV = ["John Kerry", "Sergei Lavrov"];

/** The contacts of the five source pages, as read by a person. Days known only from a statement are given as such days. */
export const SEED_GOLD: readonly GoldPage[] = [
  {
    id: "000",
    file: "000_2df81f680ed9855b.txt",
    published: "2014-05-30",
    contacts: [
      {
        kind: "telephone call",
        status: "held",
        date: "2014-05-28",
        place: null,
        participants: KERRY_LAVROV,
        initiator: null,
        topics: ["Syria", "foreign fighters"],
      },
    ],
  },
  {
    id: "001",
    file: "001_22e416385dfb41b2.txt",
    published: "2014-05-04",
    contacts: [
      {
        kind: "consultation",
        status: "held",
        date: "2014-05-03",
        place: null,
        participants: KERRY_LAVROV,
        initiator: null,
        topics: ["Ukraine"],
      },
      {
        kind: "telephone call",
        status: "held",
        date: "2014-05-03",
        place: null,
        participants: ["Sergei Lavrov", "Frank-Walter Steinmeier"],
        initiator: null,
      },
    ],
  },
  {
    id: "002",
    file: "002_9650ed9816f584fc.txt",
    published: "2014-03-12",
    contacts: [
      {
        kind: "telephone call",
        status: "held",
        date: "2014-03-11",
        place: null,
        participants: KERRY_LAVROV,
        initiator: "United States",
        topics: ["Ukraine"],
      },
    ],
  },
  {
    id: "003",
    file: "003_0d4b8b7442f1aa1c.txt",
    published: "2014-03-31",
    contacts: [
      {
        kind: "meeting",
        status: "held",
        date: "2014-03-30",
        place: "Paris",
        participants: KERRY_LAVROV,
        initiator: null,
        topics: ["Ukraine"],
      },
    ],
  },
  {
    id: "004",
    file: "004_16b428ee5bee0dcd.txt",
    published: "2015-05-11",
    contacts: [
      {
        kind: "meeting",
        status: "planned",
        date: "2015-05-12",
        place: "Sochi",
        participants: KERRY_LAVROV,
        initiator: null,
        topics: ["Ukraine", "Yemen", "Iran", "Syria"],
      },
      {
        kind: "telephone call",
        status: "held",
        date: "2015-05-10",
        place: null,
        participants: KERRY_LAVROV,
        initiator: null,
      },
      {
        kind: "meeting",
        status: "held",
        date: "2015-03-01",
        place: "Lausanne",
        participants: KERRY_LAVROV,
        initiator: null,
        topics: ["Iran"],
      },
      {
        kind: "meeting",
        status: "held",
        date: "2015-05-10",
        place: "Moscow",
        participants: ["Vladimir Putin", "Angela Merkel"],
        initiator: null,
      },
    ],
  },
];
