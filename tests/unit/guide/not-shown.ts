/** Facts that are strong enough to be rules and yet are none for a reader of this guide, with the reason. */
export const notShown: Readonly<Record<string, string>> = {
  'belarus-01': 'Belarus only: other rules than Russia’s',
  'elec-08': 'a count of companies, from which nothing follows for a writer',
  'elec-09': 'a service of the past; whether it still runs was not found',
}

/** Facts too weak to be rules: one weak, old or inferred source each. */
export const strengthC: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...['env-02', 'env-09', 'card-02', 'reply-02'],
    ...['topic-01', 'topic-03', 'topic-04', 'topic-08', 'topic-10'],
    ...['law-05', 'time-04', 'elec-03'],
    ...['etap-01', 'etap-02', 'etap-03', 'etap-04'],
    ...['mail-au', 'mail-ua', 'mail-mt'],
    ...['risk-02', 'risk-03', 'risk-04', 'risk-06'],
  ].map((id) => [id, 'strength C']),
)

/** Weak facts that a notice passes on as what somebody reported, by notice. */
export const noticedFacts: Readonly<Record<string, readonly string[]>> = {
  designated: ['risk-03', 'risk-04'],
  delicate: ['topic-01', 'topic-03', 'topic-04'],
}
