"""A stand-in for a vLLM server: it checks what it is asked, and answers what it is told to."""

import json
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from llguidance import LLMatcher, LLTokenizer

Answer = Callable[[str], str]


class VllmStandIn:
    """Serves on a free port of this machine.

    Args:
        answer: Gives the text of an answer to a prompt.
        version: What `/version` says.
        chats: Whether the model has a chat template.
        busy: So many requests are refused with 503 first.
    """

    def __init__(
        self, answer: Answer, *, version: str = "0.33.0", chats: bool = False, busy: int = 0
    ) -> None:
        self.requests: list[dict[str, object]] = []
        self.keys: set[str | None] = set()
        self.faults: list[str] = []
        self.answer, self.version, self.chats, self.busy = answer, version, chats, busy
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                outer.keys.add(self.headers.get("Authorization"))
                self._send(*outer._get(self.path))

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                self._send(*outer._post(self.path, json.loads(body)))

            def _send(self, status: int, value: object) -> None:
                content = json.dumps(value).encode()
                self.send_response(status)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *arguments: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> "VllmStandIn":
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def _get(self, path: str) -> tuple[int, object]:
        if path == "/version":
            return 200, {"version": self.version}
        models = [{"id": name, "max_model_len": 4_096} for name in ("reader", "textiles-3")]
        return (200, {"data": models}) if path == "/v1/models" else (404, {})

    def _post(self, path: str, body: dict[str, object]) -> tuple[int, object]:
        if path == "/tokenize":
            if "messages" in body:
                return (200, {"count": 3}) if self.chats else (400, {"message": "no template"})
            return 200, {"count": len(str(body["prompt"]).split())}
        if self.busy:
            self.busy -= 1
            return 503, {"message": "busy"}
        self.requests.append(body)
        self._check(path, body)
        if self.chats:
            content = body["messages"][0]["content"]  # type: ignore[index]
            text = self.answer(str(content))
            tokens = [{"token": c, "bytes": list(c.encode()), "logprob": -0.1} for c in text]
            choice = {"message": {"content": text}, "logprobs": {"content": tokens}}
        else:
            text = self.answer(str(body["prompt"]))
            logprobs = {"tokens": list(text), "token_logprobs": [-0.1] * len(text)}
            choice = {"text": text, "logprobs": logprobs}
        return 200, {"choices": [{**choice, "finish_reason": "stop"}]}

    def _check(self, path: str, body: dict[str, object]) -> None:
        """Note what a real server of this version would not take as it is meant."""
        known = {"model", "temperature", "max_tokens", "structured_outputs", "logprobs"}
        known.add("messages" if path == "/v1/chat/completions" else "prompt")
        self.faults += [f"unknown field {name}" for name in set(body) - known]
        if "structured_outputs" not in body and path == "/v1/chat/completions":
            return  # a picture: its transcript has no grammar
        if any(name.startswith("guided_") for name in body):
            self.faults.append("guided_* was removed in 0.12")
        structured = body["structured_outputs"]
        if not isinstance(structured, dict) or set(structured) != {"grammar"}:
            self.faults.append("no grammar")
            return
        if not str(structured["grammar"]).startswith("%llguidance"):
            self.faults.append("not taken for Lark")
        matcher = LLMatcher(LLTokenizer("byte"), structured["grammar"], log_level=0)
        if matcher.is_error():
            self.faults.append(matcher.get_error())
