/** Addresses that stay on their way or fail, without a server that does so. */
export const neverAnswers = 'never-answers.json';
export const notThere = 'not-there.json';

/** For `beforeEach` of a story: answers these two addresses by itself; the rest goes the usual way. */
export function standInForServer(): () => void {
  const original = window.fetch;
  window.fetch = (input, init) => {
    const address = String(input instanceof Request ? input.url : input);
    if (address.endsWith(neverAnswers)) return new Promise<Response>(() => {});
    if (address.endsWith(notThere)) return Promise.resolve(new Response('', { status: 404 }));
    return original(input, init);
  };
  return () => {
    window.fetch = original;
  };
}
