/** Weights are kept in the file as whole numbers of this part: twentieths. */
export const WEIGHT_SCALE = 20;
