/** Why what was typed cannot be sent. */
export function FormProblem({ id, sentence }: { readonly id: string; readonly sentence: string }) {
  return (
    <p id={id} className="clients-problem" role="alert">
      {sentence}
    </p>
  );
}
