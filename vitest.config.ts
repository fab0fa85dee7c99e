import { defineConfig } from "vitest/config";

/** Folders whose tests only call functions: their files share what is loaded, which takes two fifths off their CPU. */
const CALLS_ONLY = ["articles", "contacts", "exports", "questions", "replies", "search"].map(
  (folder) => `tests/${folder}/**/*.test.ts`,
);

export default defineConfig({
  test: {
    globalSetup: ["tests/own-temporary-folder.ts", "tests/build-once.ts"],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    maxWorkers: 2,
    // Another zone than most machines have: a day that is counted in local time comes out wrong here.
    env: { TZ: "America/Sao_Paulo" },
    projects: [
      { extends: true, test: { name: "calls", include: CALLS_ONLY, isolate: false } },
      { extends: true, test: { name: "program", include: ["tests/**/*.test.ts"], exclude: CALLS_ONLY } },
    ],
  },
});
