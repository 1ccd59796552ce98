import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warnOnce } from './warn-once.js';

/** The civil day `YYYY-MM-DD` at this moment in a time zone; the only place where elements read the clock. */
export function civilToday(timezone = 'Asia/Shanghai', now: Date = new Date()): string {
  // China has had one zone without summer time since 1991; asking Intl for it costs 30 ms on a cold start.
  if (timezone === 'Asia/Shanghai') return new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
  // en-CA writes ISO order; formatToParts keeps us independent of that habit.
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: timezone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
  } catch {
    warnOnce(`"timezone" must be an IANA name such as Asia/Shanghai; got "${timezone}".`);
    return civilToday(undefined, now);
  }
  const parts = format.formatToParts(now);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/**
 * Knows today, but only after the host's first update: the first render has to equal the prerendered one, and a page
 * built last month must not call last month today.
 */
export class TodayController implements ReactiveController {
  /** `YYYY-MM-DD`, undefined until the first update is over. */
  today: string | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #timezone: () => string | undefined;

  constructor(host: ReactiveControllerHost, timezone: () => string | undefined = () => undefined) {
    this.#host = host;
    this.#timezone = timezone;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.today) return;
    this.today = civilToday(this.#timezone());
    // Never within the update that is just ending: Lit warns, and hydration would see a changed tree.
    Promise.resolve().then(() => this.#host.requestUpdate());
  }
}
