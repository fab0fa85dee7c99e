import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/own-temporary-folder.ts", "tests/build-once.ts"],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    maxWorkers: 2,
    // Another zone than most machines have: a day that is counted in local time comes out wrong here.
    env: { TZ: "America/Sao_Paulo" },
  },
});
