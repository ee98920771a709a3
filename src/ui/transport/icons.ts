/** The pictures on the buttons of playback, as paths on a ground of 24 × 24. */
export const icons = {
  play: 'M7 3.5v17L20.5 12z',
  pause: 'M6 4h4.5v16H6zM13.5 4H18v16h-4.5z',
  back: 'M14.2 4.5 16 6.3 10.3 12l5.7 5.7-1.8 1.8L6.7 12z',
  on: 'M9.8 4.5 8 6.3l5.7 5.7L8 17.7l1.8 1.8 7.5-7.5z',
  start: 'M5 4.5h2.6v15H5zM19.5 4.5v15L8.6 12z',
  end: 'M16.4 4.5H19v15h-2.6zM4.5 4.5v15L15.4 12z',
  /** Lines of a list. */
  list: 'M4 5h3v3H4zM9.5 5.3H20v2.4H9.5zM4 10.5h3v3H4zM9.5 10.8H20v2.4H9.5zM4 16h3v3H4zM9.5 16.3H20v2.4H9.5z',
} as const;
