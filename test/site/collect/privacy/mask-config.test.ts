import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { maskConfig } from '../../../../site/collect/privacy/mask-config.js';
import { defaultConfig } from '../../../../site/config/defaults.js';

const replace = Object.assign((text: string) => text.replaceAll('任小满', '任某'), { find: () => [] });

describe('site/collect/privacy/mask-config', () => {
  it('leaves out words that mean the same as a name: 任某 beside 小满 would say who it is', () => {
    const synonyms = [
      ['小满', '任小满'],
      ['科技节', '拾光节'],
    ];
    const masked = maskConfig({ ...defaultConfig(), search: { synonyms } }, replace);
    assert.deepEqual(masked.search.synonyms, [['科技节', '拾光节']]);
  });

  it('masks what is shown, and leaves what decides about names as it is', () => {
    const config = { ...defaultConfig(), title: '任小满的学校' };
    config.privacy.takedown = ['任小满'];
    const masked = maskConfig(config, replace);
    assert.equal(masked.title, '任某的学校');
    assert.deepEqual(masked.privacy.takedown, ['任小满']);
  });
});
