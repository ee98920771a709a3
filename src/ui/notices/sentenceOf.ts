import type { Notice } from '../../store';
import { words } from '../../words';
import { notice as texts } from '../../words/notice';
import type { SceneWords } from '../../words/scenes';
import type { LinkNotices } from './linkNotices';

const { settings } = words.page;

/** What is written on the control of this name; inputs without a control keep their name. */
function labelOf(name: string, { knobs }: SceneWords): string {
  return name === 'seed' ? settings.seed : (knobs[name]?.label ?? name);
}

function newRunSentence(notice: Notice & { readonly kind: 'newRun' }, scene: SceneWords): string {
  switch (notice.because) {
    case 'seed':
      return texts.newSeed(notice.seed);
    case 'version':
      return texts.newVersion(scene.versions?.names[notice.version] ?? notice.version);
    case 'knobs':
      return texts.newKnobs;
    case 'reset':
      return texts.reset;
  }
}

/** The sentence for a notice, but for those of links. */
export function sentenceOf(notice: Exclude<Notice, LinkNotices>, scene: SceneWords): string {
  switch (notice.kind) {
    case 'refused': {
      const { reason, name, min, max, got } = notice.problem;
      return texts[reason](labelOf(name, scene), min, max, got);
    }
    case 'newRun':
      return newRunSentence(notice, scene);
    case 'futureDropped':
    case 'restored':
    case 'redone':
      return texts[notice.kind](notice.at);
    case 'recordFull':
      return texts.recordFull(notice.events);
    case 'closed':
      return scene.closed;
    case 'hung':
      return texts.hung;
  }
}
