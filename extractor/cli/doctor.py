"""`specloom doctor`: what is there, what is missing, and how to get it."""

from __future__ import annotations

import os
import platform
import shutil
from collections.abc import Iterator
from dataclasses import dataclass

import click

from extractor.cli import machine
from extractor.config import CONFIG_FILE, EMBEDDED_MODEL, ENV_PREFIX, Settings, load_settings
from extractor.errors import SpecloomError
from extractor.generation.http import JsonServer, Patience

_LIBRARIES = ("torch", "transformers", "outlines", "llguidance", "pypdfium2")
_LOW_MEMORY_GB = 1.5
_LABEL_WIDTH = 12


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report; `remedy` says how to get what is missing."""

    label: str
    text: str
    remedy: str = ""
    needed: bool = False  # nothing can be read without it


@click.command()
@click.pass_context
def doctor(ctx: click.Context) -> None:
    """Say what is installed and what is missing.

    Exit code 1 where something is missing that nothing can be read without.
    """
    settings = load_settings()
    findings = list(diagnose(settings))
    for finding in findings:
        mark = "-" if finding.remedy else "+"
        click.echo(f"{mark} {finding.label:<{_LABEL_WIDTH}} {finding.text}")
        if finding.remedy:
            click.echo(f"  {'':<{_LABEL_WIDTH}} {finding.remedy}")
    click.echo("\nsettings")
    for line in describe_settings(settings):
        click.echo(f"  {line}")
    ctx.exit(int(any(finding.needed and finding.remedy for finding in findings)))


def diagnose(settings: Settings) -> Iterator[Finding]:
    """Yield what is there and what is missing, what is needed first."""
    yield _model(settings)
    yield from _libraries()
    yield _processor(settings)
    yield _memory()
    yield _gpu()
    yield _ocr()
    yield _outlook()
    yield from _scale(settings)


def describe_settings(settings: Settings) -> Iterator[str]:
    """Yield one line per setting: its variable, its value, and whether it was changed."""
    for name in type(settings).model_fields:
        variable = f"{ENV_PREFIX}{name.upper()}"
        origin = ""
        if variable in os.environ:
            origin = "  (from the environment)"
        elif name in settings.model_fields_set:
            origin = f"  (from {CONFIG_FILE})"
        value = getattr(settings, name)
        yield f"{variable}={'' if value is None else value}{origin}"


def _model(settings: Settings) -> Finding:
    state = machine.model_state(settings.model)
    if state.present:
        size = f"{state.size_bytes / 1e6:.1f} MB"
        text = f"{state.path} ({state.architecture}, {size}, sha256 {state.sha256[:12]})"
        return Finding("model", text, needed=True)
    if settings.model == str(EMBEDDED_MODEL):
        remedy = (
            "Get it with the repository (a full clone holds it), or train it: specloom pretrain"
        )
    else:
        remedy = f"Put safetensors, tokenizer and config there, or unset {ENV_PREFIX}MODEL."
    return Finding("model", f"no weights in {settings.model}", remedy, needed=True)


def _libraries() -> Iterator[Finding]:
    for package in _LIBRARIES:
        version = machine.installed_version(package)
        remedy = "" if version else f"pip install -c constraints.txt {package}"
        yield Finding(package, version or "not installed", remedy, needed=True)


def _processor(settings: Settings) -> Finding:
    features = machine.cpu_features()
    fast = ", ".join(features) or "no AVX2, AVX512_BF16 or AMX found: reading is slow"
    text = f"{platform.machine()}, {fast}; {settings.threads} threads"
    return Finding("processor", text)


def _memory() -> Finding:
    available, total = machine.memory_gb()
    text = f"{available:.1f} of {total:.1f} GB free"
    low = available < _LOW_MEMORY_GB
    return Finding(
        "memory", text, "Close other programs: reading needs about 1.5 GB." if low else ""
    )


def _gpu() -> Finding:
    names = machine.gpus()
    torch = machine.installed_version("torch") or ""
    if not names:
        return Finding("GPU", "none; the embedded reader does not need one")
    if "+cpu" in torch:
        remedy = "This torch is built for CPUs only: install a CUDA build of the same version."
        return Finding("GPU", "; ".join(names), remedy)
    return Finding("GPU", "; ".join(names))


def _ocr() -> Finding:
    languages = machine.ocr_languages()
    if languages is None:
        return Finding(
            "OCR",
            "Tesseract is not installed: scans are reported as no_text_layer",
            "Debian, Ubuntu: apt install tesseract-ocr tesseract-ocr-ita (a package a language); "
            "macOS: brew install tesseract-lang",
        )
    return Finding("OCR", f"Tesseract with {', '.join(languages)}")


def _outlook() -> Finding:
    if shutil.which("readpst"):
        return Finding(".pst", "readpst")
    return Finding(
        ".pst",
        "readpst is not installed: Outlook data files are not read (.msg is)",
        "Debian, Ubuntu: apt install pst-utils; macOS: brew install libpst",
    )


def _scale(settings: Settings) -> Iterator[Finding]:
    """Yield what batches beyond one machine have."""
    version = machine.installed_version("ray")
    yield Finding("Ray", version or "not installed; only `batch --engine ray` needs it")
    if settings.backend != "vllm" or settings.vllm_url is None:
        return
    try:
        reply = JsonServer(settings.vllm_url, patience=Patience(5, 1)).get("/version")
    except SpecloomError as err:
        yield Finding("vLLM", settings.vllm_url, err.message, needed=True)
    else:
        said = reply.get("version") if isinstance(reply, dict) else None
        yield Finding("vLLM", f"{settings.vllm_url}, version {said}")
