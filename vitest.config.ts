import { defineConfig } from 'vitest/config';
import { pageVitePlugin } from './scripts/page-plugin.ts';

export default defineConfig({
  plugins: [pageVitePlugin()],
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
