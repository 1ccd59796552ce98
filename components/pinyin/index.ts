export const readsAs = (_text: string, _letters: string, _isNames: boolean): boolean => false;
