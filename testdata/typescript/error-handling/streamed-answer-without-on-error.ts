import { streamText } from "ai";
export async function POST(req: Request) {
  const { messages } = await req.json();
  // ruleid: streamed-answer-without-on-error
  const result = streamText({ model, messages });
  return result.toUIMessageStreamResponse();
}
export async function old(req: Request) {
  // ruleid: streamed-answer-without-on-error
  const result = await streamText({ model, system: "be brief", messages: [] });
  return result.toDataStreamResponse();
}
export async function piped(res: any) {
  // ruleid: streamed-answer-without-on-error
  streamText({ model, prompt }).pipeTextStreamToResponse(res);
}
export async function unknown(options: any) {
  // ok: streamed-answer-without-on-error
  return streamText({ model, ...options }).toTextStreamResponse();
}
export async function nested() {
  // ruleid: streamed-answer-without-on-error
  const result = streamText({
    model,
    messages: convert([]),
    // ok: streamed-answer-without-on-error
    stopWhen: stepCountIs(15),
  });
  return result.toUIMessageStreamResponse();
}
export async function other() {
  // ok: streamed-answer-without-on-error
  return generateText({ model, prompt });
}
