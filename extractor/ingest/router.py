"""Where documents come in: bytes to `Document`, whatever the bytes are.

A bad document is not an exception. It gives a `Document` with the parts that could be read, maybe
none, and problems that say what could not and what to do. Only a sandbox that cannot run at all is
an error.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from types import TracebackType

from extractor.core.document import Document, Problem, Source
from extractor.ingest.events import Assembly, BadEventError, assemble, picture_in
from extractor.ingest.limits import Limits
from extractor.ingest.problems import ProblemCode, message
from extractor.ingest.sandbox import Sandbox
from extractor.ingest.wire import Job, Outcome, Reply

# Attachments that kill the parser are left out of the next try; a mail full of them is given up.
_MAX_TRIES = 4
_UNKNOWN_TYPE = "application/octet-stream"
_PROBLEM_OF = {
    Outcome.TIMEOUT: ProblemCode.PARSE_TIMEOUT,
    Outcome.MEMORY: ProblemCode.PARSE_MEMORY,
    Outcome.OVERFLOW: ProblemCode.PARSE_RESULT_TOO_LARGE,
    Outcome.CRASHED: ProblemCode.PARSER_CRASHED,
    Outcome.ENDED: ProblemCode.PARSER_CRASHED,  # without having said that it is done
}


class Ingestor:
    """Parses documents in limited processes. Thread-safe; close it, or use it as a context manager.

    Args:
        limits: What one document may cost.
        workers: Documents parsed at the same time; further callers wait.
    """

    def __init__(self, limits: Limits | None = None, *, workers: int = 1) -> None:
        self._limits = limits or Limits()
        self._sandbox = Sandbox(workers)

    def __enter__(self) -> Ingestor:
        """Return itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the parsing processes."""
        self.close()

    def close(self) -> None:
        """End the parsing processes."""
        self._sandbox.close()

    def parse(self, source: Source, *, password: str | None = None) -> Document:
        """Return what `source` holds; what could not be read is in the document's problems.

        Args:
            source: The bytes, and a name for people.
            password: For encrypted PDFs, attached ones too.

        Raises:
            ConfigError: the parsing process does not start (code `sandbox_failed`).
        """
        doc_id = document_id(source.content)
        early = self._refusal(source)
        if early is not None:
            problem = Problem(early.value, message(early))
            return Document(doc_id, source.name, _UNKNOWN_TYPE, (), (problem,))
        assembly = self._assemble(source, password)
        return Document(
            doc_id,
            source.name,
            assembly.media_type or _UNKNOWN_TYPE,
            tuple(assembly.parts.values()),
            tuple(assembly.problems),
        )

    def picture(
        self, source: Source, part: str, page_no: int, *, password: str | None = None
    ) -> bytes | None:
        """Return a page as PNG; `None` where there is no picture of it.

        Raises:
            ConfigError: the parsing process does not start (code `sandbox_failed`).
        """
        job = Job(source.name, self._limits, password, task="render", part=part, page_no=page_no)
        return picture_in(self._sandbox.run(job, source.content).lines)

    def _refusal(self, source: Source) -> ProblemCode | None:
        if not source.content:
            return ProblemCode.EMPTY_DOCUMENT
        if len(source.content) > self._limits.max_bytes:
            return ProblemCode.TOO_LARGE
        return None

    def _assemble(self, source: Source, password: str | None) -> Assembly:
        """Parse, again without them where attachments kill the parser."""
        job = Job(source.name, self._limits, password)
        earlier: Assembly | None = None
        for _ in range(_MAX_TRIES):
            reply = self._sandbox.run(job, source.content)
            assembly = _assembly_of(reply, earlier)
            if assembly.complete:
                return assembly
            part, page_no = assembly.working_on or (None, None)
            code = _PROBLEM_OF[reply.outcome]
            assembly.problems.append(Problem(code.value, message(code), part, page_no))
            if part is None or part == assembly.root or part in job.skip:
                return assembly
            if reply.outcome is Outcome.OVERFLOW:
                return assembly
            job = replace(job, skip=(*job.skip, part))
            earlier = assembly
        return assembly


def document_id(content: bytes) -> str:
    """Return the id of a document: `sha256:` and the hash of its bytes."""
    return f"sha256:{hashlib.sha256(content).hexdigest()}"


def _assembly_of(reply: Reply, earlier: Assembly | None) -> Assembly:
    try:
        return assemble(reply.lines, earlier)
    except BadEventError:
        # Half of what a broken child says is as good as none.
        return Assembly()
