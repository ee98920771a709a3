import { create } from 'zustand';
import { firstPanels, type Panels } from '../../links/panels';

/** What is open on the page. */
export const usePanels = create<Panels>()(() => firstPanels);

/** Opens something in place of what was open there. */
export const openPanels = (panels: Partial<Panels>): void => usePanels.setState(panels);
