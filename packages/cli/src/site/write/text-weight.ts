import { embedFiles } from '../embed-files.js';
import { compressed } from './compress.js';

/** What every visitor loads, in bytes after brotli. */
export interface Weight {
  /** What the publication adds to the engine. The engine has a budget; this is for the editor to know. */
  readonly texts: number;
  readonly script: number;
}

export async function textWeight(script: Buffer): Promise<Weight> {
  const size = async (content: Buffer) =>
    (await compressed(content, '.br', 'fukushi.js'))?.length ?? content.length;
  const [whole, engine] = await Promise.all([
    size(script),
    size(embedFiles().get('fukushi.js') ?? Buffer.alloc(0)),
  ]);
  return { texts: whole - engine, script: whole };
}
