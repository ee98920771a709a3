import { create } from 'zustand';

/** Whether the sheet of keys lies open. */
export const useSheet = create<{ readonly isOpen: boolean }>()(() => ({ isOpen: false }));

export const openSheet = (): void => useSheet.setState({ isOpen: true });
export const closeSheet = (): void => useSheet.setState({ isOpen: false });
