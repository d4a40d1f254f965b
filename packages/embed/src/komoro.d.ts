/**
 * The plan's built JSON. It is written by `fukushi compile` after the types are
 * checked, so the types are told here; the guards of the model and the tests
 * hold the files to them.
 */
declare module '@fukushi-widgets/komoro/dist/ja.json' {
  import type { Plan } from '@fukushi-widgets/model';
  const plan: Plan;
  export default plan;
}

declare module '@fukushi-widgets/komoro/dist/en.json' {
  import type { Translation } from '@fukushi-widgets/model';
  const translation: Translation;
  export default translation;
}
