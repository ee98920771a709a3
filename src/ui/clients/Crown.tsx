/** The crown of a VIP order, as high as a capital letter. */
export function Crown() {
  return (
    <svg className="clients-crown" viewBox="0 0 16 12" aria-hidden="true">
      <path d="M1.5 10.5L0.9 2.5L4.8 5.6L8 1L11.2 5.6L15.1 2.5L14.5 10.5Z" />
    </svg>
  );
}
