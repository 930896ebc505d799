import type { VNode } from "preact";

/** The feedback form that Sachsen-Anhalt prescribes (BGG LSA § 16b): plain HTML, works without script (WCAG 1.3.5, 3.3.2). */
export function FeedbackForm({ action }: { readonly action: string }): VNode {
  return (
    <form action={action} method="post">
      <h3>Barriere melden</h3>
      <p>
        <label for="_barriere">Was stört Sie, und auf welcher Seite? (Pflichtfeld)</label>
        <br />
        <textarea id="_barriere" name="barriere" rows={6} required />
      </p>
      <p>
        <label for="_name">Ihr Name (freiwillig)</label>
        <br />
        <input id="_name" name="name" type="text" autocomplete="name" />
      </p>
      <p>
        <label for="_mail">Ihre E-Mail-Adresse für die Antwort (freiwillig)</label>
        <br />
        <input id="_mail" name="mail" type="email" autocomplete="email" />
      </p>
      <p>
        <button type="submit">Meldung absenden</button>
      </p>
    </form>
  );
}
