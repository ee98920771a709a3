import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const workflow = readFileSync(
  new URL('../../.github/workflows/pages.yml', import.meta.url),
  'utf8',
);

/** A job's lines. */
const jobOf = (name: string): string =>
  new RegExp(`^  ${name}:\\n((?:    .*\\n|\\n)+)`, 'm').exec(workflow)?.[1] ?? '';

describe('the workflow that publishes', () => {
  it('publishes nothing that was not tested, and nothing of a pull request', () => {
    expect(jobOf('test')).toContain('run: npm test');
    expect(jobOf('build')).toContain('needs: test');
    expect(jobOf('build')).toContain("github.event_name != 'pull_request'");
    expect(jobOf('deploy')).toContain('needs: build');
  });

  it('lets only the job that publishes write, and there nothing but the pages', () => {
    expect(workflow.match(/\b[\w-]+: write\b/g)).toEqual(['pages: write', 'id-token: write']);
    expect(jobOf('deploy')).toContain('pages: write');
    expect(jobOf('deploy')).not.toContain('run:');
  });

  it('runs nobody’s actions but GitHub’s own', () => {
    const used = [...workflow.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
    expect(new Set(used)).toEqual(
      new Set([
        'actions/checkout@v7',
        'actions/setup-node@v7',
        'actions/configure-pages@v6',
        'actions/upload-pages-artifact@v5',
        'actions/deploy-pages@v5',
      ]),
    );
  });
});
