const STAGES = [
  "validate", "preprocess", "render", "deskew", "ocr", "layout", "reading_order", "tables",
  "figures", "captions", "formulas", "headings", "chunks", "quality", "export",
];

export function StageList({ current }: { current: string | null }) {
  const position = current ? STAGES.indexOf(current) : -1;
  return (
    <ol className="my-4 flex flex-wrap gap-2">
      {STAGES.map((stage, index) => (
        <li key={stage} className={index <= position ? "font-bold text-green-700" : "text-gray-400"}>
          {stage}
        </li>
      ))}
    </ol>
  );
}
