import { defineConfig } from 'vitest/config';

/** Two projects: `unit` needs Node only, `browser` drives real browsers with the built extension, one at a time. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], testTimeout: 20_000 } },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 90_000,
          fileParallelism: false,
          maxWorkers: 1,
          // A busy machine can lose a frame or a click; what fails twice is broken.
          retry: 1,
        },
      },
    ],
  },
});
