"""The words of a report: what a rule, a finding and a score say to a person."""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Mapping, Sequence

from resrules.catalog import METAVARIABLE, Rule
from resrules.components import kinds_in_words
from resrules.discover import run_by_hand
from resrules.merge import counted, fill
from resrules.model import Audit, Finding, Severity

BANDS = (
    (2, "will fail in production within hours; critical gaps everywhere"),
    (4, "will fail under moderate load; many resilience patterns are missing"),
    (6, "works under light load but has significant gaps"),
    (8, "is mostly resilient and ready for production with fixes"),
    (10, "is battle-tested with comprehensive resilience"),
)
"""Upper end of each band of the score rubric, and what it means."""

SEVERITY_MEANING: Mapping[str, str] = {
    "CRITICAL": "Causes data loss, a crash or a cascading failure: a production blocker.",
    "HIGH": "Causes failed or hanging requests, or degradation under load.",
    "MEDIUM": "Causes a poor user experience, inefficiency or failures in edge cases.",
    "MONITOR": "Not harmful at once, but a debt that makes later failures worse.",
}

CHAOS: Mapping[str, str] = {
    "Timeout": "put a proxy that accepts connections and never answers (toxiproxy `timeout` toxic) before each dependency, first at {place}",
    "Retry": "make a dependency fail twice with 503 and then recover, and count the attempts and their spacing at {place}",
    "Circuit Breaker": "keep a dependency down for five minutes and check that callers fail fast and recover by themselves ({place})",
    "Load Shedding": "send more work than can be done, with the container's memory limit in force, and check for refusals instead of an OOM kill ({place})",
    "Startup/Shutdown": "send SIGTERM in the middle of a request and during start-up and check that nothing is lost ({place})",
    "Health Check": "stop a dependency that every request needs and check that readiness turns 503 while liveness stays 200 ({place})",
    "Error Handling": "raise an exception inside the code at {place} and check that the caller sees a failure and the log its cause",
    "Dependency Failure": "stop each external service in turn and check that only its feature is disabled ({place})",
    "Concurrency": "let two callers reach {place} at once, and slow one down in the middle",
    "Resource Leak": "kill the operation half-way a hundred times and compare open files, connections and temporary files ({place})",
}
LOAD: Mapping[str, str] = {
    "Timeout": "50 concurrent users while one dependency takes 60 s to answer: other routes must stay below their latency objective",
    "Concurrency": "100 concurrent requests that reach {place}: watch the event-loop lag and the thread pool",
    "Load Shedding": "twice the expected rate of the largest requests that are allowed until some are refused, then check that memory is flat",
    "Resource Leak": "a soak test of one hour at a steady rate: memory, open files and connections must return to the start level",
    "Retry": "a dependency that fails 20 % of its calls under full load: the retried traffic must stay below 1.5 times the offered one",
    "Startup/Shutdown": "a rolling restart under load: no request may fail",
}
INTEGRATION: Mapping[str, str] = {
    "Error Handling": "one test per failure path that now hides its error, first {place}: the error must reach the caller",
    "Dependency Failure": "each external service answering 500, 401, garbage and nothing",
    "Timeout": "a stub server that never answers: the caller must give up within its limit ({place})",
    "Retry": "a stub server that fails twice and then answers: three attempts, growing delays, one result",
    "Concurrency": "two callers that change the same record, file or variable at once, first at {place}: no update is lost",
    "Health Check": "readiness with each dependency stopped",
    "Startup/Shutdown": "start with a missing setting and with an unreachable dependency: the process must exit with a clear message",
    "Resource Leak": "count open handles before and after a failing request",
}
OBSERVE: Mapping[str, str] = {
    "Timeout": "a histogram of the latency and a counter of time-outs for each dependency; alert when 1 % of calls time out",
    "Retry": "a counter of retries for each dependency and attempt; alert on more than 10 % retried calls",
    "Circuit Breaker": "the state of each breaker as a gauge; alert when one is open for a minute",
    "Load Shedding": "queue depth and refused requests; alert at 80 % of the limit",
    "Error Handling": "a counter of handled exceptions by type and place, with their cause in the log; alert on its rate",
    "Resource Leak": "open file descriptors, connections in use and resident memory; alert on growth over an hour",
    "Concurrency": "event-loop lag and lock wait time; alert above 100 ms",
    "Health Check": "readiness by dependency; alert after two minutes of not ready",
    "Startup/Shutdown": "duration of start-up and of drain; alert when a process is killed after its grace period",
    "Dependency Failure": "availability of each dependency as the service sees it",
}
_FALLBACK = {
    "Chaos testing": "stop each external dependency in turn and check that the service degrades and recovers",
    "Load testing": "twice the expected traffic for ten minutes: latency objectives hold or requests are refused with 429",
    "Integration tests": "each dependency answering late, wrongly and not at all",
    "Observability": "latency, error rate and saturation of each dependency, with alerts on their service-level objectives",
}
STRATEGY_LINES = 3
"""How many suggestions each part of the testing strategy makes."""


def band(overall: int) -> str:
    """Return what a score from 1 to 10 means, by the rubric."""
    return next(meaning for upper, meaning in BANDS if overall <= upper)


def problem_text(finding: Finding) -> str:
    """Return the two or three sentences of "The Problem"."""
    code = " ".join(finding.snippet.split())
    if len(code) > 120:
        code = code[:119] + "…"
    lines = finding.place.region
    where = (
        f"line {lines.start_line}"
        if lines.start_line == lines.end_line
        else f"lines {lines.start_line}-{lines.end_line}"
    )
    parts = [finding.message]
    if finding.project_wide:
        parts.append(f"The most telling place is {where} of `{finding.place.path}`: `{_inline(code)}`.")
    else:
        parts.append(f"It stands at {where} of `{finding.place.path}`: `{_inline(code)}`.")
    if finding.more_places:
        more = "" if len(finding.more_places) <= 10 else " and more"
        if all(place.path == finding.place.path for place in finding.more_places):
            places = ", ".join(str(place.region.start_line) for place in finding.more_places[:10])
            parts.append(
                f"The same cause stands at {len(finding.more_places)} more lines of this file: {places}{more}."
            )
        else:
            parts.append(f"It meets {_listed([f'`{place}`' for place in finding.more_places[:10]])}{more}.")
    return " ".join(parts)


def verify_text(finding: Finding, rule: Rule) -> str:
    """Return the commands of "How to Verify", filled with the values of the match."""
    return _located(fill(rule.verify, finding.values), finding)


def fix_text(finding: Finding, rule: Rule) -> tuple[str, str]:
    """Return the language and the code of "The Fix": a diff of this very place when the rule has an autofix."""
    if finding.replacement is not None:
        diff = replacement_diff(finding)
        if diff:
            return "diff", diff
    return rule.fix_language, _located(fill(rule.fix, finding.values, short=False), finding)


def replacement_diff(finding: Finding) -> str:
    """Return the autofix of a finding as a unified diff, "" when it changes nothing or cannot be shown."""
    replacement = finding.replacement
    if replacement is None or replacement.place != finding.place:
        return ""
    region = finding.place.region
    before = finding.snippet.split("\n")
    if len(before) != region.end_line - region.start_line + 1:
        return ""
    head = _utf16_slice(before[0], 0, region.start_column - 1)
    tail = _utf16_slice(before[-1], region.end_column - 1, None)
    after = f"{head}{replacement.text}{tail}".split("\n")
    lines = list(
        difflib.unified_diff(before, after, f"a/{finding.place.path}", f"b/{finding.place.path}", lineterm="", n=0)
    )
    if not lines:
        return ""
    hunk = f"@@ -{region.start_line},{len(before)} +{region.start_line},{len(after)} @@"
    return "\n".join([*lines[:2], hunk, *(line for line in lines[2:] if not line.startswith("@@"))])


def summary_paragraphs(audit: Audit, rules: Mapping[str, Rule]) -> list[str]:
    """Return the two or three paragraphs of the summary: what it is and how it stands, what breaks first, what holds."""
    paragraphs = [_standing(audit)]
    if audit.findings:
        paragraphs.append(_dangers(audit, rules))
    last = _strengths(audit)
    if not audit.complete:
        lost = sum(1 for notice in audit.notices if notice.level == "error")
        last.append(f"The audit is incomplete: {counted(lost, 'part')} could not be analysed; see the list at the end.")
    if last:
        paragraphs.append(" ".join(last))
    return paragraphs


def _standing(audit: Audit) -> str:
    counts = Counter(finding.severity for finding in audit.findings)
    files = sum(audit.files.values())
    text = f"The audit read {counted(files, 'file')} ({audit.lines} lines of code)"
    if len(audit.components) > 1:
        parts = [f"`{c.root or '.'}` ({kinds_in_words(c.kinds)}, {own.overall}/10)" for c, own in audit.components]
        text += f" with {len(parts)} components: {_listed(parts)}."
    elif audit.components:
        text += f" of a {kinds_in_words(audit.components[0][0].kinds)}."
    else:
        text += "; nothing in it runs as a service."
    depends = dependencies(audit)
    if depends:
        text += f" It depends on {_listed(depends[:DEPENDENCIES])}."
    text += f" It {band(audit.score.overall)}: it scores {audit.score.overall} of 10, with {_severities(counts)}."
    if audit.score.capped_by:
        text += f" Its parts alone would give more, but {audit.score.capped_by}."
    return text


def _dangers(audit: Audit, rules: Mapping[str, Rule]) -> str:
    scored = [c for c in audit.score.criteria if c.exact is not None]
    weakest = sorted(scored, key=lambda c: (c.exact or 0, c.criterion.value))[:2]
    worst = _worst(audit)
    impact = rules[worst.rule_id].impact
    text = (
        f"What breaks first: {_lower_first(worst.title)} at `{worst.place}`. {impact['when']} Then: "
        f"{_lower_first(impact['users'])} {impact['cascades']}"
    )
    if weakest:
        names = _listed([f"{c.criterion.title.lower()} ({c.score}/10: {c.reason})" for c in weakest])
        text += f" The weakest criteria are {names}."
    categories = Counter(f.category for f in audit.findings if f.severity in (Severity.CRITICAL, Severity.HIGH))
    if categories:
        most = _listed([f"{name} ({count})" for name, count in categories.most_common(3)])
        text += f" What blocks production concerns {most}."
    return text


def _worst(audit: Audit) -> Finding:
    """Return the finding to name first: of the worst severity and the surest, in what runs, with the most places."""
    running = [component.root for component, _ in audit.components]
    places = Counter(finding.rule_id for finding in audit.findings)

    def rank(finding: Finding) -> tuple[object, ...]:
        path = finding.place.path
        runs = any(not root or path.startswith(f"{root}/") for root in running) and not run_by_hand(path)
        return finding.severity.rank, not runs, finding.confidence.rank, -places[finding.rule_id], finding.sort_key

    return min(audit.findings, key=rank)


def _strengths(audit: Audit) -> list[str]:
    strong = sorted(
        (c for c in audit.score.criteria if (c.score or 0) >= 7), key=lambda c: (-(c.exact or 0), c.criterion.value)
    )[:3]
    out = []
    if strong:
        out.append(f"What holds: {_listed([f'{c.criterion.title.lower()} ({c.score}/10)' for c in strong])}.")
    kinds = Counter(s.title for s in audit.safeguards if s.criterion is not None)
    if kinds:
        out.append(f"Safeguards seen: {_listed([f'{_lower_first(k)} ({n})' for k, n in kinds.most_common(5)])}.")
    if audit.gain and audit.gain.overall > audit.score.overall:
        names = _listed([f"`{rule_id}`" for rule_id in audit.gain.rule_ids])
        out.append(f"Mending the findings of {names} alone would make the score {audit.gain.overall}.")
    return out


DEPENDENCIES = 6
"""How many dependencies the summary names."""

_IN_PROCESS = ("sqlite3.", "aiosqlite.")
"""Stores without a server: nobody can stop them."""

_SERVICES = tuple(
    (re.compile(pattern), name)
    for pattern, name in (
        (r"(?i)openai", "the OpenAI API"), (r"(?i)anthropic", "the Anthropic API"), (r"(?i)ollama", "Ollama"),
        (r"(?i)litellm|^a?completion$", "the LLM providers behind litellm"), (r"(?i)mistral", "the Mistral API"),
        (r"(?i)gemini|genai|vertexai", "the Gemini API"), (r"(?i)huggingface|hf_hub|Inference(Client|API)", "Hugging Face"),
        (r"(?i)boto3|aioboto|S3Client", "AWS"), (r"(?i)minio", "MinIO"), (r"(?i)redis", "Redis"),
        (r"(?i)label_?studio", "Label Studio"), (r"(?i)docling_?serve|DoclingService", "Docling Serve"),
        (r"(?i)neo4j|GraphDatabase", "Neo4j"), (r"(?i)elasticsearch", "Elasticsearch"), (r"(?i)opensearch", "OpenSearch"),
        (r"(?i)qdrant", "Qdrant"), (r"(?i)chroma", "Chroma"), (r"(?i)weaviate", "Weaviate"), (r"(?i)milvus", "Milvus"),
        (r"(?i)mongo|motor", "MongoDB"), (r"(?i)kafka", "Kafka"), (r"(?i)celery", "the Celery broker"),
        (r"(?i)psycopg|asyncpg|pg\.|PgClient|^Pool$", "PostgreSQL"), (r"(?i)mysql", "MySQL"),
        (r"create_(async_)?engine|PrismaClient|DataSource|Sequelize|drizzle", "the SQL database"),
        (r"(?i)smtp|createTransport", "the mail server"), (r"(?i)stripe", "Stripe"), (r"(?i)slack", "Slack"),
        (r"(?i)supabase", "Supabase"), (r"(?i)docker", "the Docker daemon"), (r"(?i)kubernetes", "the Kubernetes API"),
    )
)  # fmt: skip
"""How a client is made, and the service or store behind it as a person calls it."""

_CALLEE = re.compile(r"(?:new\s+)?([A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*)\s*(?:<[^>()]*>)?\(")


def dependencies(audit: Audit) -> list[str]:
    """Return the services and stores that the code has clients of, the most used first.

    What is not known by name is called by the code that makes its client.
    """
    names: Counter[str] = Counter()
    for site in audit.sites:
        if site.what in ("external-client", "database-connection") and not run_by_hand(site.place.path):
            column = site.place.region.start_column - 1
            match = _CALLEE.search(site.snippet.split("\n")[0], column)
            if match and not match.group(1).startswith(_IN_PROCESS):
                known = (name for pattern, name in _SERVICES if pattern.search(match.group(1)))
                names[next(known, f"`{match.group(1)}`")] += 1
    return [name for name, _ in sorted(names.items(), key=lambda item: (-item[1], item[0]))]


def testing_strategy(audit: Audit) -> dict[str, list[str]]:
    """Return the suggestions of the testing strategy by part, made from what was found and what the project uses."""
    weights: Counter[str] = Counter()
    places: dict[str, str] = {}
    for finding in audit.findings:
        weights[finding.category] += {0: 8, 1: 3, 2: 1}.get(finding.severity.rank, 0)
        places.setdefault(finding.category, f"`{finding.place}`")
    order = [category for category, weight in sorted(weights.items(), key=lambda item: (-item[1], item[0])) if weight]
    out = {}
    for part, table in (
        ("Chaos testing", CHAOS),
        ("Load testing", LOAD),
        ("Integration tests", INTEGRATION),
        ("Observability", OBSERVE),
    ):
        lines = [table[category].format(place=places[category]) for category in order if category in table]
        out[part] = [*_of_this_project(part, audit), *lines[:STRATEGY_LINES]] or [_FALLBACK[part]]
    return out


def _of_this_project(part: str, audit: Audit) -> list[str]:
    """Return suggestions that name the dependencies, uploads and long stages of this project."""
    depends = dependencies(audit)[:DEPENDENCIES]
    one, each = (" one at a time", "each of ") if len(depends) > 1 else ("", "")
    seen = {site.what: site.place for site in reversed(audit.sites)}
    seen.update((safeguard.what, safeguard.place) for safeguard in reversed(audit.safeguards))
    upload, stage, socket = (seen.get(what) for what in ("upload-route", "heavy-stage", "websocket-endpoint"))
    lines = {
        "Chaos testing": [
            f"stop {_listed(depends)}{one} while requests run, and check that only the features that need it fail"
            if depends else "",
            f"kill the process during the stage at `{stage}` and check that the work is resumed or reported as failed" if stage else "",
        ],
        "Load testing": [
            f"upload the largest allowed file from 50 clients at once (`{upload}`) and watch memory and disk" if upload else "",
            f"hold 500 sockets open on `{socket}` of which 50 never read" if socket else "",
        ],
        "Integration tests": [f"a stand-in for {each}{_listed(depends)} that is late, answers 500 or closes" if depends else ""],
        "Observability": [f"latency, errors and saturation of {_listed(depends)}, with a panel and an alert for each" if depends else ""],
    }  # fmt: skip
    return [line for line in lines[part] if line]


def rule_help_text(rule: Rule) -> str:
    """Return a rule's page as plain text."""
    return "\n\n".join(
        [
            _own_message(rule),
            f"When it fails: {rule.impact['when']}\nWhat users see: {rule.impact['users']}\nHow it cascades: {rule.impact['cascades']}",
            f"How to verify:\n{without_values(rule.verify)}",
            f"Bad:\n{rule.bad}",
            f"Fix:\n{rule.good or without_values(rule.fix)}",
            f"Trade-off: {rule.trade_off}",
            "References:\n" + "\n".join(rule.references),
        ]
    )


def rule_help_markdown(rule: Rule, heading: str = "") -> str:
    """Return a rule's page as Markdown: problem, impact, verification, bad and good code, trade-off, references."""
    language = rule.fix_language
    parts = [
        heading,
        f"**{rule.category}** · {rule.severity.value} · requirement {rule.section} · scores {rule.criterion.title.lower()} · "
        f"confidence {rule.confidence.value}",
        _own_message(rule),
        "**Impact**\n\n"
        f"- When it fails: {rule.impact['when']}\n- What users see: {rule.impact['users']}\n- How it cascades: {rule.impact['cascades']}",
        f"**How to verify**\n\n```bash\n{without_values(rule.verify)}\n```",
        f"**Bad**\n\n```{language}\n{rule.bad}\n```",
        f"**Good**\n\n```{language}\n{rule.good or without_values(rule.fix)}\n```",
        f"**Trade-off**: {rule.trade_off}",
        "**References**\n\n" + "\n".join(f"- <{url}>" for url in rule.references),
        f"**Which reports what**: {rule.division}" if rule.division else "",
        f"**Suppress**: `{_suppression(rule)}` in a comment on the line or the one before, with the reason behind it."
        if rule.engine in ("semgrep", "codeql")
        else f"**Suppress**: with the comment that {rule.engine} knows.",
    ]
    return "\n\n".join(part for part in parts if part)


def _suppression(rule: Rule) -> str:
    return f"codeql[{rule.id}]" if rule.engine == "codeql" else f"resrules: ignore[{rule.id}]"


def _own_message(rule: Rule) -> str:
    """Return the rule's message; rules of other tools have none, each result brings its own."""
    return without_values(rule.message) or f"{without_values(rule.title)}, as {rule.engine} reports it."


def without_values(text: str) -> str:
    """Return a rule's text for its page, where no match fills the metavariables: they show as their names."""
    text = METAVARIABLE.sub(lambda match: match.group().lstrip("$.").lower() if match.group() != "$_" else "_", text)
    return text.replace("{{path}}", "FILE").replace("{{line}}", "LINE").replace("{{", "").replace("}}", "")


def _located(text: str, finding: Finding) -> str:
    return text.replace("{{path}}", finding.place.path).replace("{{line}}", str(finding.place.region.start_line))


def _utf16_slice(text: str, start: int, end: int | None) -> str:
    units = text.encode("utf-16-le", "surrogatepass")
    return units[2 * start : None if end is None else 2 * end].decode("utf-16-le", "replace")


def _inline(code: str) -> str:
    return code.replace("`", "'")


def _listed(parts: Sequence[str]) -> str:
    return f"{', '.join(parts[:-1])} and {parts[-1]}" if len(parts) > 1 else "".join(parts)


def _severities(counts: Mapping[Severity, int]) -> str:
    named = [f"{counts[severity]} {severity.value}" for severity in Severity if counts.get(severity)]
    if not named:
        return "no findings"
    return (", ".join(named[:-1]) + " and " + named[-1] if len(named) > 1 else named[0]) + " findings"


def _lower_first(text: str) -> str:
    return text[:1].lower() + text[1:] if text[1:2].islower() else text
