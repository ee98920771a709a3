/** What a VIP wears, so that nobody is told by colour alone. */
export function Crown() {
  return (
    <svg className="heap-crown" viewBox="0 0 20 14" aria-hidden="true">
      <path d="M1.5 12.5 0.8 3l5 4L10 0.8 14.2 7l5-4-0.7 9.5z" />
    </svg>
  );
}
