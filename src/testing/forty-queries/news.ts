/** An article of the fixture. Its slug is its key, and its date gives the folder of the year. */
export interface News {
  title: string;
  date: string;
  unit: string;
  tags?: string;
  section?: string;
  body: string;
}
