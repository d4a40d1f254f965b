import type { CSSResultGroup, TemplateResult } from 'lit';
import type { ViewContext } from './views/context.js';
import type { PolicyChoice } from './views/policy-link.js';

/** Views that few pages show, and their styles. They are there once somebody has provided them. */
export interface OptionalViews {
  /** `layout="table"` of the system chart. */
  readonly table: {
    readonly view: (
      caption: TemplateResult,
      context: ViewContext,
      choice: PolicyChoice | undefined,
    ) => TemplateResult;
    readonly styles: CSSResultGroup;
  };
}

export type OptionalName = keyof OptionalViews;

const provided: { [Name in OptionalName]?: OptionalViews[Name] } = {};

/** Gives all elements of this bundle a view: the script when a page asks for it, an application from the start. */
export function provideOptionalView<Name extends OptionalName>(name: Name, view: OptionalViews[Name]): void {
  provided[name] = view;
}

/** A view that has been provided. */
export const optionalView = <Name extends OptionalName>(name: Name): OptionalViews[Name] | undefined =>
  provided[name];
