/** Where a page keeps texts under a name: the part of `Storage` that we use. */
export type KeyValueStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Keeps nothing: on a shared machine nothing outlives the page. */
export const keepsNothing: KeyValueStore = {
  getItem: () => null,
  setItem: () => undefined,
  removeItem: () => undefined,
};
