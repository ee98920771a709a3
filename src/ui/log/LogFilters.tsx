import { type LogFilter, type LogKind, logKinds } from '../../timeline';
import { logPanel } from '../../words/logPanel';
import { KindMark } from './KindMark';

interface Props {
  readonly filter: LogFilter;
  /** The names of tasks to choose from. */
  readonly names: readonly string[];
  readonly onChange: (filter: LogFilter) => void;
}

/** Which rows the log shows: chips for the kinds, a list of the tasks. */
export function LogFilters({ filter, names, onChange }: Props) {
  const { kinds, task } = filter;
  const toggle = (kind: LogKind): void => {
    const changed = new Set(kinds);
    if (!changed.delete(kind)) changed.add(kind);
    onChange({ ...filter, kinds: changed });
  };
  return (
    <>
      <fieldset className="log-kinds">
        <legend className="unseen">{logPanel.kinds.label}</legend>
        {logKinds.map((kind) => (
          <button
            key={kind}
            type="button"
            className="log-chip"
            aria-pressed={kinds.has(kind)}
            title={logPanel.kinds[kind]}
            onClick={() => toggle(kind)}
          >
            <KindMark kind={kind} />
            <span>{logPanel.kinds[kind]}</span>
          </button>
        ))}
      </fieldset>
      <select
        className="log-task"
        aria-label={logPanel.task.label}
        value={task ?? ''}
        onChange={({ target }) =>
          onChange({ ...filter, task: target.value === '' ? null : target.value })
        }
      >
        <option value="">{logPanel.task.all}</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </>
  );
}
