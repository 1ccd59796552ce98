/** Text of a cell as a reader sees it: breaks kept as line ends, other white space folded. */
export function textOf(node: Node): string {
  const only = node.firstChild;
  // Most cells are one piece of text.
  if (only?.nodeType === Node.TEXT_NODE && !only.nextSibling) return (only.nodeValue ?? '').replace(/\s+/g, ' ').trim();
  let text = '';
  for (const child of Array.from(node.childNodes)) {
    if (child.nodeType === Node.TEXT_NODE) text += (child.nodeValue ?? '').replace(/\s+/g, ' ');
    else if (child.nodeType === Node.ELEMENT_NODE) {
      const name = (child as Element).localName;
      if (name === 'br') text += '\n';
      else if (name === 'p' || name === 'li' || name === 'div') text += `\n${textOf(child)}\n`;
      else if (name !== 'script' && name !== 'style' && name !== 'template') text += textOf(child);
    }
  }
  return text
    .replace(/ *\n */g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
