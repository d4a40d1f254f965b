import {
  parsePermalink,
  permalinkPath,
  type ContactList,
  type ParsedPermalink,
  type Permalink,
  type Plan,
} from '@fukushi-widgets/model';
import { neededBy } from '../optional.js';
import { tellWidgets, type PlanSource, type SourceState } from '../plan-source.js';
import { plan } from './plan.js';

type State = SourceState<Plan | ContactList>;

/** A source whose states a test sets. An empty `src` is the small plan, ready in every language. */
export class FakeSource implements PlanSource {
  readonly languages = ['ja', 'en'];
  readonly #states = new Map<string, State>();

  data(src: string, lang: string): State {
    return this.#states.get(src) ?? { status: 'ready', data: plan, lang };
  }

  /** Sets what an address leads to and tells every widget. */
  set(src: string, state: State): void {
    this.#states.set(src, state);
    tellWidgets();
  }

  reset(): void {
    this.#states.clear();
  }

  permalink(permalink: Permalink, src?: string): string | undefined {
    return src ? undefined : 'https://widgets.example/' + permalinkPath(permalink);
  }

  parsePermalink(address: string): ParsedPermalink | undefined {
    return parsePermalink(address, { base: 'https://widgets.example/', renditions: ['en'] });
  }

  readonly needs = neededBy;
}
