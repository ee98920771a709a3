import { listings, type Version } from '../../scenarios/supermarket';
import { useViewer, viewer } from '../../store';
import { words } from '../../words';
import { Segmented } from './Segmented';

const { version: label, versions, versionKeyword } = words.page.settings;

/** The keyword is said with each choice, and seen once before them. */
const options = (Object.keys(listings) as Version[]).map((value) => ({
  value,
  label: (
    <code>
      <span className="unseen">{versionKeyword}</span>
      {versions[value].slice(versionKeyword.length)}
    </code>
  ),
}));

/** Which of the two programs runs, by the one line in which they differ. Another one starts a new run. */
export function VersionSwitch() {
  const version = useViewer((state) => state.version);
  return (
    <div className="version" title={words.page.settings.versionHint}>
      <code aria-hidden="true">{versionKeyword}</code>
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
