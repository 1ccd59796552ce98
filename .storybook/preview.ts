import '../components/define.js';
import '../components/tokens.css';
import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import customElements from '../components/custom-elements.json';

setCustomElementsManifest(customElements);

/** Theme, light or dark, and language are switches of the toolbar; a story may set them by `globals`. */
const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: {
      test: 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    },
    controls: { expanded: true },
    options: { storySort: { order: ['开始', '元素'] } },
  },
  globalTypes: {
    theme: {
      description: '主题 Theme',
      toolbar: {
        title: '主题',
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'sky', title: '晴空 sky' },
          { value: 'pine', title: '松林 pine' },
          { value: 'pomegranate', title: '石榴 pomegranate' },
          { value: 'dune', title: '沙丘 dune' },
          { value: 'ink', title: '墨 ink' },
        ],
      },
    },
    scheme: {
      description: '明暗 Light or dark',
      toolbar: {
        title: '明暗',
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'light', title: '浅色 light' },
          { value: 'dark', title: '深色 dark' },
        ],
      },
    },
    lang: {
      description: '语言 Language',
      toolbar: {
        title: '语言',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'zh-CN', title: '中文' },
          { value: 'en', title: 'English' },
        ],
      },
    },
  },
  initialGlobals: { theme: 'sky', scheme: 'light', lang: 'zh-CN' },
  decorators: [
    (story, context) => {
      const page = document.documentElement;
      page.lang = String(context.globals.lang);
      page.dataset.kepuTheme = String(context.globals.theme);
      page.dataset.kepuScheme = String(context.globals.scheme);
      document.body.style.background = 'var(--kepu-surface)';
      document.body.style.color = 'var(--kepu-text)';
      return story();
    },
  ],
};

export default preview;
