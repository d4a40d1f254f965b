import type { ProgressState } from '@fukushi-widgets/model';
import { fieldOf, isObject, stringOf } from '../json.js';
import type { Json } from '../json.js';

/** How editors write how far an action has come, and what that is kept as. */
export const PROGRESS_WORDS: Readonly<Record<string, ProgressState>> = {
  未着手: 'not-started',
  進行中: 'in-progress',
  達成: 'done',
};

/** An action as it is kept: the state of its progress under one name, however the editor wrote it. */
export function withKeptState(action: Json): Json {
  const progress = fieldOf(action, 'progress');
  const state = PROGRESS_WORDS[stringOf(progress, 'state') ?? ''];
  if (!isObject(action) || !isObject(progress) || state === undefined) return action;
  return { ...action, progress: { ...progress, state } };
}
