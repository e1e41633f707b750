(() => {
  "use strict";
  const data = JSON.parse(document.getElementById("data").textContent);
  const PAGE = 100, EXCERPT = 60;
  const list = document.getElementById("list"), count = document.getElementById("count"), more = document.getElementById("more");
  const form = document.getElementById("tools");
  const field = (name) => form.elements.namedItem(name);
  const findings = data.findings.map((finding) => {
    for (const key of data.pooled) finding[key] = data.pool[finding[key]];
    return finding;
  });
  const haystacks = findings.map((f) => [f.title, f.path, f.rule, f.message, f.category, f.snippet, "#" + f.number].join("\n").toLowerCase());
  let chosen = findings, shown = 0;

  const el = (name, attributes, ...children) => {
    const node = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) if (value !== null) node.setAttribute(key, value);
    node.append(...children);
    return node;
  };

  // texts mark code with backticks, as in Markdown
  const prose = (text) => text.split(/`([^`\n]+)`/).map((part, index) => (index % 2 ? el("code", {}, part) : part));

  const say = (text) => { document.getElementById("said").textContent = text; };
  const copy = async (text, what) => {
    let done = true;
    try { await navigator.clipboard.writeText(text); } catch {
      const area = el("textarea", { class: "hidden", "aria-hidden": "true" });
      area.value = text;
      document.body.append(area);
      area.select();
      done = document.execCommand("copy");
      area.remove();
    }
    say(done ? `${what} copied` : `${what} could not be copied; select it and copy it by hand`);
    return done;
  };
  const copyButton = (text, what) => {
    const button = el("button", { type: "button", "aria-label": `Copy ${what}` }, "Copy");
    button.addEventListener("click", async () => {
      button.textContent = (await copy(text, what)) ? "Copied" : "Failed";
      setTimeout(() => { button.textContent = "Copy"; }, 1500);
    });
    return button;
  };

  const block = (text, what, options = {}) => {
    const pre = el("pre", { tabindex: "0" });
    const lines = text.split("\n");
    lines.slice(0, EXCERPT).forEach((line, index) => {
      let kind = null;
      if (options.diff) kind = /^\+(?!\+\+)/.test(line) ? "add" : /^-(?!--)/.test(line) ? "remove" : null;
      if (options.added) kind = "add";
      const number = options.from ? String(options.from + index) : options.added ? "+" : null;
      pre.append(el("span", { class: kind, "data-n": number }, line));
    });
    if (lines.length > EXCERPT) pre.append(el("span", { class: "more" }, `… ${lines.length - EXCERPT} more lines; Copy takes them all`));
    return el("div", { class: "code" }, pre, copyButton(options.copy || text, what));
  };

  const bodyOf = (f) => {
    const body = el("div", { class: "body" });
    const part = (title, ...nodes) => { body.append(el("h3", {}, title), ...nodes); };
    part("The problem", el("p", {}, ...prose(f.problem)));
    if (f.snippet) part("Source", block(f.snippet, "source", { from: f.line }));
    part("Reliability impact", el("dl", {},
      el("dt", {}, "When it fails"), el("dd", {}, ...prose(f.impact.when)),
      el("dt", {}, "What users see"), el("dd", {}, ...prose(f.impact.users)),
      el("dt", {}, "How it cascades"), el("dd", {}, ...prose(f.impact.cascades))));
    part("How to verify", block(f.verify, "verification"));
    const diff = f.fix.language === "diff";
    part(diff ? "The fix, for this very place" : "The fix, to be fitted in here", block(f.fix.code, "fix", diff ? { diff: true } : { added: true }));
    part("Trade-off", el("p", {}, ...prose(f.trade_off)));
    const place = `${f.path}:${f.line}`;
    const placeButton = el("button", { type: "button", class: "plain" }, "Copy path and line");
    placeButton.addEventListener("click", () => copy(place, "path and line"));
    const ignore = el("button", { type: "button", class: "plain" }, "Copy a suppression");
    const mark = /\.([cm]?[jt]sx?|vue|svelte)$/.test(f.path) ? "//" : "#";
    ignore.addEventListener("click", () => copy(`${mark} resrules: ignore[${f.rule}] `, "suppression"));
    const facts = el("p", {}, el("code", {}, f.rule), ` · requirement ${f.section} · confidence ${f.confidence} · ${f.engine} · `,
      el("a", { href: `#f${f.number}` }, "link to this finding"));
    if (/^https?:/.test(f.help)) facts.append(" · ", el("a", { href: f.help, rel: "noreferrer" }, "the rule's page"));
    part("More", facts);
    if (f.more_places.length) body.append(el("p", {}, "The same cause: " + f.more_places.map((p) => `${p.path}:${p.line}`).join(", ")));
    if (f.references.length) {
      body.append(el("ul", {}, ...f.references.map((url) => el("li", {}, /^https?:/.test(url) ? el("a", { href: url, rel: "noreferrer" }, url) : url))));
    }
    body.append(el("p", { class: "tools" }, placeButton, " ", ignore));
    return body;
  };

  const fill = (details, finding) => { if (details.children.length === 1) details.append(bodyOf(finding)); };
  const rowOf = (f) => {
    const state = f.baseline_state ? el("span", { class: "state" }, f.baseline_state === "new" ? " · new" : " · in the baseline") : "";
    const details = el("details", { id: `f${f.number}` }, el("summary", {},
      el("span", { class: `sev ${f.severity}` }, f.severity),
      el("span", { class: "name" }, `${f.number}. ${f.title}`, el("small", {}, `${f.path}:${f.line}`)),
      el("span", { class: "cat" }, f.category, state)));
    details.addEventListener("toggle", () => { if (details.open) fill(details, f); });
    return el("li", {}, details);
  };

  const grow = (limit) => {
    const rows = chosen.slice(shown, limit).map(rowOf);
    list.append(...rows);
    shown += rows.length;
    more.hidden = shown >= chosen.length;
    more.textContent = `Show ${Math.min(PAGE, chosen.length - shown)} more of ${chosen.length - shown}`;
    return rows[0];
  };

  const apply = () => {
    const words = field("search").value.toLowerCase().split(/\s+/).filter(Boolean);
    const severities = new Set([...form.querySelectorAll("[name=severity]:checked")].map((box) => box.value));
    const category = field("category").value, folder = field("component").value, state = field("state") ? field("state").value : "";
    chosen = findings.filter((f, index) =>
      severities.has(f.severity) && (!category || f.category === category) && (!folder || f.component === folder) &&
      (!state || f.baseline_state === state) && words.every((word) => haystacks[index].includes(word)));
    if (field("order").value === "place") {
      chosen = [...chosen].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line));
    }
    list.replaceChildren();
    shown = 0;
    grow(PAGE);
    count.textContent = chosen.length === findings.length ? `${findings.length} findings` : `${chosen.length} of ${findings.length} findings`;
  };

  let waiting = 0;
  form.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(apply, 80); });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  more.addEventListener("click", () => { const first = grow(shown + PAGE); if (first) first.querySelector("summary").focus(); });
  document.querySelectorAll("[data-category]").forEach((button) => button.addEventListener("click", () => {
    form.reset();
    setTimeout(() => {
      field("category").value = button.dataset.category;
      form.querySelectorAll("[name=severity]").forEach((box) => { box.checked = box.value === button.dataset.severity; });
      apply();
      document.getElementById("findings").scrollIntoView();
      document.getElementById("findings-title").focus();
    });
  }));

  const follow = () => {
    const match = /^#f(\d+)$/.exec(location.hash);
    if (!match) return;
    const finding = findings.find((f) => f.number === Number(match[1]));
    if (!finding) return;
    if (!chosen.includes(finding)) { form.reset(); setTimeout(() => { apply(); reveal(finding); }); } else reveal(finding);
  };
  const reveal = (finding) => {
    const index = chosen.indexOf(finding);
    if (index >= shown) grow(index + 1);
    const details = document.getElementById(`f${finding.number}`);
    details.open = true;
    fill(details, finding);
    details.scrollIntoView();
    details.firstElementChild.focus();
  };
  addEventListener("hashchange", follow);

  addEventListener("beforeprint", () => {
    grow(chosen.length);
    list.querySelectorAll("details").forEach((details, index) => {
      details.dataset.was = details.open ? "1" : "";
      fill(details, chosen[index]);
      details.open = true;
    });
  });
  addEventListener("afterprint", () => {
    list.querySelectorAll("details").forEach((details) => { details.open = details.dataset.was === "1"; });
  });

  const theme = document.getElementById("theme");
  const root = document.documentElement;
  const isDark = () => root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  theme.hidden = false;
  theme.addEventListener("click", () => { root.dataset.theme = isDark() ? "light" : "dark"; });

  apply();
  follow();
})();
