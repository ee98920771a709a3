/** Ruled lines to write on. */
export function Lines({ label, count }: { readonly label: string; readonly count: number }) {
  return (
    <div className="sheet-lines">
      <p>{label}</p>
      {Array.from({ length: count }, (_, at) => (
        // Lines on paper are all the same.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={at} />
      ))}
    </div>
  );
}
