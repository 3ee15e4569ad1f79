"""A mail server of one folder that notes what it is asked."""

import re
import socketserver
import threading


class ImapServer:
    """Serves mails by UID on a free port of this machine; the password is `secret`."""

    def __init__(self, mails: dict[int, bytes]) -> None:
        self.commands: list[str] = []
        outer = self

        class Handler(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                self.wfile.write(b"* OK ready\r\n")
                for raw in self.rfile:
                    tag, _, command = raw.decode().strip().partition(" ")
                    outer.commands.append(command)
                    self.wfile.write(_answer(mails, command))
                    refused = command.startswith("LOGIN") and "secret" not in command
                    status = "NO" if refused else "OK"
                    self.wfile.write(f"{tag} {status} done\r\n".encode())
                    if command == "LOGOUT":
                        return

        self._server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.port = self._server.server_address[1]

    def __enter__(self) -> "ImapServer":
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()


def _answer(mails: dict[int, bytes], command: str) -> bytes:
    if command.startswith("CAPABILITY"):
        return b"* CAPABILITY IMAP4rev1\r\n"
    if command.startswith("EXAMINE"):
        return b"* %d EXISTS\r\n* OK [UIDVALIDITY 17] ok\r\n" % len(mails)
    if command.startswith("UID SEARCH"):
        first = int(re.findall(r"(\d+):", command)[0])
        # As the standard has it, `n:*` always gives the last mail.
        uids = [uid for uid in sorted(mails) if uid >= first] or sorted(mails)[-1:]
        return b"* SEARCH " + " ".join(map(str, uids)).encode() + b"\r\n"
    if "RFC822.SIZE" in command:
        uids = map(int, command.split()[2].split(","))
        lines = [f"* 1 FETCH (UID {uid} RFC822.SIZE {len(mails[uid])})\r\n" for uid in uids]
        return "".join(lines).encode()
    if command.startswith("UID FETCH"):
        content = mails[int(command.split()[2])].replace(b"\n", b"\r\n")
        return b"* 1 FETCH (UID 1 BODY[] {%d}\r\n%s)\r\n" % (len(content), content)
    return b""
