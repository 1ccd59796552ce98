import { css } from 'lit';

/** The choice between the ways to look at the numbers; and what they are before all of the list is read. */
export const viewsStyles = css`
  /* Their room is kept. */
  .unread.summary,
  .unread .filters,
  .unread .tools {
    visibility: hidden;
  }
  .views {
    display: flex;
    gap: 20px;
    margin-bottom: 16px;
    overflow-x: auto;
    border-bottom: 1px solid var(--_line);
  }
  .views button {
    flex: none;
    padding: 6px 0;
    border: 0;
    border-bottom: 3px solid transparent;
    border-radius: 0;
    background: none;
    color: var(--_muted);
  }
  .views button[aria-pressed='true'] {
    border-color: var(--_accent);
    color: var(--_text);
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .views button {
      border-color: Canvas;
    }
    .views button[aria-pressed='true'] {
      border-color: Highlight;
      color: CanvasText;
    }
  }
`;
