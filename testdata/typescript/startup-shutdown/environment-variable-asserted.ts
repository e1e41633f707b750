// ruleid: environment-variable-asserted
const key = process.env.API_KEY!;
export const make = (Client: any) => {
  // ruleid: environment-variable-asserted
  return new Client({ url: process.env.URL!, x: 1 });
};
// ruleid: environment-variable-asserted
const secret = process.env.SECRET as string;
// ok: environment-variable-asserted
const port = Number(process.env.PORT!);
// ok: environment-variable-asserted
const other = process.env.OTHER ?? "x";
// ok: environment-variable-asserted
const el = document.getElementById("x")!;
