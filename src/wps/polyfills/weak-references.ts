import { define } from './define';

// What handles the keyboard in Fluent UI holds on to elements by these. Held strongly, what is gone from the page is
// forgotten with the page.

class StrongReference<Target extends object> {
  readonly #target: Target;

  constructor(target: Target) {
    this.#target = target;
  }

  deref(): Target {
    return this.#target;
  }
}

/** Nothing is ever given up, so nobody is ever told. */
class SilentRegistry {
  register(): void {
    // Nothing to remember.
  }

  unregister(): boolean {
    return false;
  }
}

define(self, 'WeakRef', StrongReference);
define(self, 'FinalizationRegistry', SilentRegistry);
