import { useViewer, viewer } from '../../store';
import { useScene } from '../useScene';
import { Segmented } from './Segmented';

/** Which of the programs runs, by the one line in which they differ. Another one starts a new run. */
export function VersionSwitch() {
  const version = useViewer((state) => state.version);
  const { versions } = useScene();
  if (versions === null) return null;
  const { label, hint, keyword, names } = versions;
  // The keyword is said with each choice, and seen once before them.
  const options = Object.entries(names).map(([value, name]) => ({
    value,
    label: (
      <code>
        <span className="unseen">{keyword}</span>
        {name.slice(keyword.length)}
      </code>
    ),
  }));
  return (
    <div className="version" title={hint}>
      <code aria-hidden="true">{keyword}</code>
      <Segmented
        name="version"
        label={label}
        options={options}
        value={version}
        onChange={(chosen) => viewer.getState().setVersion(chosen)}
      />
    </div>
  );
}
