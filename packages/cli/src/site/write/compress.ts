import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressors = {
  '.br': (content: Buffer) =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  '.gz': (content: Buffer) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
} as const;

export type Ending = keyof typeof compressors;
export const ENDINGS = Object.keys(compressors) as readonly Ending[];

const COMPRESSIBLE = /\.(?:css|html|js|json|svg|txt|vcf|xml)$/u;

/** Whether servers send the file compressed. */
export const isCompressible = (path: string): boolean => COMPRESSIBLE.test(path);

/** The content compressed, or `undefined` where that saves nothing. The same content always gives the same bytes. */
export async function compressed(content: Buffer, ending: Ending): Promise<Buffer | undefined> {
  const small = await compressors[ending](content);
  return small.length < content.length ? small : undefined;
}
