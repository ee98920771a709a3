import { listings, type Version } from '../../scenarios/supermarket';
import { useViewer, viewer } from '../../store';
import { words } from '../../words';
import { Segmented } from './Segmented';

const options = (Object.keys(listings) as Version[]).map((value) => ({
  value,
  label: <code>{words.page.settings.versions[value]}</code>,
}));

/** Which of the two programs runs, by the one line in which they differ. Another one starts a new run. */
export function VersionSwitch() {
  const version = useViewer((state) => state.version);
  return (
    <Segmented
      name="version"
      label={words.page.settings.version}
      options={options}
      value={version}
      onChange={(chosen) => viewer.getState().setVersion(chosen)}
    />
  );
}
