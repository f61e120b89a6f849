/** Reads the fitted weights. The file's header names the script that wrote it and its data. */

import { SIGNALS } from './decide.ts';
import { SpanModel } from './model.ts';
import { WEIGHT_SCALE } from './scale.ts';
import file from './weights.json' with { type: 'json' };

/** The weights in use. */
export interface Fitted {
  readonly model: SpanModel;
  readonly confidence: Float64Array;
}

let loaded: Fitted | null = null;

/** Decoded once a process, when first needed. */
export function fitted(): Fitted {
  if (loaded) return loaded;
  let key = 0;
  const keys = file.keys.split(' ').map((step) => (key += Number.parseInt(step, 36)));
  const weights = file.weights.split(' ').map((weight) => Number(weight) / WEIGHT_SCALE);
  const named: Readonly<Record<string, number>> = file.confidence;
  const confidence = Float64Array.from(SIGNALS, (name) => named[name] ?? 0);
  loaded = { model: new SpanModel(keys, weights), confidence };
  return loaded;
}
