/**
 * Takes away the line ends and indents that feedsmith writes around a CDATA section: to a reader they are part of the
 * text, so that a title with an ampersand would begin with a line end. Inside a section, `]]>` never stands whole.
 */
export const unpadCdata = (xml: string): string =>
  xml.replace(/>\n *<!\[CDATA\[/g, '><![CDATA[').replace(/\]\]>\n *<\//g, ']]></');
