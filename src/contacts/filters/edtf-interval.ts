/** The first and last day (ISO) that an EDTF date of the record covers; null where it cannot be read. */
export function edtfInterval(edtf: string): { first: string; last: string } | null {
  const [from = "", to = from] = edtf.split("/");
  const first = edges(from)?.first;
  const last = edges(to)?.last;
  return first && last ? { first, last } : null;
}

function edges(date: string): { first: string; last: string } | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/.exec(date);
  if (!match) return null;
  const [, year = "", month, day] = match;
  if (day) return { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}` };
  if (!month) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
  return { first: `${year}-${month}-01`, last };
}
