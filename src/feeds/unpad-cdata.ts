/**
 * Removes the line ends and indents that feedsmith writes around a CDATA section: a feed reader takes them as text, so
 * a title with an ampersand would begin with a line end. Inside a section, `]]>` is never complete.
 */
export const unpadCdata = (xml: string): string =>
  xml.replace(/>\n *<!\[CDATA\[/g, '><![CDATA[').replace(/\]\]>\n *<\//g, ']]></');
