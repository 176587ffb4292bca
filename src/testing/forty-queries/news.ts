/** An article of the fixture; its slug is its key, the year's folder that of its date. */
export interface News {
  title: string;
  date: string;
  unit: string;
  tags?: string;
  section?: string;
  body: string;
}
