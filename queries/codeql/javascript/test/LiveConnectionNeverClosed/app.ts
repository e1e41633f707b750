import { openClosed, openEvents, openFeed, openInFinally, openNews, openStored } from "./sockets";

export function follow(show: (text: string) => void) {
  const feed = openFeed("/feed");
  feed.onmessage = (event) => show(event.data);
  const events = openEvents("/events");
  events.onmessage = (event) => show(event.data);
  const news = openNews();
  news.onmessage = (event) => show(event.data);
}

export function followOnce(show: (text: string) => void) {
  const feed = openClosed("/feed");
  feed.onmessage = (event) => {
    show(event.data);
    feed.close();
  };
}

export function ask(show: (text: string) => void) {
  const events = openInFinally("/events");
  try {
    show(events.url);
  } finally {
    events.close();
  }
}

export class Feed {
  private stream: WebSocket | null = null;

  start() {
    this.stream = openStored("/feed");
  }

  stop() {
    this.stream?.close();
  }
}
