import { mistakePage } from '../../words/mistakes';
import { Preference } from '../keys/Preference';
import { prefer, usePreferences } from '../preferences';

/** Whether answers are shown before anybody answers. */
export function AnswersSwitch() {
  const isOn = usePreferences((preferences) => preferences.showAnswers);
  return (
    <Preference
      label={mistakePage.showAnswers}
      hint={mistakePage.showAnswersHint}
      isOn={isOn}
      onChange={(showAnswers) => prefer({ showAnswers })}
    />
  );
}
