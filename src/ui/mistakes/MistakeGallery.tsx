import type { MistakeName } from '../../scenarios/gallery';
import {
  type MistakeGroup,
  mistakeGroups,
  mistakePage,
  type MistakeWords,
} from '../../words/mistakes';
import { Said } from '../stage/Said';
import { AnswersSwitch } from './AnswersSwitch';
import { MistakeDone } from './MistakeDone';
import { MistakeProgress } from './MistakeProgress';

/** All mistakes, each on a card that leads to its page. */
export function MistakeGallery() {
  return (
    <div className="gallery">
      <header className="gallery-head">
        <h2>{mistakePage.title}</h2>
        <p>{mistakePage.intro}</p>
        <MistakeProgress />
        <AnswersSwitch />
      </header>
      {(Object.keys(mistakeGroups) as MistakeGroup[]).map((group) => (
        <section key={group} aria-labelledby={`mistakes-${group}`}>
          <h3 id={`mistakes-${group}`}>{mistakePage.groups[group]}</h3>
          <ul className="gallery-cards">
            {Object.entries<MistakeWords>(mistakeGroups[group]).map(([name, { title, sees }]) => (
              <li key={name}>
                <a className="card gallery-card" href={`#mistakes/${name}`}>
                  <b>
                    <Said text={title} />
                  </b>
                  <span>
                    <Said text={sees} />
                  </span>
                  <MistakeDone name={name as MistakeName} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
